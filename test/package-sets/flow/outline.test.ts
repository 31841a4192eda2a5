import { describe, expect, test } from 'vitest';
import type {
	FlowCondition,
	FlowLayer,
	FlowMiss,
	PackageFlow,
} from '../../../source/package-sets/description/package-flow.ts';
import type { FlowInSet, FlowNode } from '../../../source/package-sets/flow/flow-node.ts';
import { flowOutline } from '../../../source/package-sets/flow/outline.ts';
import { describePackage, member, stranger } from '../../support/description.ts';
import { exampleFlow, place } from '../../support/example-flow.ts';

/** What is known of the package in a set of this label. */
function inSet(
	label: string,
	flow: Partial<PackageFlow> | null,
	rest: Partial<FlowInSet> = {},
): FlowInSet {
	const set = `python${label.replace('.', '')}Packages`;
	return {
		set,
		label,
		flow: flow === null ? null : exampleFlow({ set, ...flow }),
		failure: null,
		description: describePackage('attrs', { set }),
		hasAttribute: true,
		...rest,
	};
}

/** The outline of the first set beside the others, as lines indented by depth. */
function outline(open: FlowInSet, ...others: FlowInSet[]): string[] {
	const { flow } = open;
	if (flow === null) throw new Error('the flow of the open set is known');
	const lines = (nodes: readonly FlowNode[], depth: number): string[] =>
		nodes.flatMap(({ children, text }) => [
			`${'  '.repeat(depth)}${text}`,
			...lines(children, depth + 1),
		]);
	return lines(flowOutline({ ...open, flow }, [open, ...others]), 0);
}

const layer = (parts: Partial<FlowLayer>): FlowLayer => ({
	place: place('overlay.nix:3', 'attrs = …;'),
	kind: 'set',
	owner: null,
	buildsOnPrevious: false,
	...parts,
});

describe('layers', () => {
	test('of one definition are no news', () => {
		expect(outline(inSet('3.13', {}))).toContain('  registered');
	});

	test('say which one counts, and whether it builds on the one before', () => {
		const layers = [
			layer({}),
			layer({ kind: 'pythonPackagesExtensions' }),
			layer({ kind: 'packageOverrides', owner: 'python313', buildsOnPrevious: true }),
		];
		expect(outline(inSet('3.13', { layers }))).toEqual(
			expect.arrayContaining([
				'  registered · replaced by the next one',
				'  pythonPackagesExtensions · the next one builds on it',
				'  packageOverrides of python313 · this one counts',
			]),
		);
	});

	test('that are joined from outside do not reach the packages of the scope', () => {
		const layers = [layer({}), layer({ kind: 'merge' })];
		expect(outline(inSet('3.13', { layers })).join('\n')).toContain(
			'packages of the scope that need attrs still get the one below',
		);
	});

	test('that are not known are not guessed', () => {
		expect(outline(inSet('3.13', { layers: [] }))).toContain(
			'  which line registers it is not known',
		);
		expect(outline(inSet('3.13', { layers: [layer({ place: null })] }))).toContain(
			'  registered · where is not known',
		);
	});
});

