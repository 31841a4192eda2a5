import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createViews } from '../../source/ui/views/index.ts';
import { screens } from './screens.ts';

const docs = new URL('../../docs/', import.meta.url);
const files = screens.map(({ name }) => `${name}.svg`);

it('every view has a screen', () => {
	const names = screens.map(({ name }) => name);
	expect(createViews().filter(({ id }) => !names.includes(id))).toEqual([]);
});

it('the pictures that are kept are those of the screens, `npm run screens` draws them', () => {
	expect(readdirSync(new URL('screens/', docs)).sort()).toEqual(files.toSorted());
});

it('the description of the explorer shows each of them', () => {
	const text = readFileSync(new URL('explorer.md', docs), 'utf8');
	expect(files.filter((file) => !text.includes(`(screens/${file})`))).toEqual([]);
});
