import {
	AttributeSet,
	autoCall,
	EvaluationState,
	type Evaluator,
	FileSystemIo,
	force,
	formatError,
	type Io,
	isDerivation,
	makePart,
	NixError,
	noPosition,
	onAccountOf,
	type Part,
	type RecordedInputs,
	recordInput,
	resolveLinks,
	type Slot,
	selectAttributePath,
	Unevaluated,
	type Value,
} from '../../nix/index.ts';
import { baseName, childOf, parentOf } from '../../nix/io/path-names.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import { boundedText, mostInAll } from '../../package-sets/description/bounds.ts';
import { type Attempts, OpeningError } from '../../package-sets/reading/attempts.ts';
import {
	discoverSets,
	type FoundSet,
	findDefaultSet,
} from '../../package-sets/reading/sets/discover.ts';
import { treeItself } from '../../package-sets/reading/sets/located-set.ts';
import { NamedSetError } from '../../package-sets/reading/sets/search.ts';
import type { TreeExpression } from '../../package-sets/snippets/environment-snippets.ts';
import type { Access } from '../programs/access.ts';
import { evaluateFlake } from '../programs/evaluate-flake.ts';
import { applySettings } from '../programs/language-settings.ts';
import {
	argumentSlots,
	evaluating,
	makeEvaluator,
	makePathLookup,
	resolveProgramFile,
} from '../programs/make-evaluator.ts';
import {
	describeMissing,
	describeReplaced,
	type Flake,
	readFlake,
} from '../programs/read-flake.ts';
import { isSettingOn } from '../protocol/nix-settings.ts';
import type { TreeSettings } from '../protocol/tree-messages.ts';
import { InterruptibleIo } from './interruption.ts';
import { treeExpression } from './tree-expression.ts';
import { describeOther, describeWithoutDefault, describeWithoutSets } from './without-sets.ts';

/** A tree that was evaluated as far as its package sets. */
export interface EvaluatedTree {
	evaluator: Evaluator;
	/** Name and version, such as `nixpkgs 26.11`. */
	title: string;
	/** The tree's file or folder, as the evaluator holds it. */
	file: string;
	/** The tree's folder, as the evaluator holds it. */
	root: string;
	/** What makes the tree as it was opened; null where no expression does. */
	expression: TreeExpression | null;
	sets: FoundSet[];
	/** The tree's own attributes. */
	attributes: AttributeSet;
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
	/** Called with warnings about what `lint-…` settings discourage. */
	warn?: ((message: string) => void) | undefined;
	/** Where another thread asks for `check` to be called at the next call of a function. */
	callLimit?: Int32Array | undefined;
	/** Bounds what is evaluated; without it nothing does. */
	attempts?: Attempts | undefined;
	/** Given the default set before the others are looked for, where there is one. */
	found?: ((set: DefaultSet) => void) | undefined;
}

/** Why a tree cannot be opened, in a message for people. */
export class TreeFailure extends OpeningError {
	override name = 'TreeFailure';
	/** The reason in one sentence with its file and line, as `errorReason` words it. */
	readonly summary: string;

	constructor(message: string, summary = message) {
		super(boundedText(message, mostInAll));
		this.summary = boundedText(summary);
	}
}

/**
 * Evaluates a tree's file, calls it with the arguments it takes, and finds its package sets.
 *
 * @throws TreeFailure when it does not evaluate, or has no package sets
 */
