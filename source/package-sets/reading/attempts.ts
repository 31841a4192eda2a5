/** Why a tree cannot be opened: an error of the tree, and not of what is tried in it. */
export abstract class OpeningError extends Error {}

/** How what may never end is evaluated while sets are looked for. */
export interface Attempts {
	/**
	 * The result of a task that cannot wait.
	 *
	 * @param path the attribute path of what is looked at
	 * @throws NixError when it does not evaluate, or takes more than it may
	 */
	require<Result>(path: string, task: () => Result): Result;
	/**
	 * The result of a task that something else can do as well; null when it takes long.
	 *
	 * @throws NixError when it does not evaluate
	 */
	glance<Result>(
		reference: { set: string; attribute: string },
		task: () => Result,
	): { result: Result } | null;
}

/** Evaluates without bounds. */
export const unboundedAttempts: Attempts = {
	require: (_path, task) => task(),
	glance: (_reference, task) => ({ result: task() }),
};
