import type { ShellMeans } from '../../source/package-sets/snippets/environment-snippets.ts';

/** What a tree like nixpkgs in the folder /tree has to make shells with. */
export const shellMeansOfNixpkgs: ShellMeans = {
	by: 'withPackages',
	hasRunCommand: true,
	hasMkShell: true,
	tree: { text: 'import /tree { }', options: [], folder: '/tree' },
};
