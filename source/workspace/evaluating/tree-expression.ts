import path from 'node:path';
import { isRemote, parseSearchPathEntry } from '../../nix/io/search-path.ts';
import { textFromBytes } from '../../nix/text.ts';
import { attributeName } from '../../package-sets/snippets/attribute-names.ts';
import type { TreeExpression } from '../../package-sets/snippets/environment-snippets.ts';
import { pathText, stringText } from '../../package-sets/snippets/literals.ts';
import type { Flake } from '../programs/read-flake.ts';
import type { NixArgument } from '../protocol/evaluation-settings.ts';
import type { TreeSettings } from '../protocol/tree-messages.ts';

/** What was opened. Paths are bytes, as the evaluator holds them. */
interface Opened {
	/** The file or folder. */
	file: string;
	flake: Flake | null;
	/** Whether the file is a function, which the arguments are for. */
	isFunction: boolean;
	isFolder: boolean;
}

/**
 * The expression that makes a tree as it was opened, for a user to copy; null for a flake with other
 * inputs than those of its lock file, which no expression can name.
 */
export function treeExpression(
	{ folder, include, nixArguments, part = '' }: TreeSettings,
	{ file, flake, isFolder, isFunction }: Opened,
): TreeExpression | null {
	if (flake !== null && flake.replaced.size > 0) return null;
	const name = textFromBytes(file);
	const given = isFunction ? nixArguments : [];
	const called = isFunction ? ` {${given.map(argumentText).join('')} }` : '';
	const whole =
		flake === null
			? `import ${pathText(name)}${called}`
			: `builtins.getFlake ${stringText(`path:${textFromBytes(flake.folder)}`)}`;
	const isItself = isFolder && isFunction && flake === null && given.length === 0 && part === '';
	return {
		text: part === '' ? whole : `(${whole}).${part}`,
		options: include.flatMap((entry) => ['-I', absoluteEntry(entry, folder)]),
		folder: isItself ? name : null,
	};
}

function argumentText({ kind, name, value }: NixArgument): string {
	return ` ${attributeName(name)} = ${kind === 'string' ? stringText(value) : value};`;
}

/** An entry of the search path that means the same from every folder. */
function absoluteEntry(entry: string, folder: string): string {
	const { path: where, prefix } = parseSearchPathEntry(entry);
	if (isRemote(where)) return entry;
	return `${prefix === '' ? '' : `${prefix}=`}${path.resolve(folder, where)}`;
}
