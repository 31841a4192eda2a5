import type { PackageDescription } from '../../package-sets/description/description.ts';
import type { TreeNews } from '../protocol/tree-messages.ts';

/**
 * What a snapshot is made from. Most of it is the worker's news as they are. A `loaded` set is not
 * among them: `Inbox` unpacks it into `named`, `described` and `complete`, and one `decoded` a
 * slice. `decoded` is made in the main thread; no worker sends it.
 */
export type SnapshotEvent =
	| Exclude<TreeNews, { type: 'loaded' }>
	/** Descriptions from the cache, whose equal fields are one object already. */
	| { type: 'decoded'; set: string; packages: PackageDescription[] };

/** Whether there is something on the screen after an event of this type. */
const isShown: Readonly<Record<SnapshotEvent['type'], boolean>> = {
	found: false,
	opened: false,
	named: false,
	described: true,
	decoded: true,
	complete: false,
	ready: false,
	failed: true,
};

/** Whether there is something on the screen after this event. */
export function showsSomething({ type }: SnapshotEvent): boolean {
	return isShown[type];
}
