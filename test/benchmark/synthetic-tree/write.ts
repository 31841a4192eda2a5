import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { definitionOf } from './definition.ts';
import { formerNames } from './nixpkgs-shape.ts';
import { drawPackages, type SyntheticPackage } from './packages.ts';

const bundledTree = fileURLToPath(new URL('../../../data/nixpkgs', import.meta.url));

/** What a synthetic tree is made from; equal options make equal trees. */
export interface SyntheticTreeOptions {
	/** How many packages there are besides those of the bundled tree. */
	packages: number;
	seed: number;
}

/**
 * Writes a tree into a folder: the bundled tree, which brings the mechanism of nixpkgs, with so many
 * more packages. Gives the packages that were added.
 */
export function writeSyntheticTree(
	folder: string,
	{ packages: count, seed }: SyntheticTreeOptions,
): SyntheticPackage[] {
	const packages = drawPackages(count, seed);
	cpSync(bundledTree, folder, { recursive: true });
	const definitions = path.join(folder, 'pkgs/development/python-modules');
	for (const package_ of packages) {
		const definition = path.join(definitions, package_.attribute);
		mkdirSync(definition);
		writeFileSync(path.join(definition, 'default.nix'), definitionOf(package_));
	}
	append(path.join(folder, 'pkgs/top-level/python-packages.nix'), registrationsOf(packages));
	append(path.join(folder, 'pkgs/top-level/python-aliases.nix'), aliasesOf(packages));
	return packages;
}

/** Adds attributes at the end of a file that ends with a set. */
function append(file: string, attributes: string): void {
	const text = readFileSync(file, 'utf8').trimEnd();
	if (!text.endsWith('}')) throw new Error(`${file} does not end with a set`);
	writeFileSync(file, `${text.slice(0, -1)}${attributes}}\n`);
}

function registrationsOf(packages: readonly SyntheticPackage[]): string {
	return packages
		.map(({ attribute }) => attribute)
		.toSorted()
		.map((name) => `\n  ${name} = callPackage ../development/python-modules/${name} { };\n`)
		.join('');
}

/** Former names, most of which only tell the new one. */
function aliasesOf(packages: readonly SyntheticPackage[]): string {
	const every = Math.floor(1000 / formerNames);
	return packages
		.filter((_, place) => place % every === 0)
		.map(({ attribute }, place) =>
			place % 10 === 0
				? `  former-${attribute} = self.${attribute};\n`
				: `  former-${attribute} = renamed "former-${attribute}" "${attribute}";\n`,
		)
		.join('');
}
