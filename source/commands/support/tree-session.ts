/** Opens the tree that a command's options name, and waits until the session knows enough. */
import type { PackageDescription } from '../../package-sets/description/description.ts';
import { settingWarnings } from '../../workspace/protocol/nix-settings.ts';
import type { TreeChoice } from '../../workspace/session/open-session.ts';
import type { Session, SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import { tell } from '../writing/write.ts';
import { type CommandArguments, usageError } from './command.ts';
import { showsTrace } from './nix-options.ts';
import type { treeOptions } from './tree-options.ts';

/** A tree or a set that does not evaluate; the message says why. The exit code is then 1. */
export class TreeError extends Error {
	override name = 'TreeError';
}

/** What was typed for a command that has `treeOptions`. */
type TreeArguments = Omit<CommandArguments<typeof treeOptions>, 'given' | 'operands'> & {
	given: readonly string[];
};

/** As Nix does, says it on standard error. */
function warn(message: string): void {
	tell(message);
}

/** The smallest `--memory`, in MB: with less no tree can be opened. */
export const leastMemory = 64;

/** @throws {UsageError} when the value of `--memory` is not valid */
export function checkMemory(command: string, memory: string | undefined): void {
	if (memory === undefined) return;
	if (/^\d{1,9}$/.test(memory) && Number(memory) >= leastMemory) return;
	throw usageError(command, `Option '--memory MB' needs a number from ${leastMemory} on`);
}

/** @throws {UsageError} when the value of `--time-limit` is not valid */
export function checkTimeLimit(command: string, seconds: string | undefined): void {
	if (seconds === undefined || (/^\d{1,6}$/.test(seconds) && Number(seconds) >= 1)) return;
	throw usageError(command, "Option '--time-limit SECONDS' needs a number from 1 to 999999");
}

/**
 * Opens a session on the tree that a command's options name. The modules of the session are loaded
 * only now, so that help and errors of usage come at once.
 *
 * @throws {UsageError} when the value of `--memory` or `--time-limit` is not valid.
 */
export async function openTreeSession(
	command: string,
	{ values, given, nixArguments, nixSettings, inputOverrides }: TreeArguments,
	{ warned = warn, ...wish }: Pick<TreeChoice, 'defaultFirst' | 'warned'> = {},
): Promise<Session> {
	const { memory, noCache = false, timeLimit, ...tree } = values;
	if (inputOverrides.length > 0 && tree.file === undefined) {
		throw usageError(command, '--override-input belongs to --file with a flake');
	}
	checkMemory(command, memory);
	checkTimeLimit(command, timeLimit);
	for (const warning of settingWarnings(nixSettings)) warned(`warning: ${warning}`);
	const { openSession } = await import('../../workspace/session/open-session.ts');
	return openSession({
		...tree,
		...wish,
		nixArguments,
		nixSettings,
		inputOverrides,
		showTrace: showsTrace(given, nixSettings),
		memory: memory === undefined ? undefined : Number(memory),
		timeLimit: timeLimit === undefined ? undefined : Number(timeLimit),
		cache: !noCache,
		warned,
	});
}

/**
 * The first snapshot that passes `enough`, or the last one there will be.
 *
 * @throws {TreeError} when the tree cannot be opened.
 */
export function waitForSnapshot(
	session: Session,
	enough: (snapshot: SessionSnapshot) => boolean,
): Promise<SessionSnapshot> {
	return new Promise((resolve, reject) => {
		let unsubscribe: (() => void) | undefined;
		const look = () => {
			const snapshot = session.snapshot();
			const { phase, error } = snapshot;
			if (phase !== 'failed' && phase !== 'ready' && !enough(snapshot)) return false;
			if (phase === 'failed') reject(new TreeError(error ?? 'the tree cannot be opened'));
			else resolve(snapshot);
			unsubscribe?.();
			return true;
		};
		if (!look()) unsubscribe = session.subscribe(look);
	});
}

/**
 * Every package of one set, in the order of the attributes.
 *
 * @throws {TreeError} when the set does not evaluate.
 */
export async function describeWholeSet(
	session: Session,
	set: string,
): Promise<PackageDescription[]> {
	const find = ({ sets }: SessionSnapshot) => sets.find((one) => one.name === set) as SetSnapshot;
	session.focus(set, []);
	const { packages, attributes, reason } = find(
		await waitForSnapshot(session, (snapshot) => {
			const { isComplete, reason } = find(snapshot);
			return isComplete || reason !== null;
		}),
	);
	if (reason !== null) throw new TreeError(`${set} cannot be used: ${reason}`);
	return attributes.flatMap((attribute) => packages.get(attribute) ?? []);
}
