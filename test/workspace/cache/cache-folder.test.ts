import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { resultsLocation } from '../../../source/workspace/cache/cache-folder.ts';

test('PYSCOPE_CACHE names the folder, or turns the cache off', () => {
	expect(resultsLocation({ PYSCOPE_CACHE: '/cache' })?.folder).toBe('/cache/results');
	expect(resultsLocation({ PYSCOPE_CACHE: 'cache' })?.folder).toBe(resolve('cache/results'));
	expect(resultsLocation({ PYSCOPE_CACHE: 'off' })).toBe(null);
	expect(resultsLocation({})?.folder).toMatch(/pyscope.*[/\\]results$/i);
});