export function evaluateTree(
	settings: TreeSettings,
	{
		attempts,
		callLimit = new Int32Array(1),
		check = () => {},
		found,
		recording,
		tracksParts = false,
		warn = () => {},
	}: EvaluationListener = {},
): EvaluatedTree {
	const { maxCallDepth } = applySettings(settings.nixSettings);
	const state = new EvaluationState({
		interrupter: { callLimit, check },
		maxCallDepth,
		tellsPartsApart: tracksParts,
	});
	// What is read before there is an evaluator is attributed to the state's rest.
	state.enter();
	const io = new InterruptibleIo(new FileSystemIo(), check);
	recording?.(io.inputs);
	if (tracksParts) io.onInput = recordInput;
	const place = findTree(settings, io);
	const { file, flake, root } = place;
	const access = accessTo(place, settings);
	const evaluator = makeEvaluator(
		settings,
		// As in Nix, a flake sees no environment unless the evaluation is impure; nor does what is restricted.
		{ access, ...(flake !== null && !settings.impure && { hidesEnvironment: true }) },
		{ warn },
		io,
		state,
	);
	try {
		return evaluating(() => {
			const given = argumentSlots(evaluator, settings);
			const made = flake === null ? evaluator.evaluateFile(file) : evaluateFlake(evaluator, flake);
			const whole = flake === null ? autoCall(made, given) : made;
			const isFunction = whole !== made;
			const expression = treeExpression(settings, { ...place, isFunction });
			const select = (from: Value, path: string) =>
				force(autoCall(selectAttributePath(from, bytesFromText(path), given), given));
			const selected = select(whole, settings.part ?? '');
			const variables =
				selected instanceof AttributeSet && selected === whole && isDerivation(selected)
					? variablesOf(evaluator, file, given)
					: null;
			// What the variables belong to is evaluated together with them.
			const value = variables === null ? selected : force(variables.get(resultName) ?? null);
			if (!(value instanceof AttributeSet)) {
				throw new TreeFailure(describeOther(nameOf(settings), value));
			}
			const part = makePart();
			const title = onAccountOf(part, () => titleOf(evaluator, root, settings.part));
			const named = (settings.sets ?? []).map((path) => ({
				path: bytesFromText(path),
				evaluate: () => select(value, path),
			}));
			if (found !== undefined && named.length === 0) {
				const first = onAccountOf(part, () => findDefaultSet(value));
				if (first !== null) found({ ...first, title, file });
			}
			const sets = onAccountOf(part, () =>
				discoverSets(value, evaluator, { named, variables, ...(attempts && { attempts }) }),
			).map((set) => withNames(set, settings.part, flake));
			requireSets(sets, value, settings);
			const { inputs } = io;
			const unevaluated = new Unevaluated(value.values);
			const about = { title, file, root, expression };
			return { evaluator, ...about, sets, part, unevaluated, inputs, attributes: value };
		});
	} catch (error) {
		if (error instanceof NamedSetError) throw failureOfNamed(error, evaluator, settings, flake);
		const isOtherFlakeMeant = place.hasOtherFlake && mayNeedAFlake(error);
		const advice = isOtherFlakeMeant ? adviceOnFlake(settings) : '';
		if (error instanceof TreeFailure && isOtherFlakeMeant) {
			throw new TreeFailure(error.message.replace(/\.$/, '') + advice);
		}
		if (!(error instanceof NixError)) throw error;
		const more = flake === null ? advice : describeMissing(flake, error.message);
		throw new TreeFailure(
			describeFailure(error, evaluator, settings.showTrace) + more.replace('. ', '\n'),
			summarise(error, evaluator) + more,
		);
	}
}

/** Whether a tree may fail because it is meant to be opened as a flake, which gives it what it needs. */
function mayNeedAFlake(error: unknown): boolean {
	if (error instanceof TreeFailure) return true;
	return error instanceof NixError && ['missing-argument', 'unavailable'].includes(error.kind);
}

function adviceOnFlake({ file }: TreeSettings): string {
	return `. The folder has a flake as well, which --file ${file.replace(/\/+$/, '')}/flake.nix opens.`;
}

/** What a tree may read: of flakes Nix says itself what that is, whatever the settings are. */
function accessTo(place: TreePlace, { impure, nixSettings }: TreeSettings): Access {
	const isPure = isSettingOn('pure-eval', nixSettings) && place.flake === null;
	if (isPure && !impure) return { kind: 'nothing' };
	if (isSettingOn('restrict-eval', nixSettings)) return { kind: 'search-path' };
	return impure ? { kind: 'everything' } : { kind: 'tree', roots: rootsOf(place) };
}

/** A name that no variable has. */
const resultName = '(result)';

/** The variables of a tree's file, and its result; null for a file without variables. */
function variablesOf(
	evaluator: Evaluator,
	file: string,
	given: ReadonlyMap<string, Slot>,
): AttributeSet | null {
	const value = evaluator.evaluateVariables(file, resultName);
	const variables = value === null ? null : autoCall(value, given);
	return variables instanceof AttributeSet ? variables : null;
}

/** @throws TreeFailure where there is no set at all, or only one that is no use */
function requireSets(sets: readonly FoundSet[], value: AttributeSet, settings: TreeSettings): void {
	if (sets.length === 0) throw new TreeFailure(describeWithoutSets(nameOf(settings), value));
	const [only] = sets;
	if (sets.length > 1 || only === undefined || only.description.reason === null) return;
	const { name, reason } = only.description;
	throw new TreeFailure(
		`${nameOf(settings)} has no Python package sets that can be used: ${name} fails: ${reason}`,
	);
}

/** The tree as the user named it. */
function nameOf({ file, part = '' }: TreeSettings): string {
	return part === '' ? file : `${part} of ${file}`;
}

/** The set by the name it has for the user, and what is to be known of the flake it comes from. */
function withNames(set: FoundSet, part: string | undefined, flake: Flake | null): FoundSet {
	const { name, note, reason } = set.description;
	const replaced = flake === null ? '' : describeReplaced(flake);
	const notes = [note ?? '', replaced].filter((sentence) => sentence !== '');
	return {
		...set,
		description: {
			...set.description,
			reason: reason === null || flake === null ? reason : reason + describeMissing(flake, reason),
			name: name === treeItself && part !== undefined && part !== '' ? part : name,
			note: notes.length === 0 ? null : notes.join(' '),
		},
	};
}

