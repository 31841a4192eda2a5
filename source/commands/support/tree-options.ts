import { nixOptions } from './nix-options.ts';

/** The options of every command that opens a tree. */
export const treeOptions = {
	file: {
		type: 'string',
		value: 'PATH',
		setting: 'tree',
		help: 'the tree: a folder with default.nix or flake.nix, a file, or <NAME> in the search path; without it that of the configuration, or else the one that comes with pyscope',
	},
	part: {
		type: 'string',
		value: 'PATH',
		shortFlag: 'A',
		mayBeEmpty: true,
		help: 'the part of the tree to open, by its attribute path, such as pkgsMusl',
	},
	set: {
		type: 'string',
		value: 'PATH',
		isMultiple: true,
		help: 'a set to look at, by the attribute path of the set, or of an interpreter, environment or shell; may be repeated',
	},
	overrideInput: {
		type: 'input-override',
		value: 'NAME PATH',
		help: 'of a flake: the folder to take for an input',
	},
	...nixOptions,
	impure: {
		type: 'boolean',
		help: 'let the tree read files outside of itself, its overlays and the search path',
	},
	memory: {
		type: 'string',
		value: 'MB',
		setting: 'memory',
		help: 'how much memory the evaluation may use; without it half of what the machine has',
	},
	timeLimit: {
		type: 'string',
		value: 'SECONDS',
		setting: 'time-limit',
		help: 'how long the evaluation of one package, or of the tree itself, may take; 60 by default',
	},
	noCache: {
		type: 'boolean',
		help: 'neither use nor keep what was found out about a tree',
	},
} as const;
