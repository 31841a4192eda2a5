import { isAbsolute, resolve } from 'node:path';
import {
	asNixError,
	defaultSearchPath,
	Evaluator,
	FileSystemIo,
	findInSearchPath,
	type Io,
	meetSymbol,
	NixError,
	noPosition,
	parseNixPath,
	parseSearchPathEntry,
	type SearchPathEntry,
	type Slot,
	Thunk,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import type { EvaluationSettings, NixArgument } from '../protocol/evaluation-settings.ts';
import { type Access, restrictIo } from './access.ts';
import { currentSystem } from './current-system.ts';
import { isForFetching, isLookUp } from './program-file.ts';

/**
 * An evaluator that reads what it may of the real file system, or of another; messages of the
 * program go to `log`, as Unicode.
 */
export function makeEvaluator(
	{ folder: textOfFolder, include, nixArguments }: EvaluationSettings,
	access: Access,
	log: (message: string) => void,
	io: Io = new FileSystemIo(),
): Evaluator {
	const folder = bytesFromText(textOfFolder);
	const restricted = access.kind === 'search-path';
	const searchPath = include
		.map((entry) => parseSearchPathEntry(bytesFromText(entry)))
		.concat(searchPathOfEnvironment(io, restricted));
	return new Evaluator({
		io: restrictIo(io, access, { folder, searchPath, nixArguments }),
		searchPath,
		folder,
		restricted,
		system: currentSystem(),
		log: (message) => log(textFromBytes(message)),
	});
}

/** `NIX_PATH`, otherwise the channels, which programs that may not read them do not have. */
export function searchPathOfEnvironment(io: Io, restricted: boolean): SearchPathEntry[] {
	const given = parseNixPath(io.environmentVariable('NIX_PATH') ?? '');
	return given.length > 0 || restricted ? given : defaultSearchPath(io);
}

/**
 * The arguments of `--arg` and `--argstr` as slots: expressions are evaluated when needed. They
 * are read in the byte order of their names, before any program; of two with one name the last.
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
 * The path of what a user names as a file: `<name>` is looked up in the search path, all else is a
 * path.
 *
 * @throws NixError when the name is not in the search path, or is one for fetching
 */
export function resolveProgramFile(evaluator: Evaluator, file: string, folder: string): string {
	const name = bytesFromText(file);
	if (isLookUp(name)) {
		return findInSearchPath(evaluator, evaluator.searchPath, name.slice(1, -1), noPosition);
	}
	if (isForFetching(name)) {
		throw new NixError(
			'unavailable',
			`cannot fetch '${name}': pyscope works offline; download it, and name the folder or file`,
		);
	}
	return absolutePath(file, folder);
}

/** An absolute path, as the evaluator holds it. */
export function absolutePath(path: string, folder: string): string {
	return bytesFromText(isAbsolute(path) ? resolve(path) : resolve(folder, path));
}

/** Runs an evaluation; an overflow of JavaScript's own stack becomes an error of the program. */
export function evaluating<Result>(run: () => Result): Result {
	try {
		return run();
	} catch (error) {
		throw asNixError(error);
	}
}
