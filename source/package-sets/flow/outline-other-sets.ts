import type { PackageDescription } from '../description/description.ts';
import { type Difference, differences } from '../description/differences.ts';
import type { FlowCondition } from '../description/package-flow.ts';
import { type FlowInSet, type FlowNode, node, ofPlace } from './flow-node.ts';

/** The conditions of the definition with their values in all sets, then each set. */
export function otherSetNodes(open: FlowInSet, all: readonly FlowInSet[]): FlowNode[] {
	const others = all.filter(({ set }) => set !== open.set);
	return [...conditionNodes(all), ...others.map((other) => setNode(open, other))];
}

/** A condition, and the sets in which it has each value. */
interface Compared {
	condition: FlowCondition;
	holds: string[];
	fails: string[];
	unknown: string[];
	/** Sets that were not asked yet. */
	pending: string[];
}

function conditionNodes(all: readonly FlowInSet[]): FlowNode[] {
	const compared = new Map<string, Compared>();
	for (const { flow } of all) {
		for (const condition of flow?.conditions ?? []) {
			const key = keyOf(condition);
			if (compared.has(key)) continue;
			compared.set(key, { condition, holds: [], fails: [], unknown: [], pending: [] });
		}
	}
	for (const [key, entry] of compared) {
		for (const { flow, failure, hasAttribute, label } of all) {
			const value = flow?.conditions.find((condition) => keyOf(condition) === key)?.value;
			if (value === true) entry.holds.push(label);
			else if (value === false) entry.fails.push(label);
			else if (value === null) entry.unknown.push(label);
			else if (flow === null && failure === null && hasAttribute !== false) {
				entry.pending.push(label);
			}
		}
	}
	const entries = [...compared.values()];
	if (entries.length === 0) {
		const text = 'no condition on the version, in the definition or where it is registered';
		return [node({ key: 'conditions', text, tone: 'muted' })];
	}
	const sorted = entries.toSorted((a, b) => Number(differs(b)) - Number(differs(a)));
	return sorted.map((entry, index) =>
		ofPlace(`condition${index}`, entry.condition.place, {
			text: conditionLine(entry),
			tone: differs(entry) ? 'strong' : 'plain',
		}),
	);
}

/** The same condition has the same place and text in every set that has the same definition. */
function keyOf({ place, text }: FlowCondition): string {
	return `${place.position} ${text}`;
}

function differs({ fails, holds }: Compared): boolean {
	return fails.length > 0 && holds.length > 0;
}

function conditionLine({ condition, fails, holds, pending, unknown }: Compared): string {
	const parts = [
		holds.length > 0 ? `true in ${holds.join(', ')}` : null,
		fails.length > 0 ? `false in ${fails.join(', ')}` : null,
		unknown.length > 0 ? `not known in ${unknown.join(', ')}` : null,
		pending.length > 0 ? `not known yet in ${pending.join(', ')}` : null,
	].filter((part) => part !== null);
	const about = condition.attribute === null ? '' : `${condition.attribute}: `;
	return `${about}${condition.text} · ${parts.join('; ')}`;
}

/** What is different in another set. */
function setNode(open: FlowInSet, other: FlowInSet): FlowNode {
	const { description, failure, hasAttribute, label } = other;
	const { set } = other;
	const key = `set ${set}`;
	if (hasAttribute === false) {
		return node({ key, set, text: `${label} · not in it`, tone: 'muted' });
	}
	if (description === null) {
		const text = failure === null ? 'not known yet' : `not known: ${failure}`;
		return node({ key, set, text: `${label} · ${text}`, tone: 'muted' });
	}
	if (open.description === null) {
		return node({ key, set, text: `${label} · ${whatItIs(description)}` });
	}
	const found = differences(open.description, description).filter(isShown);
	const definition = other.flow?.definition?.position ?? null;
	const isOther =
		open.flow?.definition !== null &&
		definition !== null &&
		open.flow?.definition?.position !== definition;
	const children = found.map((difference, index) =>
		node({ key: String(index), text: differenceText(difference) }),
	);
	if (isOther) {
		children.unshift(
			ofPlace('definition', other.flow?.definition ?? null, { text: 'another definition' }),
		);
	}
	const confirmed = description.isConfirmed ? '' : ', not confirmed yet';
	const count = children.length;
	const summary = count === 0 ? 'the same' : `${count} difference${count === 1 ? '' : 's'}`;
	return node({
		key,
		set,
		text: `${label} · ${whatItIs(description)}${confirmed} · ${summary}`,
		tone: children.length === 0 ? 'plain' : 'strong',
		children,
		isOpen: children.length <= 3,
	});
}

function whatItIs({ state, version }: PackageDescription): string {
	return `${version} ${state}`.trim();
}

/** A name with another prefix and an older interpreter's own lines are no difference of a package. */
function isShown(difference: Difference): boolean {
	return difference.kind === 'dependencies' || difference.label !== 'name';
}

function differenceText(difference: Difference): string {
	if (difference.kind === 'fact') {
		const { after, before, label } = difference;
		return `${label}: ${before ?? 'none'} → ${after ?? 'none'}`;
	}
	const { added, label, removed } = difference;
	return `${label}: ${[...added.map((name) => `+${name}`), ...removed.map((name) => `-${name}`)].join(' ')}`;
}
