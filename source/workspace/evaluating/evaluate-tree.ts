import {
	AttributeSet,
	autoCall,
	EvaluationState,
	type Evaluator,
	FileSystemIo,
	force,
	formatError,
	type Io,
	makePart,
	NixError,
	noPosition,
	onAccountOf,
	type Part,
	type RecordedInputs,
	recordInput,
	resolveLinks,
	Unevaluated,
} from '../../nix/index.ts';
import { baseName, parentOf } from '../../nix/io/path-names.ts';
import { textFromBytes } from '../../nix/text.ts';
import {
	discoverSets,
	type FoundSet,
	findDefaultSet,
} from '../../package-sets/reading/discover.ts';
import type { Access } from '../programs/access.ts';
import {
	argumentSlots,
	evaluating,
	makeEvaluator,
	makePathLookup,
	resolveProgramFile,
} from '../programs/make-evaluator.ts';
import type { TreeSettings } from '../protocol/tree-messages.ts';
import { InterruptibleIo } from './interruption.ts';

/** A tree that was evaluated as far as its package sets. */
export interface EvaluatedTree {
	evaluator: Evaluator;
	/** Name and version, such as `nixpkgs 26.11`. */
	title: string;
	/** The tree's file or folder, as the evaluator holds it. */
	file: string;
	/** The tree's folder, as the evaluator holds it. */
	root: string;
	sets: FoundSet[];
	/** The part of the evaluation that all of this is; null while parts are not tracked. */
	part: Part | null;
	/** The tree's attributes as they were before any package was evaluated. */
	unevaluated: Unevaluated;
	/** The inputs the evaluation has read, environment included: an object that grows. */
	inputs: RecordedInputs;
}

/** The default set of a tree that is being evaluated. */
export interface DefaultSet extends FoundSet {
	title: string;
	file: string;
}

/** Optional callbacks and settings while a tree is evaluated. */
export interface EvaluationListener {
	/** Called often while the tree, or later a package of it, is evaluated; it may throw. */
	check?: (() => void) | undefined;
	/**
	 * Given the inputs the evaluation will read, before it reads any: an object that grows. It is
	 * given even where the tree cannot be evaluated.
	 */
	recording?: ((inputs: RecordedInputs) => void) | undefined;
	/** Whether parts of the evaluation are tracked, to know which inputs affect a description. */
	tracksParts?: boolean | undefined;
	/** Given the default set before the others are looked for, where there is one. */
	found?: ((set: DefaultSet) => void) | undefined;
}

/** Why a tree cannot be opened, in a message for people. */
export class TreeFailure extends Error {
	override name = 'TreeFailure';
	/** The reason in one sentence with its file and line, as `errorReason` words it. */
	readonly summary: string;

	constructor(message: string, summary = message) {
		super(message);
		this.summary = summary;
	}
}

/**
 * Evaluates a tree's file, calls it with the arguments it takes, and finds its package sets.
 *
 * @throws TreeFailure when it does not evaluate, or has no package sets
 */
export function evaluateTree(
	settings: TreeSettings,
	{ check = () => {}, found, recording, tracksParts = false }: EvaluationListener = {},
): EvaluatedTree {
	const state = new EvaluationState({ tellsPartsApart: tracksParts });
	// What is read before there is an evaluator is attributed to the state's rest.
	state.enter();
	const io = new InterruptibleIo(new FileSystemIo(), check);
	recording?.(io.inputs);
	if (tracksParts) io.onInput = recordInput;
	const { file, root } = findTree(settings, io);
	const access: Access = settings.impure ? { kind: 'everything' } : { kind: 'tree', roots: [root, file] };
	const evaluator = makeEvaluator(settings, access, () => {}, io, state);
	try {
		return evaluating(() => {
			const given = argumentSlots(evaluator, settings);
			const value = force(autoCall(evaluator.evaluateFile(file), given));
			if (!(value instanceof AttributeSet)) {
				throw new TreeFailure(
					`${settings.file} does not evaluate to a set of packages. Name the folder of a nixpkgs-like tree, or a file that gives one.`,
				);
			}
			const part = makePart();
			const title = onAccountOf(part, () => titleOf(evaluator, root));
			if (found !== undefined) {
				const first = onAccountOf(part, () => findDefaultSet(value));
				if (first !== null) found({ ...first, title, file });
			}
			const sets = onAccountOf(part, () => discoverSets(value, evaluator));
			if (sets.length === 0) {
				throw new TreeFailure(
					`${settings.file} has no Python package sets: no attribute like python3Packages holds a scope with an interpreter.`,
				);
			}
			const { inputs } = io;
			const unevaluated = new Unevaluated(value.values);
			return { evaluator, title, file, root, sets, part, unevaluated, inputs };
		});
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		throw new TreeFailure(describeFailure(error, evaluator), summarise(error, evaluator));
	}
}

/** The message in one sentence, with the innermost position that is known. */
function summarise(error: NixError, evaluator: Evaluator): string {
	const message = textFromBytes(error.message).trim();
	const position = positionOf(error);
	return position === undefined
		? message
		: `${message} (${textFromBytes(evaluator.describePosition(position))})`;
}

function positionOf(error: NixError): number | undefined {
	return [error.position, ...error.trace.map(({ position }) => position)].find(
		(position) => position !== noPosition,
	);
}

/** What is not available offline takes one sentence; any other error is worded as in Nix. */
function describeFailure(error: NixError, evaluator: Evaluator): string {
	if (error.kind !== 'unavailable') {
		return textFromBytes(formatError(error, evaluator.positions, { showTrace: false }));
	}
	const position = positionOf(error);
	if (position === undefined) return textFromBytes(error.message);
	return textFromBytes(`${error.message}, asked for at ${evaluator.describePosition(position)}`);
}

/**
 * The tree's file or folder, and its folder: of a file, the folder it is in.
 *
 * @throws TreeFailure when there is no such file
 */
function findTree(settings: TreeSettings, io: Io): { file: string; root: string } {
	let file: string;
	let target: string;
	try {
		file = resolveProgramFile(makePathLookup(settings, io), settings.file, settings.folder);
		target = resolveLinks(io, file);
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		throw new TreeFailure(textFromBytes(error.message));
	}
	const status = io.status(target);
	if (status === null) {
		throw new TreeFailure(
			`There is no file or folder ${textFromBytes(file)}. Name a tree with --file, or leave it out for the one that comes with pyscope.`,
		);
	}
	if (status.type === 'directory') return { file, root: file };
	return { file, root: parentOf(file) };
}

/** The folder's name, with the version that a nixpkgs-like tree has in `.version`. */
function titleOf(evaluator: Evaluator, root: string): string {
	const name = textFromBytes(baseName(root));
	for (const file of ['.version', 'lib/.version']) {
		const path = `${root}/${file}`;
		if (evaluator.io.status(path)?.type !== 'regular') continue;
		const version = Buffer.from(evaluator.io.readFile(path)).toString('utf8').trim();
		if (/^[\w.+-]{1,40}$/.test(version)) return `${name} ${version}`;
	}
	return name;
}
