import type { MessagePort } from 'node:worker_threads';
import { asNixError, NixError } from '../nix/index.ts';
import { SetDescriber } from '../package-sets/describe.ts';
import type { PackageDescription } from '../package-sets/description.ts';
import { errorReason } from '../package-sets/discover.ts';
import { textFromBytes } from '../package-sets/text.ts';
import { type OpenedTree, openTree, TreeFailure } from './open-tree.ts';
import type { TreeCommand, TreeEvent, TreeRequest } from './tree-messages.ts';

/** How long to describe before looking for messages, in milliseconds. */
const slice = 12;
/** How often background work is reported, in milliseconds. */
const reportInterval = 100;

/** Opens a tree and describes all its packages, those asked for first, until the thread ends. */
export function serveTree(request: TreeRequest, port: MessagePort): void {
	const send = (event: TreeEvent) => port.postMessage(event);
	let tree: OpenedTree;
	try {
		tree = openTree(request);
	} catch (error) {
		if (!(error instanceof TreeFailure)) throw error;
		send({ type: 'failed', error: error.message });
		return;
	}
	send({
		type: 'opened',
		title: tree.title,
		root: textFromBytes(tree.file),
		sets: tree.sets.map(({ description }) => description),
	});
	new TreeServer(tree, port, send).start();
}

/** One set's describer, and what is left to do. */
interface SetWork {
	set: string;
	describer: SetDescriber;
	/** Attributes still to describe; those asked for are taken out of turn. */
	remaining: Set<string>;
	isComplete: boolean;
}

class TreeServer {
	readonly #tree: OpenedTree;
	readonly #port: MessagePort;
	readonly #send: (event: TreeEvent) => void;
	/** The default set first, then in the order of the tabs. */
	readonly #work: SetWork[];
	#focused: { work: SetWork; attributes: string[] } | null = null;
	#report: { work: SetWork; packages: PackageDescription[]; noPackages: string[] } | null = null;
	#reportedAt = 0;

	constructor(tree: OpenedTree, port: MessagePort, send: (event: TreeEvent) => void) {
		this.#tree = tree;
		this.#port = port;
		this.#send = send;
		this.#work = tree.sets
			.flatMap(({ description: { set, isDefault }, scope }) => {
				if (scope === null) return [];
				const { evaluator, root } = tree;
				const describer = new SetDescriber({ set, scope, evaluator, root });
				const remaining = new Set(describer.attributes);
				return [{ isDefault, set, describer, remaining, isComplete: false }];
			})
			.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
	}

	start(): void {
		for (const { set, remaining } of this.#work) {
			this.#send({ type: 'named', set, attributes: [...remaining] });
		}
		this.#port.on('message', (command: TreeCommand) => this.#receive(command));
		this.#continue();
	}

	#receive(command: TreeCommand): void {
		const work = this.#work.find(({ set }) => set === command.set);
		if (command.type === 'paths') {
			this.#sendPaths(command, work);
		} else if (work !== undefined) {
			this.#focused = { work, attributes: [...command.attributes] };
		}
	}

	#sendPaths(
		{ id, attribute, set }: Extract<TreeCommand, { type: 'paths' }>,
		work: SetWork | undefined,
	): void {
		try {
			if (work === undefined) throw new NixError('other', `there is no set ${set}`);
			const paths = work.describer.paths(attribute);
			this.#send({ type: 'paths', id, ...paths });
		} catch (error) {
			const reason = errorReason(asNixError(error), this.#tree.evaluator);
			this.#send({ type: 'paths-failed', id, error: reason });
		}
	}

	/** Describes for one slice of time, lets messages in, and goes on while there is work. */
	#continue(): void {
		const until = performance.now() + slice;
		while (performance.now() < until) {
			const next = this.#next();
			if (next === null) {
				this.#finish();
				return;
			}
			this.#describe(next.work, next.attribute);
		}
		setImmediate(() => this.#continue());
	}

	#next(): { work: SetWork; attribute: string } | null {
		const focused = this.#focused;
		if (focused !== null) {
			const { work, attributes } = focused;
			for (;;) {
				const attribute = attributes.shift();
				if (attribute === undefined) break;
				if (work.remaining.has(attribute)) return { work, attribute };
			}
			this.#focused = null;
			this.#sendReport();
			if (work.remaining.size === 0 && !work.isComplete) this.#complete(work);
		}
		for (const work of this.#work) {
			for (const attribute of work.remaining) return { work, attribute };
			if (!work.isComplete) this.#complete(work);
		}
		return null;
	}

	#describe(work: SetWork, attribute: string): void {
		work.remaining.delete(attribute);
		const description = work.describer.describe(attribute);
		if (this.#report !== null && this.#report.work !== work) this.#sendReport();
		this.#report ??= { work, packages: [], noPackages: [] };
		if (description === null) {
			this.#report.noPackages.push(attribute);
		} else {
			this.#report.packages.push(description);
		}
		if (performance.now() - this.#reportedAt >= reportInterval) this.#sendReport();
	}

	/** Corrects what was said of strangers, now that every attribute is known. */
	#complete(work: SetWork): void {
		const packages = work.describer
			.takeMistaken()
			.flatMap((attribute) => work.describer.describe(attribute) ?? []);
		work.isComplete = true;
		this.#sendReport();
		this.#send({ type: 'described', set: work.set, packages, noPackages: [] });
		this.#send({ type: 'complete', set: work.set });
	}

	#sendReport(): void {
		this.#reportedAt = performance.now();
		if (this.#report === null) return;
		const { work, packages, noPackages } = this.#report;
		this.#report = null;
		this.#send({ type: 'described', set: work.set, packages, noPackages });
	}

	#finish(): void {
		this.#sendReport();
		this.#send({ type: 'ready' });
	}
}