/** The message in one sentence, with the innermost position that is known. */
function summarise(error: NixError, evaluator: Evaluator): string {
	const message = textFromBytes(error.message).trim();
	const position = positionOf(error);
	return position === undefined
		? message
		: `${message} (${textFromBytes(evaluator.describePosition(position))})`;
}

/** Why what `--set` names is no set, in a line. */
function failureOfNamed(
	{ error, path }: NamedSetError,
	evaluator: Evaluator,
	{ showTrace }: TreeSettings,
	flake: Flake | null,
): TreeFailure {
	const [message = ''] = textFromBytes(error.message).trim().split('\n');
	const position = positionOf(error);
	const place =
		position === undefined ? '' : ` (${textFromBytes(evaluator.describePosition(position))})`;
	const near = error.suggestions.map(textFromBytes).join(' or ');
	const advice =
		near === ''
			? 'Name another one, or leave --set out to see which sets the tree has.'
			: `Did you mean ${near}?`;
	const missing = flake === null ? '' : describeMissing(flake, error.message);
	const summary = `--set ${textFromBytes(path)}: ${message}${place}${missing}. ${advice}`;
	const trace = showTrace ? `\n${describeFailure(error, evaluator, true)}` : '';
	return new TreeFailure(summary + trace, summary);
}

function positionOf(error: NixError): number | undefined {
	return [error.position, ...error.trace.map(({ position }) => position)].find(
		(position) => position !== noPosition,
	);
}

/** What is not available offline takes one sentence; any other error is worded as in Nix. */
function describeFailure(error: NixError, evaluator: Evaluator, showTrace = false): string {
	if (error.kind !== 'unavailable' || showTrace) {
		return textFromBytes(formatError(error, evaluator.positions, { showTrace }));
	}
	const position = positionOf(error);
	if (position === undefined) return textFromBytes(error.message);
	return textFromBytes(`${error.message}, asked for at ${evaluator.describePosition(position)}`);
}

/** What is opened. Paths are bytes, as the evaluator holds them. */
interface TreePlace {
	/** The file or folder as named. */
	file: string;
	/** The tree's folder: of a file, the folder it is in. */
	root: string;
	isFolder: boolean;
	/** The flake that the folder is, where it is opened as one; null otherwise. */
	flake: Flake | null;
	/** Whether there is a flake that is not opened: a folder with `default.nix` is opened by that. */
	hasOtherFlake: boolean;
}

/**
 * The tree's place.
 *
 * @throws TreeFailure when there is no such file
 */
function findTree(settings: TreeSettings, io: Io): TreePlace {
	try {
		const lookup = makePathLookup(settings, io);
		const file = resolveProgramFile(lookup, settings.file, settings.folder);
		const status = io.status(resolveLinks(io, file));
		if (status === null) {
			throw new TreeFailure(
				`There is no file or folder ${textFromBytes(file)}. Name a tree with --file, or leave it out for the one that comes with pyscope.`,
			);
		}
		const isFolder = status.type === 'directory';
		const root = isFolder ? file : parentOf(file);
		const overrides = settings.inputOverrides ?? [];
		const [override] = overrides;
		const has = (name: string) => io.status(resolveLinks(io, childOf(file, name))) !== null;
		const hasFlake = isFolder ? has('flake.nix') : baseName(file) === 'flake.nix';
		if (isFolder && !hasFlake && !has('default.nix')) {
			const names = [...io.readDirectory(resolveLinks(io, file)).keys()];
			throw new TreeFailure(describeWithoutDefault(settings.file, names.map(textFromBytes)));
		}
		// Only a flake has inputs to override.
		const isFlake = hasFlake && (!isFolder || !has('default.nix') || override !== undefined);
		const flake = isFlake ? readFlake(lookup, root, overrides) : null;
		if (flake === null && override !== undefined) {
			throw new TreeFailure(
				`${settings.file} is no flake, and has no input '${override.input}' (--override-input).`,
			);
		}
		return { file, root, isFolder, flake, hasOtherFlake: hasFlake && !isFlake };
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		throw new TreeFailure(textFromBytes(error.message));
	}
}

/** What a tree consists of. */
function rootsOf({ file, flake, root }: TreePlace): string[] {
	const inputs = [...(flake?.nodes?.values() ?? [])].flatMap(({ path }) => path ?? []);
	return [root, file, ...inputs, ...(flake?.replaced.values() ?? [])];
}

/** The folder's name, with the version that a nixpkgs-like tree has in `.version`. */
function titleOf(evaluator: Evaluator, root: string, part = ''): string {
	const name = textFromBytes(baseName(root));
	const suffix = part === '' ? '' : `, ${part}`;
	for (const file of ['.version', 'lib/.version']) {
		const path = `${root}/${file}`;
		if (evaluator.io.status(path)?.type !== 'regular') continue;
		const version = Buffer.from(evaluator.io.readFile(path)).toString('utf8').trim();
		if (/^[\w.+-]{1,40}$/.test(version)) return `${name} ${version}${suffix}`;
	}
	return name + suffix;
}
