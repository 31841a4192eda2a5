import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type AttributeSet,
	EvaluationState,
	Evaluator,
	force,
	makePart,
	NixError,
	onAccountOf,
	type Part,
	RecordingIo,
	recordInput,
	type Slot,
	Unevaluated,
} from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

/** Evaluates `/default.nix` among these files, telling parts apart. */
function open(files: Record<string, string>): AttributeSet {
	const state = new EvaluationState({ tellsPartsApart: true });
	const io = new RecordingIo(new MemoryIo(files));
	io.onInput = recordInput;
	const evaluator = new Evaluator({ io, system: 'x86_64-linux', state });
	return evaluator.evaluateFile('/default.nix') as AttributeSet;
}

/** What it takes to evaluate an attribute path: null while that is not known. */
function observe(set: AttributeSet, ...path: readonly string[]): Part {
	const part = makePart();
	if (part === null) throw new Error('parts are not told apart');
	onAccountOf(part, () => {
		let value = set;
		try {
			for (const name of path) value = force(value.get(name) as Slot) as AttributeSet;
		} catch (error) {
			if (!(error instanceof NixError)) throw error;
		}
	});
	return part;
}

/** The files that a part comes from. */
function filesOf(part: Part): string[] {
	const parts = new Set([part]);
	const files = new Set<string>();
	for (const { inputs, sources } of parts) {
		for (const source of sources) parts.add(source);
		for (const { key, kind } of inputs) if (kind === 'files') files.add(key);
	}
	return [...files].sort();
}

const definitions = (count: number) =>
	Array.from({ length: count }, (_, index) => `p${index} = call ./p${index}.nix;`).join('\n');

/** As many packages as there are files, each called with those of its arguments that are packages. */
const treeOf = (count: number) => `
	let
		lib = import ./lib.nix;
		call = file: lib.call (import file) self;
		self = {
			${definitions(count)}
		};
	in self`;
const library = '{ call = f: given: f (builtins.intersectAttrs (builtins.functionArgs f) given); }';

const packageOf = (index: number, dependencies: readonly number[]) => {
	const names = dependencies.map((dependency) => `p${dependency}`);
	return `{ ${names.join(', ')} }: rec {
		version = "${index}";
		dependencies = [ ${names.join(' ')} ];
		closure = builtins.concatStringsSep " " ([ version ] ++ map (d: d.closure) dependencies);
	}`;
};

/** For each package the ones before it that it depends on. */
const graphs = fc
	.integer({ min: 1, max: 9 })
	.chain((count) =>
		fc.tuple(
			...Array.from({ length: count }, (_, index) =>
				fc.uniqueArray(fc.nat({ max: Math.max(index - 1, 0) }), { maxLength: index === 0 ? 0 : 3 }),
			),
		),
	);

function filesOfGraph(graph: readonly (readonly number[])[]): Record<string, string> {
	const files = { '/default.nix': treeOf(graph.length), '/lib.nix': library };
	const packages = graph.map((dependencies, index) => [
		`/p${index}.nix`,
		packageOf(index, dependencies),
	]);
	return { ...files, ...Object.fromEntries(packages) };
}

function closureOf(graph: readonly (readonly number[])[], start: number): number[] {
	const met = new Set([start]);
	for (const index of met) for (const next of graph[index] ?? []) met.add(next);
	return [...met];
}

test('a package comes from its file and those of its closure, whoever evaluated them first', () => {
	fc.assert(
		fc.property(graphs, fc.infiniteStream(fc.nat()), (graph, random) => {
			const set = open(filesOfGraph(graph));
			const order = graph.map((_, index) => ({ index, rank: random.next().value ?? 0 }));
			order.sort((a, b) => a.rank - b.rank);
			for (const { index } of order) {
				const files = closureOf(graph, index).map((member) => `/p${member}.nix`);
				expect(filesOf(observe(set, `p${index}`, 'closure'))).toEqual(
					['/default.nix', '/lib.nix', ...files].sort(),
				);
			}
		}),
	);
});

test('what is let go of and evaluated again comes from the same', () => {
	const set = open(filesOfGraph([[], [0], [1], []]));
	const unevaluated = new Unevaluated(set.values);
	const before = filesOf(observe(set, 'p2', 'closure'));
	unevaluated.restore();
	expect(filesOf(observe(set, 'p2', 'closure'))).toEqual(before);
	expect(filesOf(observe(set, 'p3', 'closure'))).toEqual(['/default.nix', '/lib.nix', '/p3.nix']);
});

test('who gets an error comes from what failed', () => {
	const set = open({
		...filesOfGraph([[], [0], [0]]),
		'/p0.nix': '{ }: throw (import ./reason.nix)',
		'/reason.nix': '"no"',
	});
	for (const name of ['p1', 'p2']) {
		expect(filesOf(observe(set, name, 'closure'))).toContain('/reason.nix');
	}
	expect(filesOf(observe(set, 'p0'))).toContain('/reason.nix');
});

test('who meets itself on the way comes from all that is in the circle', () => {
	const set = open({
		...filesOfGraph([[], [0], [1]]),
		'/p0.nix': '{ p2 }: { closure = p2.closure; }',
	});
	const circle = ['/default.nix', '/lib.nix', '/p0.nix', '/p1.nix', '/p2.nix'];
	for (const name of ['p1', 'p2', 'p0']) {
		expect(filesOf(observe(set, name, 'closure'))).toEqual(circle);
	}
});

test('the attributes of a large set are told apart, however it was made', () => {
	const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
	const files = Object.fromEntries(names.map((name) => [`/${name}.nix`, `"${name}"`]));
	const list = names.map((name) => `"${name}"`).join(' ');
	const file = '(name: import (./. + "/${name}.nix"))';
	const ways = [
		`builtins.listToAttrs (map (name: { inherit name; value = ${file} name; }) [ ${list} ])`,
		`builtins.mapAttrs (name: _: ${file} name) { ${names.map((name) => `${name} = 1;`).join(' ')} }`,
		`{ ${names.map((name) => `${name} = ${file} "${name}";`).join(' ')} }`,
		`rec { ${names.map((name) => `${name} = ${file} "${name}";`).join(' ')} }`,
		`{ inherit (import ./all.nix) ${names.join(' ')}; }`,
	];
	files['/all.nix'] = `{ ${names.map((name) => `${name} = import ./${name}.nix;`).join(' ')} }`;
	for (const way of ways) {
		const set = open({ ...files, '/default.nix': way });
		observe(set, 'a8');
		const read = filesOf(observe(set, 'a7'));
		expect(read.filter((name) => name !== '/all.nix')).toEqual(['/a7.nix', '/default.nix']);
	}
});

test('a store path comes from what was copied, also when it is known already', () => {
	const set = open({
		...filesOfGraph([[], []]),
		'/p0.nix': '{ }: { closure = "${./source}"; }',
		'/p1.nix': '{ }: { closure = "${./source}"; }',
		'/source/file': 'text',
	});
	observe(set, 'p0', 'closure');
	expect(filesOf(observe(set, 'p1', 'closure'))).toContain('/source/file');
});

test('nothing is noted unless it is asked for', () => {
	const io = new RecordingIo(new MemoryIo({ '/default.nix': '1 + 1' }));
	io.onInput = recordInput;
	const evaluator = new Evaluator({ io, system: 'x' });
	expect(makePart()).toBeNull();
	expect(evaluator.evaluateFile('/default.nix')).toBe(2);
});
