import {
	canonicalPath,
	findInSearchPath,
	makeFixedOutputPath,
	NixError,
	noPosition,
	type PathLookup,
	parseHash,
	resolveLinks,
	type SearchPathEntry,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import type { InputOverride } from '../protocol/tree-messages.ts';

/** A flake and the inputs it is evaluated with. Paths are bytes, as the evaluator holds them. */
export interface Flake {
	/** The folder with `flake.nix`. */
	folder: string;
	/** The nodes of `flake.lock` by their keys; null for a flake without a lock file. */
	nodes: ReadonlyMap<string, FlakeNode> | null;
	/** The key of the node that is the flake itself. */
	root: string;
	/** Where inputs of the flake itself are that are not the locked ones, by the inputs' names. */
	replaced: ReadonlyMap<string, string>;
	/** What is not at hand of the inputs that were asked for, by their names; it grows. */
	missing: Map<string, FlakeNode | undefined>;
	/** The folder of an input that is not locked; null when it is not at hand. */
	find(name: string): string | null;
}

/** One input in the graph of a lock file. */
export interface FlakeNode {
	/** The keys of its own inputs by their names. */
	inputs: ReadonlyMap<string, string>;
	/** Whether it is a flake itself, not a plain source. */
	isFlake: boolean;
	/** What the lock file says of it: `lastModified`, `narHash`, `rev` and the like. */
	locked: Readonly<Record<string, unknown>>;
	/** The folder it is in; null when it is not at hand. */
	path: string | null;
}

/** What looks up paths, and the search path it looks in. */
type SearchPathLookup = PathLookup & { searchPath: readonly SearchPathEntry[] };

/**
 * Reads the lock file of the flake in a folder, and finds out which of its inputs are at hand: what
 * the user gives instead of them, folders named by the lock file, what the store has, and, for
 * inputs of the flake itself, what the search path has by their names.
 *
 * @throws NixError when there is a lock file that cannot be understood
 */
export function readFlake(
	lookup: SearchPathLookup,
	folder: string,
	overrides: readonly InputOverride[],
): Flake {
	const given = new Map(
		overrides.map(({ input, path }) => [
			bytesFromText(input),
			absolute(bytesFromText(path), lookup.folder),
		]),
	);
	for (const [name, path] of given) {
		if (lookup.io.status(resolveLinks(lookup.io, path)) !== null) continue;
		throw new NixError(
			'other',
			`there is no file or folder ${path}, which --override-input ${name} names`,
		);
	}
	const find = (name: string) => given.get(name) ?? findByName(lookup, name);
	const file = `${folder}/flake.lock`;
	if (lookup.io.status(file) === null) {
		const replaced = new Map(given);
		return { folder, nodes: null, root: '', replaced, missing: new Map(), find };
	}
	const lock = parseLock(file, Buffer.from(lookup.io.readFile(file)).toString('utf8'));
	const nodes = new Map<string, FlakeNode>();
	for (const [key, node] of Object.entries(lock.nodes)) {
		nodes.set(key, {
			inputs: new Map(
				Object.entries(node.inputs ?? {}).map(([name, input]) => [
					name,
					typeof input === 'string' ? input : followInputs(lock, input),
				]),
			),
			isFlake: node.flake ?? true,
			locked: node.locked ?? {},
			path: node.locked === undefined ? folder : pathOfLocked(lookup, folder, node.locked),
		});
	}
	const replaced = new Map<string, string>();
	for (const [name, key] of nodes.get(lock.root)?.inputs ?? []) {
		const node = nodes.get(key);
		const path = given.get(name) ?? (node?.path === null ? findByName(lookup, name) : null);
		if (node === undefined || path === null) continue;
		nodes.set(key, { ...node, path });
		replaced.set(name, path);
	}
	for (const [name, path] of given) {
		if (replaced.has(name)) continue;
		const key = name.includes('/') ? tryFollow(lock, name.split('/')) : undefined;
		const node = key === undefined ? undefined : nodes.get(key);
		if (node === undefined || key === undefined) {
			throw noSuchInput(name, nodes.get(lock.root)?.inputs.keys() ?? []);
		}
		nodes.set(key, { ...node, path });
		replaced.set(name, path);
	}
	return { folder, nodes, root: lock.root, replaced, missing: new Map(), find };
}

/** The error of an override for an input that a flake does not have. */
export function noSuchInput(name: string, inputs: Iterable<string>): NixError {
	const known = [...inputs].join(', ') || 'no inputs';
	return new NixError('unavailable', `the flake has no input '${name}'; it has ${known}`);
}

/** A lock file, as far as it is used (Nix manual, "Lock files"). */
interface LockFile {
	root: string;
	nodes: Record<string, LockedNode>;
}

interface LockedNode {
	flake?: boolean;
	inputs?: Record<string, string | string[]>;
	locked?: Record<string, unknown>;
}

function parseLock(file: string, text: string): LockFile {
	try {
		const lock = JSON.parse(text) as Partial<LockFile> | null;
		if (lock?.nodes !== undefined && lock.root !== undefined) return lock as LockFile;
	} catch {
		// Told below.
	}
	throw new NixError('other', `'${file}' is no lock file of a flake`);
}

/** The key of the node that a path of input names leads to from the root (`follows`). */
function followInputs(lock: LockFile, names: readonly string[]): string {
	const key = tryFollow(lock, names);
	if (key !== undefined) return key;
	throw new NixError('other', `'${names.join('/')}' in the flake's lock file leads to no input`);
}

function tryFollow(lock: LockFile, names: readonly string[], depth = 0): string | undefined {
	let key: string | undefined = lock.root;
	for (const name of names) {
		const input: string | string[] | undefined = lock.nodes[key]?.inputs?.[name];
		// A lock file can be written in which inputs follow each other in a circle.
		if (input === undefined || depth > 64) return undefined;
		key = typeof input === 'string' ? input : tryFollow(lock, input, depth + 1);
		if (key === undefined) return undefined;
	}
	return key;
}

/** Where a locked input is on this machine; null when it would have to be fetched. */
function pathOfLocked(
	{ io }: SearchPathLookup,
	folder: string,
	{ narHash, path, type }: Readonly<Record<string, unknown>>,
): string | null {
	if (type === 'path' && typeof path === 'string') {
		const target = absolute(bytesFromText(path), folder);
		if (io.status(target) !== null) return target;
	}
	if (typeof narHash !== 'string') return null;
	try {
		const storePath = makeFixedOutputPath('source', 'nar', parseHash(narHash, null));
		return io.status(storePath) === null ? null : storePath;
	} catch (error) {
		if (error instanceof NixError) return null;
		throw error;
	}
}

function findByName(lookup: SearchPathLookup, name: string): string | null {
	try {
		return findInSearchPath(lookup, lookup.searchPath, name, noPosition);
	} catch (error) {
		if (error instanceof NixError) return null;
		throw error;
	}
}

function absolute(path: string, folder: string): string {
	return canonicalPath(path.startsWith('/') ? path : `${folder}/${path}`);
}

/** A locked input as a flake reference for people, such as `github:NixOS/nixpkgs/0123456`. */
export function describeLocked({ owner, path, repo, rev, type, url }: FlakeNode['locked']): string {
	const place = owner === undefined ? (url ?? path ?? '') : `${owner}/${repo}`;
	const commit = typeof rev === 'string' ? `/${rev.slice(0, 7)}` : '';
	return `${type ?? 'unknown'}:${place}${commit}`;
}

/** What is not at hand of a flake's input, and what to do. */
export function describeNotAtHand(name: string, node: FlakeNode | undefined): string {
	const locked = node === undefined ? '' : ` (${bytesFromText(describeLocked(node.locked))})`;
	return `the flake's input '${name}'${locked} is not at hand, and pyscope works offline: name a copy with --override-input ${name} PATH, or -I ${name}=PATH`;
}

/**
 * Sentences on the inputs that were asked for and are not at hand, but those that a message names
 * already; empty when there are none.
 */
export function describeMissing({ missing }: Flake, message: string): string {
	return Array.from(missing, ([name, node]) => describeNotAtHand(name, node))
		.filter((sentence) => !message.includes(sentence))
		.map((sentence) => textFromBytes(`. Besides, ${sentence}`))
		.join('');
}

/** Sentences on the inputs that are not the locked ones; empty when all are. */
export function describeReplaced({ nodes, replaced, root }: Flake): string {
	return Array.from(replaced, ([name, path]) => {
		const key = nodes?.get(root)?.inputs.get(name);
		const locked = key === undefined ? undefined : nodes?.get(key)?.locked;
		const instead = locked === undefined ? '' : `, not the locked ${describeLocked(locked)}`;
		return textFromBytes(`The input ${name} is ${path}${instead}.`);
	}).join(' ');
}
