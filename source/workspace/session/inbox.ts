import type { TreeNews } from '../protocol/tree-messages.ts';
import { readSlices } from '../results-cache/contents/slices.ts';
import type { SnapshotEvent } from './snapshot-events.ts';

/**
 * Processes a worker's news in their order: most of them at once, a loaded set a slice at a time,
 * so that keys and frames are handled in between.
 */
export class Inbox {
	readonly #apply: (event: SnapshotEvent) => void;
	readonly #waiting: TreeNews[] = [];
	#slices: Iterator<SnapshotEvent> | null = null;
	/** The texts of the sets loaded so far, which have homepages and files in common. */
	#sharedTexts = new Map<string, string>();
	#isClosed = false;

	constructor(apply: (event: SnapshotEvent) => void) {
		this.#apply = apply;
	}

	take(news: TreeNews): void {
		this.#waiting.push(news);
		if (this.#slices === null) this.#goOn();
	}

	/** Processes nothing from now on. */
	close(): void {
		this.#isClosed = true;
	}

	#goOn(): void {
		if (this.#isClosed) return;
		const next = this.#slices?.next();
		if (next !== undefined && next.done !== true) {
			this.#apply(next.value);
			setImmediate(() => this.#goOn());
			return;
		}
		this.#slices = null;
		for (;;) {
			const news = this.#waiting.shift();
			if (news === undefined) return;
			if (news.type === 'loaded') {
				this.#slices = unpack(news, this.#sharedTexts);
				this.#goOn();
				return;
			}
			if (news.type === 'ready') this.#sharedTexts = new Map();
			this.#apply(news);
		}
	}
}

/** A loaded set as the events that an evaluation would have sent; without what is stale. */
function* unpack(
	{ attributes, noPackages, set, slices, stale }: Extract<TreeNews, { type: 'loaded' }>,
	sharedTexts: Map<string, string>,
): Generator<SnapshotEvent, void> {
	const isStale = new Set(stale);
	const upToDate = noPackages.filter((attribute) => !isStale.has(attribute));
	yield { type: 'named', set, attributes };
	yield { type: 'described', set, packages: [], noPackages: upToDate };
	for (const packages of readSlices(set, slices, sharedTexts)) {
		yield {
			type: 'decoded',
			set,
			packages: packages.filter(({ attribute }) => !isStale.has(attribute)),
		};
	}
	if (isStale.size === 0) yield { type: 'complete', set };
}
