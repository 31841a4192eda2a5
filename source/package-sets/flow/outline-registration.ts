import type { FlowLayer, FlowMiss, PackageFlow } from '../description/package-flow.ts';
import { type FlowNode, node, ofPlace } from './flow-node.ts';

/** What defines the attribute, from the first line to the one that counts, and what does not count. */
export function layerNodes(flow: PackageFlow, label: string): FlowNode[] {
	const { attribute, layers, misses, standsFor } = flow;
	const last = layers.length - 1;
	const unknown =
		layers.length > 0
			? []
			: [node({ key: 'unknown', text: 'which line registers it is not known', tone: 'muted' })];
	const defining = layers.map((layer, index) => {
		const above = layers[index + 1];
		const isLast = index === last;
		return ofPlace(`layer${index}`, layer.place, {
			text: [
				layerText(layer),
				layers.length === 1 ? null : isLast ? 'this one counts' : replacedText(above),
			]
				.filter((text) => text !== null)
				.join(' · '),
			tone: isLast ? (layers.length === 1 ? 'plain' : 'strong') : 'muted',
		});
	});
	const chain = standsFor.map(({ attribute: name, place }, index) =>
		ofPlace(`for${index}`, place, { text: `stands for ${name}`, attribute: name }),
	);
	const notes = layers[last]?.kind === 'merge' ? [mergeNote(attribute)] : [];
	return [
		...unknown,
		...defining,
		...chain,
		...notes,
		...misses.map((miss, index) => missNode(miss, index, flow, label)),
	];
}

/** Whose layer it is. */
function layerText({ kind, owner }: FlowLayer): string {
	switch (kind) {
		case 'set':
			return 'registered';
		case 'aliases':
			return 'among the aliases';
		case 'pythonPackagesExtensions':
			return 'pythonPackagesExtensions';
		case 'packageOverrides':
			return owner === null ? 'packageOverrides' : `packageOverrides of ${owner}`;
		case 'overrideScope':
			return 'overrideScope of the set';
		case 'merge':
			return 'joined to the set by //';
	}
}

function replacedText(above: FlowLayer | undefined): string {
	return above?.buildsOnPrevious ? 'the next one builds on it' : 'replaced by the next one';
}

function mergeNote(attribute: string): FlowNode {
	const text = `joined from outside: packages of the scope that need ${attribute} still get the one below`;
	return node({ key: 'merge', text, tone: 'warning' });
}

/** A definition that is not in this set, with the reason, and where it would count. */
function missNode(miss: FlowMiss, index: number, flow: PackageFlow, label: string): FlowNode {
	const { place, holder, reason, replacedBy, sets } = miss;
	const why = {
		'other-set': `it is in ${sets.join(', ')}, which is another set`,
		replaced: `${holder} was given again later on, which replaces it whole`,
		'top-level': `${label} has ${flow.attribute} of its own, and takes none from there`,
		unknown: 'why is not known',
	}[reason];
	const replaced =
		replacedBy === null ? [] : [ofPlace('replaced', replacedBy, { text: 'given again' })];
	const advice = adviceOn(miss, flow, label);
	return ofPlace(`miss${index}`, place, {
		text: `✗ not in ${label} · ${holder} · ${why}`,
		tone: 'warning',
		children: [...replaced, ...(advice === null ? [] : [node({ key: 'advice', text: advice })])],
	});
}

/** Where a definition that does not count would; null where that is not known. */
function adviceOn(
	{ reason }: FlowMiss,
	{ hasExtensions, interpreters, set }: PackageFlow,
	label: string,
): string | null {
	const extensions = hasExtensions ? 'pythonPackagesExtensions' : null;
	switch (reason) {
		case 'other-set':
		case 'top-level': {
			const overrides = interpreters.map((one) => `packageOverrides of ${one}`);
			const ways = [...overrides, extensions].filter((way) => way !== null);
			if (ways.length === 0) return null;
			const made = interpreters.length === 0 ? '' : ` is ${interpreters[0]}.pkgs`;
			return `${set} (${label})${made}: it would count in ${ways.join(', or in ')}`;
		}
		case 'replaced': {
			const joined = 'both count where they are joined by lib.composeExtensions';
			return extensions === null ? joined : `${joined}, or each is added to ${extensions}`;
		}
		case 'unknown':
			return null;
	}
}
