import type { SetDescription } from '../description/description.ts';
import { attributeName, attributePathText } from './attribute-names.ts';

/** What a snippet has to know of a set. */
export type SnippetSet = Pick<SetDescription, 'name' | 'aliases' | 'interpreter'>;

/** What a tree has to make a shell with packages of a set, and an interpreter that has them. */
export interface ShellMeans {
	/** The function of the interpreter that joins packages; null where it has none. */
	by: 'withPackages' | 'buildEnv' | null;
	/** Whether the tree has what `nix-shell -p` calls. */
	hasRunCommand: boolean;
	/** Whether the tree has `mkShell`. */
	hasMkShell: boolean;
	/** The tree itself; null where no expression makes it as it was opened. */
	tree: TreeExpression | null;
}

/** What makes the tree as it was opened, in one line of Nix. */
export interface TreeExpression {
	text: string;
	/** Options of Nix that it needs, as words of a shell: `-I` and what it is given. */
	options: readonly string[];
	/** The folder that is the tree by itself, so that it can be given as `<nixpkgs>`; null for others. */
	folder: string | null;
}

const packagesOf = '.pkgs';

/**
 * The attribute path of the interpreter whose own packages the set is, and whose `withPackages` takes
 * them; null for a set that is no interpreter's own, such as one with an overlay.
 */
export function ownInterpreter({ name, aliases, interpreter }: SnippetSet): string | null {
	const paths = [name, ...aliases].filter((path) => path.endsWith(packagesOf));
	const own = paths.find((path) => path === interpreter + packagesOf) ?? paths[0];
	return own?.slice(0, -packagesOf.length) ?? null;
}

/** Whether nixpkgs calls an interpreter so: only then is a line good that takes whatever `<nixpkgs>` is. */
export function isOfNixpkgs(set: SnippetSet): boolean {
	return /^(?:python|pypy)[0-9]*(?:FreeThreading)?$/.test(ownInterpreter(set) ?? '');
}

/**
 * An interpreter with packages of one set, as a Nix expression of one line. What is no interpreter's own
 * set is joined by `buildEnv`, which is what `withPackages` calls.
 *
 * @param tree where the tree's attributes are, such as `pkgs.`; empty where they are in scope
 */
export function environmentExpression(
	set: SnippetSet,
	attributes: readonly string[],
	tree = '',
	by: NonNullable<ShellMeans['by']> = 'withPackages',
): string {
	const interpreter = ownInterpreter(set);
	if (interpreter !== null && by === 'withPackages') {
		const names = attributes.map((attribute) => `ps.${attributeName(attribute)}`);
		return `${tree}${interpreter}.withPackages (ps: [ ${names.join(' ')} ])`;
	}
	const paths = attributes.map((attribute) => tree + attributePathText(set.name, attribute));
	return `${tree}${interpreter ?? set.interpreter}.buildEnv.override { extraLibs = [ ${paths.join(' ')} ]; }`;
}

/** Text that makes a shell with an interpreter that has some packages. */
export interface ShellSnippet {
	kind: 'nix-shell' | 'nix shell' | 'shell.nix' | 'flake.nix';
	/** Whose packages they are: of whatever `<nixpkgs>` is, or of the tree in its folder. */
	of: 'nixpkgs' | 'this tree';
	text: string;
}

/**
 * Every way to a shell with some packages of a set, as far as each works: with `<nixpkgs>` where that has
 * the interpreter, with the tree where it has what the command calls.
 *
 * @param means what the tree has; null while that is not known
 */
export function shellSnippets(
	set: SnippetSet,
	attributes: readonly string[],
	means: ShellMeans | null,
): ShellSnippet[] {
	const snippets: ShellSnippet[] = [];
	const add = (kind: ShellSnippet['kind'], of: ShellSnippet['of'], text: string) =>
		snippets.push({ kind, of, text });
	const general = isOfNixpkgs(set);
	if (general) add('nix-shell', 'nixpkgs', nixShellLine(set, attributes));
	const tree = means?.tree ?? null;
	if (means !== null && means.by !== null && tree !== null) {
		const expression = environmentExpression(set, attributes, '', means.by);
		const options = tree.options.map((word) => `${shellWord(word)} `).join('');
		if (means.hasRunCommand && tree.folder !== null) {
			const path = shellWord(`nixpkgs=${tree.folder}`);
			add('nix-shell', 'this tree', `nix-shell -I ${path} ${options}-p ${shellQuoted(expression)}`);
		}
		const text = `with ${tree.text}; ${expression}`;
		add('nix shell', 'this tree', `nix shell --impure ${options}--expr ${shellQuoted(text)}`);
		// A file has no options.
		if (!general && means.hasMkShell && options === '') {
			const joined = environmentExpression(set, attributes, 'pkgs.', means.by);
			add('shell.nix', 'this tree', shellFile(tree.text, joined));
		}
	}
	if (!general) return snippets;
	const expression = environmentExpression(set, attributes);
	const joined = environmentExpression(set, attributes, 'pkgs.');
	const text = `with import <nixpkgs> { }; ${expression}`;
	add('nix shell', 'nixpkgs', `nix shell --impure --expr ${shellQuoted(text)}`);
	add('shell.nix', 'nixpkgs', shellFile('import <nixpkgs> { }', joined));
	add('flake.nix', 'nixpkgs', flakeFile(joined));
	return snippets;
}

/**
 * The shell to name where only one is named: of any `<nixpkgs>` where that has the interpreter, but of
 * the tree where this was opened with arguments or in part, and so has other packages.
 */
export function firstShell(
	set: SnippetSet,
	attributes: readonly string[],
	means: ShellMeans | null,
): ShellSnippet | null {
	const snippets = shellSnippets(set, attributes, means);
	const isOther = means !== null && means.tree !== null && means.tree.folder === null;
	const own = isOther ? snippets.find((snippet) => snippet.of === 'this tree') : undefined;
	return own ?? snippets[0] ?? null;
}

/** A shell with an interpreter of `<nixpkgs>` that has the packages. */
function nixShellLine(set: SnippetSet, attributes: readonly string[]): string {
	return `nix-shell -p ${shellQuoted(environmentExpression(set, attributes))}`;
}

function shellFile(tree: string, joined: string): string {
	return `{ pkgs ? ${tree} }:

pkgs.mkShell {
  packages = [
    (${joined})
  ];
}
`;
}

/** With a shell for every system. */
function flakeFile(joined: string): string {
	return `{
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

  outputs =
    { nixpkgs, ... }:
    {
      devShells = nixpkgs.lib.genAttrs nixpkgs.lib.systems.flakeExposed (
        system:
        let
          pkgs = nixpkgs.legacyPackages.\${system};
        in
        {
          default = pkgs.mkShell {
            packages = [
              (${joined})
            ];
          };
        }
      );
    };
}
`;
}

/** A text as one word of a POSIX shell, in quotes. */
function shellQuoted(text: string): string {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A text as one word of a POSIX shell, in quotes only where it needs them. */
function shellWord(text: string): string {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text);
}
