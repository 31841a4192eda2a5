/** What is done to a tree that is being watched. */
import {
	chmodSync,
	mkdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** The folder of the tree, and what is kept beside it. */
export class WatchedTree {
	readonly folder: string;
	readonly #elsewhere: string;

	constructor(parent: string) {
		this.folder = path.join(parent, 'tree');
		this.#elsewhere = path.join(parent, 'elsewhere');
	}

	path(name: string): string {
		return path.join(this.folder, name);
	}

	/** Puts the tree in order, whatever was done to it; `good` has this version then. */
	restore(version: number): void {
		rmSync(this.#elsewhere, { recursive: true, force: true });
		rmSync(this.folder, { recursive: true, force: true });
		mkdirSync(this.path('parts'), { recursive: true });
		writeFileSync(this.path('default.nix'), 'import ./set.nix (import ./parts/drv.nix)\n');
		writeFileSync(
			this.path('parts/drv.nix'),
			'name: extra: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; } // extra\n',
		);
		writeFileSync(this.path('version'), String(version));
		writeFileSync(
			this.path('set.nix'),
			`drv: rec {
	python313Packages = {
		python = drv "python3-3.13.1" { pythonVersion = "3.13"; pythonAttr = "python313"; sitePackages = ""; };
		good = drv "python3.13-good-\${builtins.readFile ./version}" { };
		other = drv "python3.13-other-1.0" { dependencies = [ python313Packages.good ]; };
	};
	python3Packages = python313Packages;
}
`,
		);
	}

	/** Moves it away; back where it is away already. */
	move(): void {
		try {
			renameSync(this.folder, this.#elsewhere);
		} catch {
			renameSync(this.#elsewhere, this.folder);
		}
	}
}

/** One edit; what cannot be done after others is not done. */
export interface Edit {
	readonly name: string;
	readonly run: (tree: WatchedTree) => void;
}

const write = (name: string, file: string, text: string): Edit => ({
	name,
	run: (tree) => writeFileSync(tree.path(file), text),
});

/** Saved as editors do it: written beside it, and moved over it. */
const replace = (name: string, file: string, text: string): Edit => ({
	name,
	run: (tree) => {
		writeFileSync(tree.path(`${file}~`), text);
		renameSync(tree.path(`${file}~`), tree.path(file));
	},
});

const edits: readonly Edit[] = [
	write('another version', 'version', '99999'),
	replace('another version, moved over the file', 'version', '99998'),
	write('no text of a program', 'set.nix', 'drv: { python3Packages = '),
	replace('no text of a program, moved over the file', 'set.nix', 'drv: {{{'),
	write('a set that fails', 'set.nix', 'drv: { python3Packages = throw "no"; }'),
	write('no sets', 'set.nix', 'drv: { a = 1; }'),
	write('an empty file', 'parts/drv.nix', ''),
	write('a file of zeros', 'set.nix', '\0'.repeat(10_000)),
	write('a program without end', 'set.nix', 'drv: let f = x: f x; in f 1'),
	{ name: 'the tree removed', run: (tree) => rmSync(tree.folder, { recursive: true }) },
	{ name: 'a folder removed', run: (tree) => rmSync(tree.path('parts'), { recursive: true }) },
	{ name: 'a file removed', run: (tree) => unlinkSync(tree.path('set.nix')) },
	{ name: 'the tree moved away or back', run: (tree) => tree.move() },
	{ name: 'the tree moved twice', run: (tree) => [0, 0].forEach(() => void tree.move()) },
	{ name: 'a folder moved', run: (tree) => renameSync(tree.path('parts'), tree.path('moved')) },
	{ name: 'the tree may not be entered', run: (tree) => chmodSync(tree.folder, 0) },
	{ name: 'a file may not be read', run: (tree) => chmodSync(tree.path('set.nix'), 0) },
	{
		name: 'a file in place of the tree',
		run: (tree) => {
			rmSync(tree.folder, { recursive: true });
			writeFileSync(tree.folder, '{ }');
		},
	},
	{
		name: 'a link to itself in place of a file',
		run: (tree) => {
			unlinkSync(tree.path('set.nix'));
			symlinkSync('set.nix', tree.path('set.nix'));
		},
	},
	{
		name: 'a folder in place of a file',
		run: (tree) => {
			unlinkSync(tree.path('version'));
			mkdirSync(tree.path('version'));
		},
	},
	{
		name: 'files beside it, made and removed',
		run: (tree) => {
			for (let index = 0; index < 200; index++) writeFileSync(tree.path(`beside${index}`), '');
			for (let index = 0; index < 200; index++) unlinkSync(tree.path(`beside${index}`));
		},
	},
	{ name: 'only its time changed', run: (tree) => utimesSync(tree.path('set.nix'), 1, 1) },
];

/** Edits that come together, until the tree is put in order. */
export interface Burst {
	readonly edits: readonly Edit[];
	/** Whether what they leave is waited for; else it is put in order at once. */
	readonly isSeen: boolean;
}

export const bursts: fc.Arbitrary<Burst> = fc.record({
	edits: fc.array(fc.constantFrom(...edits), { minLength: 1, maxLength: 9 }),
	isSeen: fc.boolean(),
});

/** Does the edits as far as the ones before allow them. */
export function run(burst: readonly Edit[], tree: WatchedTree): void {
	for (const edit of burst) {
		try {
			edit.run(tree);
		} catch {
			// What another edit has taken away cannot be edited.
		}
	}
}
