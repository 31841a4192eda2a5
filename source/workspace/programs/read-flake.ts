import {
	absolutePath,
	findInSearchPath,
	type Io,
	makeFixedOutputPath,
	NixError,
	noPosition,
	type PathLookup,
	parseHash,
	resolveLinks,
	type SearchPathEntry,
} from '../../nix/index.ts';
import { childOf } from '../../nix/io/path-names.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import type { InputOverride } from '../protocol/tree-messages.ts';
import { readLock } from './lock-file.ts';

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
			absolutePath(bytesFromText(path), lookup.folder),
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
	const lock = readLock(lookup.io, file);
	const nodes = new Map<string, FlakeNode>();
	for (const [key, { inputs, isFlake, locked }] of lock.nodes) {
		nodes.set(key, {
			inputs: new Map(Array.from(inputs, ([name, input]) => [name, lock.keyOf(input)])),
			isFlake,
			locked: locked ?? {},
			path: locked === null ? folder : pathOfLocked(lookup, folder, locked),
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
		const key = name.includes('/') ? (lock.follow(name.split('/')) ?? undefined) : undefined;
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

/** Where a locked input is on this machine; null when it would have to be fetched. */
function pathOfLocked(
	{ io }: SearchPathLookup,
	folder: string,
	{ narHash, path, type }: Readonly<Record<string, unknown>>,
): string | null {
	if (type === 'path' && typeof path === 'string') {
		const target = absolutePath(bytesFromText(path), folder);
		if (mayBeInput(io, target, folder)) return target;
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

/**
 * Whether a lock file can make a path an input: what is in the flake's folder, and elsewhere folders
 * of Nix code. C++ Nix would take anything else as well, but only with the hash that is locked.
 */
function mayBeInput(io: Io, path: string, folder: string): boolean {
	const target = resolveLinks(io, path);
	const type = io.status(target)?.type;
	if (target.startsWith(`${resolveLinks(io, folder)}/`)) return type !== undefined;
	const isFile = (name: string) => io.status(childOf(target, name))?.type === 'regular';
	return type === 'directory' && (isFile('flake.nix') || isFile('default.nix'));
}

function findByName(lookup: SearchPathLookup, name: string): string | null {
	try {
		return findInSearchPath(lookup, lookup.searchPath, name, noPosition);
	} catch (error) {
		if (error instanceof NixError) return null;
		throw error;
	}
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
