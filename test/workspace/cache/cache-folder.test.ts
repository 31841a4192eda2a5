import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { resultsPlace } from '../../../source/workspace/cache/cache-folder.ts';

test('PYSCOPE_CACHE names the folder, or turns the cache off', () => {
	expect(resultsPlace({ PYSCOPE_CACHE: '/cache' })?.folder).toBe('/cache/results');
	expect(resultsPlace({ PYSCOPE_CACHE: 'cache' })?.folder).toBe(resolve('cache/results'));
	expect(resultsPlace({ PYSCOPE_CACHE: 'off' })).toBe(null);
	expect(resultsPlace({})?.folder).toMatch(/pyscope.*[/\\]results$/i);
});
