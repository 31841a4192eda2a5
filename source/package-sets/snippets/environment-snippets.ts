import type { SetDescription } from '../description/description.ts';
import { attributeName, attributePathText } from './attribute-names.ts';

/** What a snippet has to know of a set. */
export type SnippetSet = Pick<SetDescription, 'name' | 'aliases' | 'interpreter'>;

const packagesOf = '.pkgs';

/**
 * The attribute path of the interpreter whose own packages the set is, and whose `withPackages` takes
 * them; null for a set that is no interpreter's own, such as one with an overlay.
 */
export function interpreterPath({ name, aliases, interpreter }: SnippetSet): string | null {
	const paths = [name, ...aliases].filter((path) => path.endsWith(packagesOf));
	const own = paths.find((path) => path === interpreter + packagesOf) ?? paths[0];
	return own?.slice(0, -packagesOf.length) ?? null;
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
): string {
	const interpreter = interpreterPath(set);
	if (interpreter !== null) {
		const names = attributes.map((attribute) => `ps.${attributeName(attribute)}`);
		return `${tree}${interpreter}.withPackages (ps: [ ${names.join(' ')} ])`;
	}
	const paths = attributes.map((attribute) => tree + attributePathText(set.name, attribute));
	return `${tree}${set.interpreter}.buildEnv.override { extraLibs = [ ${paths.join(' ')} ]; }`;
}

/** A shell with an interpreter that has the packages. */
export function nixShellLine(set: SnippetSet, attributes: readonly string[]): string {
	return `nix-shell -p ${shellQuoted(environmentExpression(set, attributes))}`;
}

/** The same of the tree in this folder, whatever `<nixpkgs>` is. */
export function nixShellLineOf(
	root: string,
	set: SnippetSet,
	attributes: readonly string[],
): string {
	const expression = shellQuoted(environmentExpression(set, attributes));
	return `nix-shell -I ${shellWord(`nixpkgs=${root}`)} -p ${expression}`;
}

/** The same with the newer command. */
export function nixShellExpressionLine(set: SnippetSet, attributes: readonly string[]): string {
	const expression = `with import <nixpkgs> { }; ${environmentExpression(set, attributes)}`;
	return `nix shell --impure --expr ${shellQuoted(expression)}`;
}

/** A `shell.nix`. */
export function shellFile(set: SnippetSet, attributes: readonly string[]): string {
	return `{ pkgs ? import <nixpkgs> { } }:

pkgs.mkShell {
  packages = [
    (${environmentExpression(set, attributes, 'pkgs.')})
  ];
}
`;
}

/** A `flake.nix` with a shell for every system. */
export function flakeFile(set: SnippetSet, attributes: readonly string[]): string {
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
              (${environmentExpression(set, attributes, 'pkgs.')})
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
