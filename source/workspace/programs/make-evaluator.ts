import {
	absolutePath,
	asNixError,
	defaultSearchPath,
	EvaluationState,
	Evaluator,
	FileSystemIo,
	findInSearchPath,
	type Io,
	meetSymbol,
	NixError,
	noPosition,
	type PathLookup,
	parseNixPath,
	parseSearchPathEntry,
	type SearchPathEntry,
	type Slot,
	Thunk,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import type { EvaluationSettings, NixArgument } from '../protocol/evaluation-settings.ts';
import { type Access, restrictIo } from './access.ts';
import { applySettings } from './language-settings.ts';
import { isForFetching, isLookUp } from './program-file.ts';

/** Who hears messages, in Unicode. */
export interface MessageListener {
	/** Called with what `trace` and `warn` of the program write. */
	log?: (message: string) => void;
	/** Called with warnings about what `lint-…` settings discourage. */
	warn: (message: string) => void;
}

/** What a program may learn of the outside. */
export interface Permissions {
	access: Access;
	/** Whether the environment is empty to it. */
	hidesEnvironment?: boolean;
}

/**
 * Makes an evaluator that may read what the access allows.
 *
 * @param io what it reads from: the file system, unless another is given
 * @param state of the evaluation, where there is one before the evaluator; a new one unless given
 */
export function makeEvaluator(
	{ folder: textOfFolder, include, nixArguments, nixSettings }: EvaluationSettings,
	{ access, hidesEnvironment }: Permissions,
	{ log = () => {}, warn }: MessageListener,
	io: Io = new FileSystemIo(),
	state = new EvaluationState({ maxCallDepth: applySettings(nixSettings).maxCallDepth }),
): Evaluator {
	const { language, nixPath, system } = applySettings(nixSettings);
	const folder = bytesFromText(textOfFolder);
	const restricted = access.kind === 'search-path';
	const isPure = access.kind === 'nothing';
	const searchPath = isPure ? [] : searchPathOf(include, io, restricted, nixPath);
	return new Evaluator({
		io: restrictIo(io, access, { folder, searchPath, nixArguments }),
		searchPath,
		folder,
		restricted,
		isPure,
		hidesEnvironment,
		system,
		settings: language,
		log: (message) => log(textFromBytes(message)),
		warn: (message) => warn(textFromBytes(message)),
		state,
	});
}

/** The search path of a program: `-I`, then the setting `nix-path` or what the environment says. */
function searchPathOf(
	include: readonly string[],
	io: Io,
	restricted: boolean,
	nixPath: string | null,
): SearchPathEntry[] {
	return include
		.map((entry) => parseSearchPathEntry(bytesFromText(entry)))
		.concat(nixPath === null ? searchPathOfEnvironment(io, restricted) : parseNixPath(nixPath));
}

/** What looks up paths as a program with these settings would that may read everything. */
export function makePathLookup(
	{ folder, include, nixSettings }: EvaluationSettings,
	io: Io,
): PathLookup & { searchPath: readonly SearchPathEntry[] } {
	return {
		io,
		folder: bytesFromText(folder),
		searchPath: searchPathOf(include, io, false, applySettings(nixSettings).nixPath),
		logOnce() {},
	};
}

/** `NIX_PATH`, or the user's channels where it is empty; restricted programs have no channels. */
function searchPathOfEnvironment(io: Io, restricted: boolean): SearchPathEntry[] {
	const given = parseNixPath(io.environmentVariable('NIX_PATH') ?? '');
	return given.length > 0 || restricted ? given : defaultSearchPath(io);
}

/**
 * The arguments of `--arg` and `--argstr` by name, expressions as thunks. They are parsed in the
 * byte order of their names, before any program; of two arguments with one name, the last counts.
 *
 * @throws NixError when one cannot be parsed
 */
export function argumentSlots(
	evaluator: Evaluator,
	{ folder, nixArguments }: EvaluationSettings,
): Map<string, Slot> {
	const byName = new Map(nixArguments.map((given) => [bytesFromText(given.name), given]));
	const slots = new Map<string, Slot>();
	for (const name of [...byName.keys()].sort()) {
		const { kind, value } = byName.get(name) as NixArgument;
		const text = bytesFromText(value);
		if (kind === 'string') {
			slots.set(name, text);
		} else {
			const expression = evaluator.parse(text, { type: 'string' }, bytesFromText(folder));
			slots.set(name, new Thunk(() => evaluator.evaluate(expression), []));
		}
		meetSymbol(name);
	}
	return slots;
}

/**
 * The path of a file as a user names it: `<name>` is looked up in the search path, anything else is
 * a path.
 *
 * @throws NixError when the name is not in the search path, or is one for fetching
 */
export function resolveProgramFile(
	lookup: PathLookup & { searchPath: readonly SearchPathEntry[] },
	file: string,
	folder: string,
): string {
	const name = bytesFromText(file);
	if (isLookUp(name)) {
		return findInSearchPath(lookup, lookup.searchPath, name.slice(1, -1), noPosition);
	}
	if (isForFetching(name)) {
		throw new NixError(
			'unavailable',
			`cannot fetch '${name}': pyscope works offline; download it, and name the folder or file`,
		);
	}
	return absolutePath(name, bytesFromText(folder));
}

/**
 * Runs an evaluation.
 *
 * @throws NixError also where JavaScript's own stack overflows
 */
export function evaluating<Result>(run: () => Result): Result {
	try {
		return run();
	} catch (error) {
		throw asNixError(error);
	}
}
