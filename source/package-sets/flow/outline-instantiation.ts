import type { ArgumentOrigin, FlowArgument, PackageFlow } from '../description/package-flow.ts';
import { type FlowNode, node, ofPlace } from './flow-node.ts';

/** Where arguments come from, in the order shown: what was decided on purpose comes first. */
const origins: readonly [ArgumentOrigin, string][] = [
	['override', 'by an override'],
	['call', 'by the registering call'],
	['set', 'from this set'],
	['scope', 'from the scope itself'],
	['tree', 'from the rest of the tree'],
	['default', "not given: the function's default"],
	['unknown', 'from where is not known'],
];

/** More than this are folded at first. */
const mostOpen = 8;

/** The scope, and where each argument came from. */
export function argumentNodes(flow: PackageFlow, label: string): FlowNode[] {
	const { arguments: given, isBeforeOverride } = flow;
	const nodes = [scopeNode(flow, label)];
	if (given === null && (flow.failure !== null || flow.otherThanPackage !== null)) return nodes;
	if (given === null) {
		const text = 'where the arguments came from is not known';
		return [...nodes, node({ key: 'unknown', text, tone: 'muted' })];
	}
	if (isBeforeOverride) {
		const text =
			'what overridePythonAttrs makes has no override: these are the arguments of the registering line';
		nodes.push(node({ key: 'before', text, tone: 'muted' }));
	}
	for (const [origin, title] of origins) {
		const group = given.filter((argument) => argument.origin === origin);
		if (group.length === 0) continue;
		nodes.push(
			node({
				key: origin,
				text: `${title} (${group.length})`,
				tone: origin === 'override' ? 'strong' : 'plain',
				children: group.map(argumentNode),
				isOpen: group.length <= mostOpen,
			}),
		);
	}
	return nodes;
}

/** How the names of the set are defined in the tree; those that were changed come with all places. */
function scopeNode({ interpreters, names, set }: PackageFlow, label: string): FlowNode {
	const paths = names.map(({ name }) => (interpreters.includes(name) ? `${name}.pkgs` : name));
	const isChanged = names.some(({ places }) => places.length > 1);
	return node({
		key: 'scope',
		text: `${label} is ${[set, ...paths].filter(isFirst).join(', ')}`,
		isOpen: isChanged || names.length <= 2,
		children: names.flatMap(({ name, places }) =>
			places.map((place, index) =>
				ofPlace(`${name}${index}`, place, {
					text: index === 0 ? name : `${name} · below it`,
					tone: index > 0 ? 'muted' : places.length > 1 ? 'strong' : 'plain',
				}),
			),
		),
	});
}

function isFirst<Item>(item: Item, index: number, all: readonly Item[]): boolean {
	return all.indexOf(item) === index;
}

function argumentNode({ attribute, name, place }: FlowArgument): FlowNode {
	return node({
		key: name,
		text: name,
		source: place === null || place.line === '' ? null : place.line,
		position: place?.position ?? null,
		attribute,
	});
}

/** What a builder made of the arguments, and what overrides changed. */
export function builderNodes(flow: PackageFlow): FlowNode[] {
	const { changes, failure, otherThanPackage, wrapping } = flow;
	if (failure !== null || otherThanPackage !== null) return [];
	const changed = changes.map(({ by, name, places }, index) => {
		const [first, ...below] = places;
		return ofPlace(`change${index}`, first ?? null, {
			text: `${name} · ${by === null ? 'given again' : `by ${by}`}`,
			tone: 'strong',
			children: below.map((place, at) =>
				ofPlace(String(at), place, { text: `${name} · replaced`, tone: 'muted' }),
			),
		});
	});
	if (wrapping === null) {
		const text = 'it has no overridePythonAttrs: what a builder added is not known';
		return [node({ key: 'unknown', text, tone: 'muted' }), ...changed];
	}
	const { additions, builder, consumed, disabled, givenName, name, namePrefix, nameAt } = wrapping;
	const prefix =
		namePrefix === null
			? ''
			: namePrefix === ''
				? ' · without a prefix'
				: ` · namePrefix "${namePrefix}"`;
	return [
		ofPlace('name', nameAt ?? builder, { text: `${givenName} → ${name}${prefix}` }),
		disabled === null
			? node({ key: 'disabled', text: 'disabled is not given: for every version', tone: 'muted' })
			: ofPlace('disabled', disabled.place, {
					text: `disabled = ${disabled.value}`,
					tone: disabled.value ? 'warning' : 'plain',
				}),
		...additions.map(({ added, list }) =>
			node({
				key: list,
				text: `${list} + ${added.length}: ${added.map(({ name: one }) => one).join(', ')}`,
				isOpen: false,
				children: added.map(({ attribute, name: one }, index) =>
					node({ key: `${index}`, text: one, attribute }),
				),
			}),
		),
		node({ key: 'set', text: `set by it: ${wrapping.set.join(', ')}`, tone: 'muted' }),
		node({ key: 'consumed', text: `not passed on: ${consumed.join(', ')}`, tone: 'muted' }),
		...changed,
	]
		.filter(({ key }) => key !== 'consumed' || consumed.length > 0)
		.filter(({ key }) => key !== 'set' || wrapping.set.length > 0);
}
