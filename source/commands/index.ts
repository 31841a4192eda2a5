import type { CommandEntry } from './support/command.ts';

/** The commands by the word that chooses them, in the order of `pyscope --help`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
	list: {
		operands: '[QUERY]',
		summary: 'the packages as text or JSON',
		load: async () => (await import('./list.ts')).command,
	},
	env: {
		operands: 'ATTR…',
		summary: 'what an environment of some packages would hold',
		load: async () => (await import('./env.ts')).command,
	},
	flow: {
		operands: 'ATTRIBUTE',
		summary: 'how a package came to be in its set',
		load: async () => (await import('./flow.ts')).command,
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
	config: {
		operands: '',
		summary: 'what is set, and where',
		load: async () => (await import('./config.ts')).command,
	},
	cache: {
		operands: '',
		summary: 'what is kept of trees that were opened',
		load: async () => (await import('./cache.ts')).command,
	},
};
