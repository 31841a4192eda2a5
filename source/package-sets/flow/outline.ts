import type { PackageDescription } from '../description/description.ts';
import type { PackageFlow } from '../description/package-flow.ts';
import { type FlowInSet, type FlowNode, node } from './flow-node.ts';
import { argumentNodes, builderNodes } from './outline-instantiation.ts';
import { otherSetNodes } from './outline-other-sets.ts';
import { layerNodes } from './outline-registration.ts';

/** The parts of the picture, each of which leads to the next one. */
const titles = {
	definition: 'definition · one function, written once for all sets',
	registration: 'registration · the line that puts it into the set',
	instantiation: 'instantiation · the function is called with what the set has',
	builder: 'buildPythonPackage · what it makes of the arguments',
	dependencies: 'dependencies · from the same set',
	others: 'the same definition in the other sets',
} as const;

/**
 * The outline of how a package came to be in a set, from the definition to the other sets.
 *
 * @param open the set that is open, whose `flow` is known
 * @param all all sets to compare, the open one among them, in the order of their tabs
 */
export function flowOutline(
	open: FlowInSet & { flow: PackageFlow },
	all: readonly FlowInSet[],
): FlowNode[] {
	const { description, flow, label } = open;
	const section = (key: keyof typeof titles, children: readonly FlowNode[]): FlowNode[] =>
		children.length === 0 ? [] : [node({ key, text: titles[key], tone: 'strong', children })];
	return [
		...section('definition', definitionNodes(flow)),
		...section('registration', layerNodes(flow, label)),
		...section('instantiation', argumentNodes(flow, label)),
		...section('builder', builderNodes(flow)),
		...section('dependencies', isPackage(flow) ? dependencyNodes(description) : []),
		...section('others', otherSetNodes(open, all)),
	];
}

/** Whether the set has a package there, and not another value, or none. */
function isPackage({ failure, otherThanPackage }: PackageFlow): boolean {
	return failure === null && otherThanPackage === null;
}

function definitionNodes(flow: PackageFlow): FlowNode[] {
	const { definition, arguments: given, failure, otherThanPackage } = flow;
	if (otherThanPackage !== null) {
		const text = `no package in this set: it is ${otherThanPackage}`;
		return [node({ key: 'other', text, tone: 'warning' })];
	}
	if (failure !== null) {
		return [
			node({ key: 'failure', text: `does not evaluate: ${failure}`, tone: 'warning' }),
			...(definition === null ? [] : [definitionNode(flow)]),
		];
	}
	if (definition === null) {
		const text = 'not known: the attribute has no override that tells of its function';
		return [node({ key: 'unknown', text, tone: 'muted' })];
	}
	return [{ ...definitionNode(flow), text: functionText(given) }];
}

/** So many arguments of the function are named. */
const mostNamed = 12;

function functionText(given: PackageFlow['arguments']): string {
	if (given === null) return 'function';
	const names = given.slice(0, mostNamed).map(({ name }) => name);
	const rest = given.length - names.length;
	const more = rest === 0 ? '' : ` and ${rest} more`;
	const count = `${given.length} argument${given.length === 1 ? '' : 's'}`;
	return `function of ${count}: ${names.join(', ')}${more}`;
}

function definitionNode({ definition }: PackageFlow): FlowNode {
	return node({
		key: 'definition',
		text: 'function',
		// Mostly it is only the bracket that opens the arguments.
		source: definition === null || definition.line.length < 3 ? null : definition.line,
		position: definition?.position ?? null,
	});
}

function dependencyNodes(description: PackageDescription | null): FlowNode[] {
	if (description === null) {
		return [node({ key: 'unknown', text: 'not described yet …', tone: 'muted' })];
	}
	const { buildSystem, dependencies } = description;
	const groups = [
		['runtime', dependencies],
		['build system', buildSystem],
	] as const;
	const nodes = groups.flatMap(([key, list]): FlowNode[] => {
		if (list.length === 0) return [];
		const children = list.map((one, index) =>
			node({
				key: String(index),
				text:
					one.attribute === null
						? `${one.pname} ${one.version}  not an object of this set`.trim()
						: `${one.attribute} ${one.version}`.trim(),
				attribute: one.attribute,
				tone: one.attribute === null ? 'warning' : 'plain',
			}),
		);
		return [node({ key, text: `${key} (${list.length})`, children, isOpen: list.length <= 12 })];
	});
	return nodes.length > 0 ? nodes : [node({ key: 'none', text: 'none', tone: 'muted' })];
}
