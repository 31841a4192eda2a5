import { expect, test } from 'vitest';
import { readLock } from '../../../source/workspace/programs/lock-file.ts';
import { MemoryIo } from '../../support/memory-io.ts';

const read = (lock: unknown) =>
	readLock(new MemoryIo({ '/flake.lock': JSON.stringify(lock) }), '/flake.lock');

test.each([
	[null],
	[[]],
	[{ root: 'a', nodes: null }],
	[{ root: 'a', nodes: [] }],
	[{ root: 1, nodes: { 1: {} } }],
	[{ root: 'a', nodes: {} }],
	[{ root: 'a', nodes: { a: null } }],
	[{ root: 'a', nodes: { a: { inputs: 1 } } }],
	[{ root: 'a', nodes: { a: { inputs: { x: 1 } } } }],
	[{ root: 'a', nodes: { a: { inputs: { x: [1] } } } }],
	[{ root: 'a', nodes: { a: { locked: 'x' } } }],
	[{ root: 'a', nodes: { a: { flake: 'x' } } }],
])('%j is no lock file', (lock) => {
	expect(() => read(lock)).toThrow("'/flake.lock' is no lock file of a flake");
});

test('what is no JSON is no lock file either', () => {
	for (const text of ['', '{', '['.repeat(200_000)]) {
		const io = new MemoryIo({ '/flake.lock': text });
		expect(() => readLock(io, '/flake.lock')).toThrow('is no lock file of a flake');
	}
});

test('inputs are followed from the root, and no further than they lead', () => {
	const text = `{ "root": "__proto__", "nodes": {
		"__proto__": { "inputs": { "a": "A", "b": ["a", "__proto__"], "c": ["c"], "d": ["e"], "e": ["d"] } },
		"A": { "inputs": { "__proto__": "B" }, "flake": false, "locked": { "type": "path" } },
		"B": {}
	} }`;
	const lock = readLock(new MemoryIo({ '/flake.lock': text }), '/flake.lock');
	expect(lock.root).toBe('__proto__');
	expect(lock.follow(['b'])).toBe('B');
	expect([['c'], ['d'], ['e'], ['a', 'x'], ['x']].map((names) => lock.follow(names))).toEqual(
		Array(5).fill(null),
	);
	expect(lock.keyOf('anything')).toBe('anything');
	expect(() => lock.keyOf(['a', 'x'])).toThrow("'a/x' in the flake's lock file leads to no input");
	expect(lock.nodes.get('A')).toMatchObject({ isFlake: false, locked: { type: 'path' } });
});

test('to follow takes no longer than there are inputs', () => {
	const inputs: Record<string, string | string[]> = { y0: 'N' };
	const own: Record<string, string[]> = {};
	for (let step = 1; step < 500; step++) {
		inputs[`y${step}`] = [`y${step - 1}`, `p${step}`];
		own[`p${step}`] = [`y${step - 1}`];
	}
	expect(read({ root: 'r', nodes: { r: { inputs }, N: { inputs: own } } }).follow(['y499'])).toBe(
		'N',
	);
});

test('what follows all too many others leads nowhere', () => {
	const inputs: Record<string, string | string[]> = { y0: 'N' };
	for (let step = 1; step < 100_000; step++) inputs[`y${step}`] = [`y${step - 1}`];
	expect(read({ root: 'r', nodes: { r: { inputs }, N: {} } }).follow(['y99999'])).toBe(null);
});
