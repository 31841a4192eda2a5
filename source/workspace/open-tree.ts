import {
	AttributeSet,
	autoCall,
	type Evaluator,
	force,
	formatError,
	NixError,
} from '../nix/index.ts';
import { discoverSets, type FoundSet } from '../package-sets/discover.ts';
import { textFromBytes } from '../package-sets/text.ts';
import { absolutePath, argumentSlots, evaluating, makeEvaluator } from './make-evaluator.ts';
import type { TreeRequest } from './tree-messages.ts';

/** A tree evaluated as far as its package sets. */
export interface OpenedTree {
	evaluator: Evaluator;
	/** Name and version, such as `nixpkgs 26.11`. */
	title: string;
	/** The tree's folder, as the evaluator holds it. */
	root: string;
	sets: FoundSet[];
}

/** Why a tree cannot be opened, in words for people. */
export class TreeFailure extends Error {
	override name = 'TreeFailure';
}

/**
 * Evaluates a tree's file, calls it with the arguments it takes, and finds its package sets.
 *
 * @throws TreeFailure when it does not evaluate, or holds no package sets
 */
export function openTree(request: TreeRequest): OpenedTree {
	const evaluator = makeEvaluator(request, () => {});
	const file = absolutePath(request.file, request.folder);
	try {
		return evaluating(() => {
			const given = argumentSlots(evaluator, request);
			const value = force(autoCall(evaluator.evaluateFile(file), given));
			if (!(value instanceof AttributeSet)) {
				throw new TreeFailure(
					`${request.file} does not evaluate to a set of packages. Name the folder of a nixpkgs-like tree, or a file that gives one.`,
				);
			}
			const sets = discoverSets(value, evaluator);
			if (sets.length === 0) {
				throw new TreeFailure(
					`${request.file} has no Python package sets: no attribute like python3Packages holds a scope with an interpreter.`,
				);
			}
			const root = rootOf(evaluator, file);
			return { evaluator, title: titleOf(evaluator, root), root, sets };
		});
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		throw new TreeFailure(
			textFromBytes(formatError(error, evaluator.positions, { showTrace: false })),
		);
	}
}

/** A folder itself; of a file, the folder it is in. */
function rootOf(evaluator: Evaluator, file: string): string {
	if (evaluator.io.status(file)?.type !== 'regular') return file;
	return file.slice(0, file.lastIndexOf('/')) || '/';
}

/** The folder's name, with the version a nixpkgs-like tree tells in `.version`. */
function titleOf(evaluator: Evaluator, root: string): string {
	const name = textFromBytes(root.slice(root.lastIndexOf('/') + 1));
	for (const file of ['.version', 'lib/.version']) {
		const path = `${root}/${file}`;
		if (evaluator.io.status(path)?.type !== 'regular') continue;
		const version = Buffer.from(evaluator.io.readFile(path)).toString('utf8').trim();
		if (/^[\w.+-]{1,40}$/.test(version)) return `${name} ${version}`;
	}
	return name;
}