describe('a definition that does not count', () => {
	const miss = (parts: Partial<FlowMiss>): FlowMiss => ({
		place: place('overlay.nix:6', 'attrs = …;'),
		holder: 'packageOverrides of python3',
		reason: 'other-set',
		replacedBy: null,
		sets: ['python3.pkgs'],
		...parts,
	});

	test('is in another set: where it would count is said', () => {
		const text = outline(
			inSet('3.13', { misses: [miss({})], interpreters: ['python313'], hasExtensions: true }),
		).join('\n');
		expect(text).toContain(
			'✗ not in 3.13 · packageOverrides of python3 · it is in python3.pkgs, which is another set',
		);
		expect(text).toContain(
			'python313Packages (3.13) is python313.pkgs: it would count in packageOverrides of python313, or in pythonPackagesExtensions',
		);
	});

	test('was replaced: by what, and how both would count', () => {
		const text = outline(
			inSet('3.13', {
				misses: [miss({ reason: 'replaced', replacedBy: place('later.nix:3', 'x'), sets: [] })],
				hasExtensions: false,
			}),
		).join('\n');
		expect(text).toContain('was given again later on, which replaces it whole');
		expect(text).toContain('both count where they are joined by lib.composeExtensions');
		expect(text).not.toContain('pythonPackagesExtensions');
	});

	test('for a reason that is not known has no advice', () => {
		const lines = outline(inSet('3.13', { misses: [miss({ reason: 'unknown', sets: [] })] }));
		const at = lines.findIndex((line) => line.includes('why is not known'));
		expect(lines[at + 1]?.startsWith('    ')).not.toBe(true);
	});
});

describe('the other sets', () => {
	const condition = (value: boolean | null): FlowCondition => ({
		place: place('default.nix:9', 'disabled = pythonOlder "3.12";'),
		text: 'pythonOlder "3.12"',
		attribute: 'disabled',
		value,
	});

	test('have the values of conditions in the order of the tabs, and what is not known yet', () => {
		const lines = outline(
			inSet('3.13', { conditions: [condition(false)] }),
			inSet('3.11', { conditions: [condition(true)] }),
			inSet('3.14', { conditions: [condition(null)] }),
			inSet('3.15', null),
			inSet('3.16', null, { hasAttribute: false, description: null }),
		);
		expect(lines).toContain(
			'  disabled: pythonOlder "3.12" · true in 3.11; false in 3.13; not known in 3.14; not known yet in 3.15',
		);
	});

	test('say what differs from the open one', () => {
		const open = inSet(
			'3.13',
			{},
			{
				description: describePackage('attrs', { dependencies: [member('idna')] }),
			},
		);
		const lines = outline(
			open,
			inSet('3.12', {}, { description: open.description }),
			inSet(
				'3.11',
				{},
				{
					description: describePackage('attrs', {
						version: '2',
						state: 'broken',
						dependencies: [member('tomli')],
					}),
				},
			),
			inSet('3.14', null, { description: null }),
			inSet('3.15', null, { description: null, hasAttribute: false }),
		);
		expect(lines.slice(lines.indexOf('the same definition in the other sets'))).toEqual([
			'the same definition in the other sets',
			'  no condition on the version, in the definition or where it is registered',
			'  3.12 · 1 available · the same',
			'  3.11 · 2 broken · 3 differences',
			'    version: 1 → 2',
			'    state: available → broken',
			'    runtime: +tomli -idna',
			'  3.14 · not known yet',
			'  3.15 · not in it',
		]);
	});

	test('that have another definition say so', () => {
		const other = { definition: place('numpy/1.nix:1', '{') };
		expect(outline(inSet('3.13', {}), inSet('3.11', other))).toContain('    another definition');
	});
});

describe('what is no package', () => {
	test('fails, and nothing of a builder is told', () => {
		const flow = { failure: 'it was removed', definition: null, wrapping: null, arguments: null };
		const lines = outline(inSet('3.13', flow));
		expect(lines).toContain('  does not evaluate: it was removed');
		expect(lines.some((line) => line.startsWith('buildPythonPackage'))).toBe(false);
	});

	test('is another value', () => {
		const flow = { otherThanPackage: 'null', definition: null, wrapping: null, arguments: null };
		expect(outline(inSet('3.13', flow))).toContain('  no package in this set: it is null');
	});
});

test('a dependency that is not the object of the set is told', () => {
	const description = describePackage('attrs', {
		dependencies: [member('idna', '3'), stranger('zlib', '1')],
	});
	expect(outline(inSet('3.13', {}, { description }))).toEqual(
		expect.arrayContaining(['    idna 3', '    zlib 1  not an object of this set']),
	);
});
