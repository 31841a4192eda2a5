import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../figure.ts';
import type { SyntheticPackage } from './packages.ts';
import { writeSyntheticTree } from './write.ts';

/** Writes a tree of nixpkgs's size, where none is named or where it is to be edited. */
export function treeOfNixpkgsSize(settings: Settings): {
	folder: string;
	packages: SyntheticPackage[];
} {
	const folder = mkdtempSync(path.join(settings.scratch, 'tree-'));
	settings.say('writing a synthetic tree');
	return { folder, packages: writeSyntheticTree(folder, { packages: 10_700, seed: 1 }) };
}
