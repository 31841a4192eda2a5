import type { CommandEntry } from './support/command.ts';

/** The commands by the word that chooses them, in the order of `pyscope --help`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
	list: {
		operands: '[QUERY]',
		summary: 'the packages as text or JSON',
		load: async () => (await import('./list.ts')).command,
	},
	compare: {
		operands: 'VERSION VERSION [ATTR]',
		summary: 'what differs between two package sets',
		load: async () => (await import('./compare.ts')).command,
	},
	eval: {
		operands: '[FILE]',
		summary: 'the value of a Nix expression',
		load: async () => (await import('./eval.ts')).command,
	},
	cache: {
		operands: '',
		summary: 'what is kept of trees that were opened',
		load: async () => (await import('./cache.ts')).command,
	},
};
