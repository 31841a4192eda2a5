/** Prints how a package came to be in its sets, as text or JSON. */
import { findSet } from '../../package-sets/description/find-set.ts';
import type { PackageFlow } from '../../package-sets/description/package-flow.ts';
import type { FlowInSet, FlowNode } from '../../package-sets/flow/flow-node.ts';
import { flowOutline } from '../../package-sets/flow/outline.ts';
import { clean } from '../../ui/lines/text.ts';
import type { Session, SetSnapshot } from '../../workspace/session/session.ts';
import { chooseSet, chooseSets, namesSeveral, primarySets } from '../support/choose-set.ts';
import { TreeError, waitForSnapshot } from '../support/tree-session.ts';
import { toJson, writeJson, writeText } from '../writing/write.ts';

/** What is printed, and how. */
export interface PrintFlowOptions {
	attribute: string;
	python?: string | undefined;
	json?: boolean | undefined;
}

/**
 * Prints the flow of one package: as text, of one set beside the others; as JSON, of each set.
 *
 * @throws {TreeError} when the set has no such attribute, or the tree does not evaluate
 */
export async function printFlow(session: Session, options: PrintFlowOptions): Promise<void> {
	const { attribute, json = false, python } = options;
	const { sets } = await waitForSnapshot(session, (snapshot) => snapshot.sets.length > 0);
	const isOne = python === undefined || !namesSeveral(python);
	const named = isOne ? [chooseSet(sets, python)] : chooseSets(sets, python);
	// Sets come in the order of their tabs; the one that was named first is the one that is shown.
	const [name = ''] = python?.split(',') ?? [];
	const first = findSet(named, name.trim()) ?? named[0];
	if (first === undefined) throw new TreeError('this tree has no such set');
	if (first.reason !== null) throw new TreeError(`${first.name} cannot be used: ${first.reason}`);
	const wanted = [first, ...(isOne ? primarySets(sets) : named)];
	const shown = wanted.filter(
		(set, index) =>
			set.reason === null && wanted.findIndex(({ name }) => name === set.name) === index,
	);
	// For JSON only what was named is asked for.
	const asked = json && isOne && python !== undefined ? [first] : shown;
	const flows = await Promise.all(asked.map(({ name }) => flowIn(session, name, attribute)));
	const [open] = flows;
	if (open === undefined || open.flow === null) {
		throw new TreeError(open?.failure ?? `there is no ${attribute} in ${first.name}`);
	}
	if (json) {
		const found = flows.flatMap(({ flow }): PackageFlow[] => (flow === null ? [] : [flow]));
		await writeJson([toJson(found, 2), '\n']);
		return;
	}
	const described = await describe(session, asked, attribute);
	const known = flows.map((one, index): FlowInSet => {
		const set = described[index] as SetSnapshot;
		return {
			...one,
			set: set.name,
			label: set.label,
			description: set.packages.get(attribute) ?? null,
			hasAttribute: set.attributes.includes(attribute),
		};
	});
	const openHere = known[0] as FlowInSet & { flow: PackageFlow };
	const inOrder = sets.flatMap(({ name }) => known.filter(({ set }) => set === name));
	await writeText(outlineAsText(flowOutline(openHere, inOrder)));
}

async function flowIn(
	session: Session,
	set: string,
	attribute: string,
): Promise<{ flow: PackageFlow | null; failure: string | null }> {
	try {
		return { flow: await session.ask('flow', { set, attribute }), failure: null };
	} catch (error) {
		return { flow: null, failure: error instanceof Error ? error.message : String(error) };
	}
}

/** The sets, once each has the attribute described and confirmed, or is known not to have it. */
async function describe(
	session: Session,
	sets: readonly SetSnapshot[],
	attribute: string,
): Promise<SetSnapshot[]> {
	const names = sets.map(({ name }) => name);
	session.focus(names[0] ?? '', [attribute]);
	const find = (all: readonly SetSnapshot[]) =>
		names.map((name) => all.find((set) => set.name === name) as SetSnapshot);
	const snapshot = await waitForSnapshot(session, (now) =>
		find(now.sets).every(
			({ attributes, packages }) =>
				attributes.length > 0 &&
				(!attributes.includes(attribute) || packages.get(attribute)?.isConfirmed === true),
		),
	);
	return find(snapshot.sets);
}

/** An outline as lines: what each says, the line of source text behind it, and its place. */
export function outlineAsText(nodes: readonly FlowNode[], depth = 0): string {
	return nodes
		.map(({ children, position, source, text }) => {
			const indent = '  '.repeat(depth);
			const place = position === null ? '' : `  (${position})`;
			const line = source === null ? '' : `\n${indent}    ${clean(source)}`;
			const between = depth === 0 ? '\n' : '';
			return `${between}${indent}${clean(text)}${place}${line}\n${outlineAsText(children, depth + 1)}`;
		})
		.join('')
		.replace(depth === 0 ? /^\n/ : /^(?!)/, '');
}
