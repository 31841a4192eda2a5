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

const kept = readdirSync(new URL('screens/', docs));

it('the pictures that are kept are of the screens that `npm run screens` draws', () => {
	expect(kept.filter((file) => !files.includes(file))).toEqual([]);
});

it('the description of the explorer shows each picture that is kept', () => {
	const text = readFileSync(new URL('explorer.md', docs), 'utf8');
	expect(kept.filter((file) => !text.includes(`(screens/${file})`))).toEqual([]);
});
