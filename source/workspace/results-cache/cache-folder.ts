import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import type { ResultsPlace } from './layout.ts';

/** In bytes: some forty trees of nixpkgs's size with five sets each. */
const limit = 500_000_000;

/**
 * Where results are kept: in the folder `PYSCOPE_CACHE` names, otherwise in `pyscope` in the user's
 * cache folder (`XDG_CACHE_HOME`, or where the system has such things); null when it is `off`.
 */
export function resultsPlace(environment: NodeJS.ProcessEnv): ResultsPlace | null {
	const named = environment.PYSCOPE_CACHE ?? '';
	if (named === 'off') return null;
	const folder = named === '' ? envPaths('pyscope', { suffix: '' }).cache : resolve(named);
	return { folder: join(folder, 'results'), limit };
}
