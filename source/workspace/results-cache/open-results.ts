import { bytesFromText } from '../../nix/text.ts';
import { resultsLocation } from '../cache/cache-folder.ts';
import { currentSystem } from '../programs/current-system.ts';
import type { TreeSettings } from '../protocol/tree-messages.ts';
import { entryKey } from './key/entry-key.ts';
import { programIdentity } from './key/program-identity.ts';
import { TreeResults } from './tree-results.ts';

/** Where the results of a request are kept and found; null when nothing is kept at all. */
export function openResults(
	request: TreeSettings,
	environment: NodeJS.ProcessEnv,
): TreeResults | null {
	const place = resultsLocation(environment);
	if (place === null) return null;
	const program = programIdentity();
	const nixPath = environment.NIX_PATH ?? '';
	const key = entryKey(request, { program, system: currentSystem(), nixPath });
	return new TreeResults(place, key, bytesFromText(request.folder));
}
