import { expect, test } from 'vitest';
import { copyLink } from '../../../source/ui/views/copy/copy-location.ts';
import { environmentLink } from '../../../source/ui/views/environment/environment-location.ts';
import { createViews } from '../../../source/ui/views/index.ts';
import { heldBackLink } from '../../../source/ui/views/problems/held-back-location.ts';
import { sourceLink } from '../../../source/ui/views/source/source-location.ts';

test('every view is opened by name', () => {
	expect(createViews().flatMap(({ id, link }) => (link === undefined ? [id] : []))).toEqual([]);
});

test('views are opened on packages that are named from outside', () => {
	const target = { attributes: ['numpy', 'torch'], sets: ['python314Packages'] };
	const nothing = { attributes: [], sets: [] };
	expect(sourceLink(target)).toMatchObject({ view: 'source', attribute: 'numpy' });
	expect(copyLink(target)).toMatchObject({ view: 'copy', attribute: 'numpy', value: null });
	expect(environmentLink(target)).toMatchObject({
		view: 'environment',
		attributes: ['numpy', 'torch'],
	});
	expect(heldBackLink(target)).toMatchObject({ view: 'held-back', blocker: 'numpy' });
	// Those that are marked.
	expect(environmentLink(nothing)).toMatchObject({ attributes: null });
});
