import { access } from './access/index.ts';
import type { Area } from './area.ts';
import { cache } from './cache/index.ts';
import { commandLinesArea } from './command-lines/index.ts';
import { explorer } from './explorer/index.ts';
import { files } from './files/index.ts';
import { mutations } from './mutations/index.ts';
import { programs } from './programs/index.ts';
import { terminal } from './terminal/index.ts';
import { trees } from './trees/index.ts';
import { watching } from './watching/index.ts';

/** Every kind of hostility, in the order in which it is tried. */
export const areas: readonly Area[] = [
	mutations,
	programs,
	trees,
	explorer,
	terminal,
	cache,
	commandLinesArea,
	access,
	files,
	watching,
];
