import { resolve } from 'node:path';
import envPaths from 'env-paths';

/**
 * The folder results are kept in: `PYSCOPE_CACHE`, otherwise `pyscope` in the user's cache folder
 * (`XDG_CACHE_HOME`, or where the system has such things); null when it is `off`.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv): string | null {
	const named = environment.PYSCOPE_CACHE ?? '';
	if (named === 'off') return null;
	return named === '' ? envPaths('pyscope', { suffix: '' }).cache : resolve(named);
}
