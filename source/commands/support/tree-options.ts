/** The options of every command that opens a tree. */
export const treeOptions = {
	file: {
		type: 'string',
		value: 'PATH',
		help: 'the tree: a folder with default.nix, a file, or <NAME> in the search path; without it the tree that comes with pyscope',
	},
	arg: {
		type: 'nix-argument',
		kind: 'expression',
		value: 'NAME EXPR',
		help: "an argument of the tree's function, as a Nix expression",
	},
	argstr: {
		type: 'nix-argument',
		kind: 'string',
		value: 'NAME TEXT',
		help: "an argument of the tree's function, as text",
	},
	include: {
		type: 'string',
		value: 'PATH',
		shortFlag: 'I',
		isMultiple: true,
		help: "an entry of Nix's search path, PATH or NAME=PATH",
	},
	impure: {
		type: 'boolean',
		help: 'let the tree read files outside of itself, its overlays and the search path',
	},
	memory: {
		type: 'string',
		value: 'MB',
		help: 'how much memory the evaluation may use; without it half of what the machine has',
	},
	noCache: {
		type: 'boolean',
		help: 'neither use nor keep what was found out about a tree',
	},
} as const;
