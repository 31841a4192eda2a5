import { expect, test } from 'vitest';
import { copyLink } from '../../../source/ui/views/copy/copy-location.ts';
import { environmentLink } from '../../../source/ui/views/environment/environment-location.ts';
import { sourceLink } from '../../../source/ui/views/source/source-location.ts';

test('views are opened on packages that are named from outside', () => {
	const target = { attributes: ['numpy', 'torch'], sets: ['python314Packages'] };
	const nothing = { attributes: [], sets: [] };
	expect(sourceLink(target)).toMatchObject({ view: 'source', attribute: 'numpy' });
	expect(copyLink(target)).toMatchObject({ view: 'copy', attribute: 'numpy', value: null });
	expect(environmentLink(target)).toMatchObject({
		view: 'environment',
		attributes: ['numpy', 'torch'],
	});
	// Those that are marked.
	expect(environmentLink(nothing)).toMatchObject({ attributes: null });
});
