/** Opens the tree that the options of `pyscope` and `pyscope list` name, and waits for answers. */
import type { PackageDescription } from '../package-sets/description/description.ts';
import type { TreeChoice } from '../workspace/session/open-session.ts';
import type { Session, SessionSnapshot, SetSnapshot } from '../workspace/session/session.ts';
import { usageError } from './arguments.ts';

/** The options of every command that opens a tree. */
export const treeOptions = {
	file: { type: 'string' },
	include: { type: 'string', short: 'I', multiple: true },
	impure: { type: 'boolean' },
	memory: { type: 'string' },
	'no-cache': { type: 'boolean' },
	python: { type: 'string' },
} as const;

/** The part of a help text that explains them. */
export const treeOptionsHelp = `  --file PATH         the tree: a folder with default.nix, a file, or <NAME> in the search
                      path; without it the tree that comes with pyscope
  --arg NAME EXPR     an argument of the tree's function, as a Nix expression
  --argstr NAME TEXT  an argument of the tree's function, as text
  -I, --include PATH  an entry of Nix's search path, PATH or NAME=PATH
  --impure            let the tree read files outside of itself, its overlays and the
                      search path
  --memory MB         how much memory the evaluation may use; without it half of what
                      the machine has
  --no-cache          neither use nor keep what was found out about a tree`;

/** Why a tree or a set cannot be shown; ends the program with code 1. */
export class TreeError extends Error {
	override name = 'TreeError';
}

/** The values of `treeOptions` that `openTree` looks at, and the arguments for Nix. */
type TreeOptions = Omit<TreeChoice, 'cache' | 'memory'> & {
	memory?: string | undefined;
	'no-cache'?: boolean | undefined;
};

/** Less than this opens no tree. */
const leastMemory = 64;

/**
 * Loads the evaluator's side only now, so that help and errors of usage come at once.
 * Throws UsageError when an option's value is none.
 */
export async function openTree(
	command: string,
	{ memory, 'no-cache': noCache = false, ...choice }: TreeOptions,
): Promise<Session> {
	if (memory !== undefined && !(/^\d{1,9}$/.test(memory) && Number(memory) >= leastMemory)) {
		throw usageError(command, `Option '--memory MB' needs a number from ${leastMemory} on`);
	}
	const { openSession } = await import('../workspace/session/open-session.ts');
	return openSession({
		...choice,
		memory: memory === undefined ? undefined : Number(memory),
		cache: !noCache,
	});
}

/**
 * The first snapshot that passes `enough`, or the last one there will be.
 * Throws TreeError when the tree cannot be opened.
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

/** Every package of one set, in the order of the attributes. Throws TreeError when it fails. */
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
