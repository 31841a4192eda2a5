import type { TreeEvent } from '../protocol/tree-messages.ts';
import { readSlices } from '../results-cache/contents/slices.ts';
import type { SnapshotEvent } from './snapshot-builder.ts';

/** What a worker tells of its tree. */
type News = Exclude<TreeEvent, { type: 'paths' | 'paths-failed' | 'storing' | 'short-of-memory' }>;

/**
 * Takes in what a worker tells, in its order: most of it at once, a loaded set a slice at a time,
 * so that a key or a frame has its turn in between.
 */
export class Inbox {
	readonly #apply: (event: SnapshotEvent) => void;
	readonly #waiting: News[] = [];
	#slices: Iterator<SnapshotEvent> | null = null;
	/** The texts of the sets loaded so far, which name the same homepages and files. */
	#sharedTexts = new Map<string, string>();
	#isClosed = false;

	constructor(apply: (event: SnapshotEvent) => void) {
		this.#apply = apply;
	}

	take(news: News): void {
		this.#waiting.push(news);
		if (this.#slices === null) this.#goOn();
	}

	/** Takes in no more. */
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
				this.#slices = unfold(news, this.#sharedTexts);
				this.#goOn();
				return;
			}
			if (news.type === 'ready') this.#sharedTexts = new Map();
			this.#apply(news);
		}
	}
}

function* unfold(
	{ attributes, noPackages, set, slices, stale }: Extract<TreeEvent, { type: 'loaded' }>,
	sharedTexts: Map<string, string>,
): Generator<SnapshotEvent, void> {
	const isStale = new Set(stale);
	yield { type: 'named', set, attributes };
	const holding = noPackages.filter((attribute) => !isStale.has(attribute));
	yield { type: 'described', set, packages: [], noPackages: holding };
	for (const packages of readSlices(set, slices, sharedTexts)) {
		yield {
			type: 'decoded',
			set,
			packages: packages.filter(({ attribute }) => !isStale.has(attribute)),
		};
	}
	if (isStale.size === 0) yield { type: 'complete', set };
}
