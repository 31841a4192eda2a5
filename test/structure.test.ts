import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import configuration from '../.dependency-cruiser.mjs';

/** What the lint rules of dependency-cruiser cannot say of the imports in source/. */

const root = fileURLToPath(new URL('..', import.meta.url));

const { output } = await cruise(['source'], { ...configuration.options, baseDir: root });
const imports = new Map(
	(output as ICruiseResult).modules
		.filter(({ source }) => source.startsWith('source/'))
		.map(({ source, dependencies }) => [
			source,
			dependencies.map(({ resolved }) => resolved).filter((file) => file.startsWith('source/')),
		]),
);

describe('the imports in source/', () => {
	test('are read, types included', () => {
		expect(imports.get('source/workspace/session/session.ts')).toContain(
			'source/package-sets/description/description.ts',
		);
	});

	test('go in circles only among a few files of one folder', () => {
		const circles = circlesOf(imports);
		expect(circles.filter((files) => files.length > 5)).toEqual([]);
		expect(circles.filter((files) => new Set(files.map(path.dirname)).size > 1)).toEqual([]);
	});

	test('never go in circles among folders', () => {
		const folders = new Map<string, string[]>();
		for (const [file, files] of imports) {
			const folder = path.dirname(file);
			const others = files.map(path.dirname).filter((other) => other !== folder);
			folders.set(folder, [...(folders.get(folder) ?? []), ...others]);
		}
		expect(circlesOf(folders)).toEqual([]);
	});
});

test('no folder of source/ holds more than twenty files', () => {
	const counts = new Map<string, number>();
	for (const file of readdirSync(path.join(root, 'source'), {
		recursive: true,
		encoding: 'utf8',
	})) {
		const folder = path.dirname(file);
		if (/\.(ts|tsx|js)$/.test(file)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
});

test('commands write to the terminal by one door only, which lets nothing out that steers it', () => {
	const files = readdirSync(path.join(root, 'source/commands'), {
		recursive: true,
		encoding: 'utf8',
	}).filter((file) => file.endsWith('.ts'));
	const writing = files.filter((file) =>
		/std(?:out|err)\.write\(|console\./.test(
			readFileSync(path.join(root, 'source/commands', file), 'utf8'),
		),
	);
	// A value's bytes as Nix has them, and the line that waiting takes back.
	expect(writing.sort()).toEqual(['eval.ts', 'explore.ts', 'writing/write.ts']);
});

/** The strongly connected parts of a graph that have more than one node, by Tarjan's algorithm. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const circles: string[][] = [];
	const numbers = new Map<string, number>();
	const stack: string[] = [];
	const visit = (node: string): number => {
		const number = numbers.size;
		numbers.set(node, number);
		stack.push(node);
		let low = number;
		for (const next of graph.get(node) ?? []) {
			if (!numbers.has(next)) low = Math.min(low, visit(next));
			else if (stack.includes(next)) low = Math.min(low, numbers.get(next) ?? low);
		}
		if (low === number) {
			const circle = stack.splice(stack.indexOf(node));
			if (circle.length > 1) circles.push(circle.sort());
		}
		return low;
	};
	for (const node of graph.keys()) if (!numbers.has(node)) visit(node);
	return circles;
}
