import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** A folder for results, and the number of bytes they may take in it. */
export interface CacheLocation {
	folder: string;
	limit: number;
}

/** In bytes: room for ten trees of nixpkgs's size with five sets each, in four states. */
const limit = 500_000_000;

/**
 * The cache folder: the one that `PYSCOPE_CACHE` names, otherwise `pyscope` in the user's cache
 * folder (`XDG_CACHE_HOME`, or where the system has such things); null when it is `off`.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv): string | null {
	const named = environment.PYSCOPE_CACHE ?? '';
	if (named === 'off') return null;
	return named === '' ? envPaths('pyscope', { suffix: '' }).cache : resolve(named);
}

/** The place of the results cache; null when caching is off. */
export function resultsLocation(environment: NodeJS.ProcessEnv): CacheLocation | null {
	const folder = cacheFolder(environment);
	return folder === null ? null : { folder: join(folder, 'results'), limit };
}
