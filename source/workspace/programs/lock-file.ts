import { type Io, NixError } from '../../nix/index.ts';

/** How many inputs may follow each other. */
const mostFollowed = 1000;

/** One input in a lock file. */
export interface LockedNode {
	/** Its own inputs by their names: keys of nodes, or ways to them from the root (`follows`). */
	readonly inputs: ReadonlyMap<string, string | readonly string[]>;
	readonly isFlake: boolean;
	/** What is locked of it; null for the flake itself. */
	readonly locked: Readonly<Record<string, unknown>> | null;
}

/**
 * The lock file of a flake, as far as it is used (Nix manual, "Lock files").
 *
 * @throws NixError when there is none that can be understood
 */
export function readLock(io: Io, file: string): LockFile {
	const bytes = io.readFile(file);
	let value: unknown;
	try {
		value = JSON.parse(Buffer.from(bytes).toString('utf8'));
	} catch {
		throw noLock(file);
	}
	const { nodes, root } = isObject(value) ? value : {};
	if (!isObject(nodes) || typeof root !== 'string') throw noLock(file);
	const read = new Map(Object.entries(nodes).map(([key, node]) => [key, nodeOf(node, file)]));
	if (!read.has(root)) throw noLock(file);
	return new LockFile(root, read);
}

export class LockFile {
	/** The key of the flake itself. */
	readonly root: string;
	readonly nodes: ReadonlyMap<string, LockedNode>;
	/** Where ways lead that were followed; null while they are, and for those that lead nowhere. */
	readonly #followed = new Map<string, string | null>();

	constructor(root: string, nodes: ReadonlyMap<string, LockedNode>) {
		this.root = root;
		this.nodes = nodes;
	}

	/**
	 * The key of the node that an input is.
	 *
	 * @throws NixError when it follows none
	 */
	keyOf(input: string | readonly string[]): string {
		const key = typeof input === 'string' ? input : this.follow(input);
		if (key !== null) return key;
		const way = (input as readonly string[]).join('/');
		throw new NixError('other', `'${way}' in the flake's lock file leads to no input`);
	}

	/**
	 * The key of the node that names of inputs lead to from the root; null when they lead nowhere, or
	 * in a circle.
	 */
	follow(names: readonly string[], depth = 0): string | null {
		const way = JSON.stringify(names);
		const known = this.#followed.get(way);
		if (known !== undefined) return known;
		if (depth > mostFollowed) return null;
		this.#followed.set(way, null);
		let key: string | null = this.root;
		for (const name of names) {
			const input: string | readonly string[] | undefined = this.nodes.get(key)?.inputs.get(name);
			key = typeof input === 'object' ? this.follow(input, depth + 1) : (input ?? null);
			if (key === null) return null;
		}
		this.#followed.set(way, key);
		return key;
	}
}

function nodeOf(node: unknown, file: string): LockedNode {
	if (!isObject(node)) throw noLock(file);
	const { flake: isFlake = true, inputs = {}, locked = null } = node;
	if (typeof isFlake !== 'boolean' || !isObject(inputs)) throw noLock(file);
	if (locked !== null && !isObject(locked)) throw noLock(file);
	return {
		inputs: new Map(Object.entries(inputs).map(([name, input]) => [name, inputOf(input, file)])),
		isFlake,
		locked,
	};
}

function inputOf(input: unknown, file: string): string | readonly string[] {
	if (typeof input === 'string') return input;
	if (Array.isArray(input) && input.every((name) => typeof name === 'string')) return input;
	throw noLock(file);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noLock(file: string): NixError {
	return new NixError('other', `'${file}' is no lock file of a flake`);
}
