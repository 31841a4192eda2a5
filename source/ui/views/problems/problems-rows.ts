import type {
	Blocker,
	Conflict,
	PackageState,
} from '../../../package-sets/description/description.ts';
import { canBeHad } from '../../../package-sets/description/states.ts';
import { nearestHeldBack, type RankedBlocker } from '../../../package-sets/relations/blockers.ts';
import {
	type Chain,
	type ChainRow,
	type ChainStep,
	chainTree,
} from '../../../package-sets/relations/chain-tree.ts';
import type { Folds } from '../../../package-sets/relations/dependency-tree.ts';
import { type OtherWay, otherWays } from '../../../package-sets/relations/other-ways.ts';
import { strangerKeyOfName, strangerName } from '../../../package-sets/relations/strangers.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Target, Token } from '../../lines/line.ts';
import { clean, columnsOf, wrap } from '../../lines/text.ts';
import { rowsOf } from '../../location/row-position.ts';
import { availabilityText, isFinal } from '../../signs/availability.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { RowSource } from '../../store/view.ts';
import { wayText } from '../details/state-lines.ts';
import type { FoldableRows } from '../shared/fold-actions.ts';
import { type Fold, foldRows } from '../shared/fold-rows.ts';
import { nearestAncestor } from '../shared/nearest-ancestor.ts';
import type { ProblemsLocation } from './problems-location.ts';
import { blockersOfStranger, rankedBlockers } from './ranked-blockers.ts';

interface ProblemRowBase {
	key: string;
	/** The package that the row is about; null for a stranger. */
	attribute: string | null;
	/** The line that says why that package cannot be had; null where it is not known. */
	saidAt: string | null;
	guides: readonly boolean[];
}

/** The package itself, or a step of the way to what bars it. */
export interface ProblemPackageRow extends ProblemRowBase {
	kind: 'package';
	step: ChainStep;
	/** The root blocker that the way ends with; null for all other rows. */
	blocker: Blocker | null;
	/** Of a stranger on the way to a blocker: its state, which no set tells. */
	strangerState: PackageState | null;
}

/** A line of text about the package above it. */
export interface ProblemTextRow extends ProblemRowBase {
	kind: 'text';
	text: string;
	token: Token | undefined;
	target: Target | null;
}

/** How many other packages this one holds back. */
export interface HoldsBackRow extends ProblemRowBase {
	kind: 'holds back';
	blocker: RankedBlocker;
}

export type ProblemRow = ProblemPackageRow | ProblemTextRow | HoldsBackRow;

/** The rows of the view: ways, and texts to read whole. */
export interface ProblemsRows extends FoldableRows<FoldedProblemRow> {}

export type FoldedProblemRow = ProblemRow & { readonly fold: Fold };

/** Makes the rows, and remembers the last ones. */
export function createProblemsRows(): RowSource<ProblemsLocation, ProblemsRows> {
	const problems = memoizeLast((set: SetSnapshot, attribute: string, columns: number) => {
		if (strangerName(attribute) !== null) return strangerRows(set, attribute, columns);
		const rows = problemRows(set, attribute, columns);
		const held = rankedBlockers(set.packages).find((one) => one.attribute === attribute);
		if (held !== undefined) return [...rows, holdsBackRow(attribute, attribute, held)];
		return barsByItself(set, attribute) ? [...rows, holdsBackNothing(set, attribute)] : rows;
	});
	const rows = memoizeLast((whole: readonly ProblemRow[], folds: Folds) =>
		viewRows(foldRows(whole, folds)),
	);
	return {
		rows: ({ set, columns }, { attribute, folds }) =>
			rows(problems(set, attribute, columns), folds),
	};
}

/** Whether a package could hold others back: it is there, and not available by its own fault. */
function barsByItself(set: SetSnapshot, attribute: string): boolean {
	const { state = 'available', isConfirmed = false } = set.packages.get(attribute) ?? {};
	return isConfirmed && !canBeHad(state) && state !== 'blocked' && state !== 'removed';
}

function holdsBackNothing(set: SetSnapshot, attribute: string): ProblemTextRow {
	const key = `${attribute}\0#holds back nothing`;
	const text = `holds back no other package${isFinal(set) ? '' : ' so far'}`;
	const { reasonAt: saidAt = null } = set.packages.get(attribute) ?? {};
	return { kind: 'text', key, attribute, saidAt, guides: [], text, token: 'muted', target: null };
}

function holdsBackRow(
	parent: string,
	attribute: string | null,
	blocker: RankedBlocker,
): HoldsBackRow {
	const key = `${parent}\0#holds back ${blocker.key}`;
	return { kind: 'holds back', key, attribute, saidAt: blocker.definition, guides: [], blocker };
}

/** What is known of a stranger: the reason why it bars packages of the set, and which. */
function strangerRows(set: SetSnapshot, key: string, columns: number): ProblemRow[] {
	const rows: ProblemRow[] = [];
	for (const blocker of blockersOfStranger(set.packages, key)) {
		const { name, state, reason, definition } = blocker;
		const base = {
			key: `${key}\0${rows.length}`,
			...{ attribute: null, saidAt: definition, guides: [] },
		};
		const step = { attribute: null, name, kinds: [] };
		rows.push({ ...base, kind: 'package', step, blocker: null, strangerState: state });
		const text = textRows(rows, columns, base);
		text(availabilityText(state), 'unavailable', null);
		text(reason, undefined, copied(reason));
		if (definition !== null) text(definition, 'accent', { kind: 'source', position: definition });
		const nearest = nearestHeldBack(blocker);
		if (nearest !== undefined) {
			text(`a way to it: ${nearest.attribute} › ${wayText(nearest.path)}`, 'muted', null);
		}
		rows.push(holdsBackRow(base.key, null, blocker));
	}
	return rows;
}

function viewRows(problems: readonly FoldedProblemRow[]): ProblemsRows {
	const keys = problems.map(({ key }) => key);
	return {
		...rowsOf(keys),
		tree: problems,
		hasMark: (index) => problems[index]?.kind === 'package',
		strangerAt: (index) => {
			const row = problems[index];
			return row?.kind === 'package' && row.attribute === null
				? strangerKeyOfName(row.step.name)
				: null;
		},
		subjectAt: (index) => problems[index]?.attribute ?? null,
		sourceAt: (index) => problems[index]?.saidAt ?? null,
		targetAt: (index) => {
			const row = problems[index];
			if (row?.kind === 'text') return row.target;
			const definition = row?.kind === 'package' ? (row.blocker?.definition ?? null) : null;
			// Of a package of the set, its own facts tell the line.
			return row?.attribute === null && definition !== null
				? { kind: 'source', position: definition }
				: null;
		},
		canOpen: (index) => {
			const row = problems[index];
			if (row?.kind === 'text') return row.target?.kind === 'source';
			return row?.kind === 'holds back' || row?.attribute !== null;
		},
		nearest: (key) => nearestAncestor(keys, key),
	};
}

/** What there is to say of a package: what bars it, or why it is not available by itself. */
export function problemRows(set: SetSnapshot, attribute: string, columns: number): ProblemRow[] {
	const description = set.packages.get(attribute);
	const step = { attribute, name: attribute, kinds: [] };
	const rows: ProblemRow[] = [
		{
			kind: 'package',
			key: attribute,
			attribute,
			saidAt: description?.reasonAt ?? null,
			guides: [],
			step,
			blocker: null,
			strangerState: null,
		},
	];
	if (description === undefined) return rows;
	const { state, reason, reasonAt, remedy, blockedBy, conflicts, warnings, isConfirmed } =
		description;
	const text = textRows(rows, columns, { key: attribute, attribute, saidAt: reasonAt, guides: [] });
	for (const warning of warnings) text(`warning: ${warning}`, 'notice', copied(warning));
	for (const conflict of conflicts) {
		const { pname, copies } = conflict;
		text(`conflict: ${copies.length} different derivations of ${pname}`, 'notice', null);
		for (const row of conflictRows(attribute, conflict)) rows.push(row);
	}
	if (state === 'available' && conflicts.length === 0) {
		text(isConfirmed ? 'Nothing stands in its way.' : 'Not confirmed yet.', 'muted', null);
	} else if (blockedBy.length > 0) {
		const others = otherWays(set.packages, attribute);
		for (const row of blockerRows(attribute, blockedBy, others, columns)) rows.push(row);
	} else {
		if (reason !== null) text(reason, undefined, copied(reason));
		if (reasonAt !== null) text(reasonAt, 'accent', { kind: 'source', position: reasonAt });
		if (remedy !== null) remedyRows(text, remedy);
	}
	return rows;
}

/** Nixpkgs's own words, whose lines are kept: there is code among them. */
function remedyRows(text: AddText, remedy: string): void {
	text('', undefined, null);
	text('What would allow it:', 'strong', copied(remedy));
	text(remedy, undefined, copied(remedy));
}

/** What a way in the tree ends with: a root blocker, or an input that others told of bar as well. */
type WayEnd = Blocker | OtherWay;

const isBlocker = (end: WayEnd): end is Blocker => 'reason' in end;

function blockerRows(
	attribute: string,
	blockedBy: readonly Blocker[],
	others: readonly OtherWay[],
	columns: number,
): ProblemRow[] {
	const chains: Chain<WayEnd>[] = blockedBy.map((end) => ({ steps: stepsOf(end.path), end }));
	for (const other of others) {
		const { attribute: input } = other;
		// What begins a way already is there with the kind that the way has.
		const drawn = blockedBy.find(({ path }) => path[0]?.attribute === input)?.path[0];
		const kinds = drawn === undefined ? other.kinds : [drawn.kind];
		chains.push({ steps: [{ attribute: input, name: input, kinds }], end: other });
	}
	const rows: ProblemRow[] = [];
	for (const row of chainTree(chains)) {
		const blocker = row.ends.find(isBlocker) ?? null;
		const base = { ...belowPackage(attribute, row), saidAt: blocker?.definition ?? null };
		const strangerState = blocker?.state ?? 'blocked';
		rows.push({ ...base, kind: 'package', step: row.step, blocker, strangerState });
		const text = textRows(rows, columns, base);
		for (const end of row.ends) {
			if (!isBlocker(end)) {
				const names = end.blockers.map((one) => clean(one.attribute ?? one.name));
				text(`held back by ${names.join(', ')}, too`, 'muted', null);
				continue;
			}
			const { reason, definition } = end;
			text(reason, undefined, copied(reason));
			if (definition !== null) text(definition, 'accent', { kind: 'source', position: definition });
		}
	}
	return rows;
}

/** The ways to each of the different derivations that there are of one package. */
function conflictRows(attribute: string, { pname, copies }: Conflict): ProblemRow[] {
	const parent = `${attribute}\0#${pname}`;
	const chains = copies.map(({ path }) => ({ steps: stepsOf(path), end: null }));
	return chainTree(chains).map((row) => ({
		...belowPackage(parent, row),
		kind: 'package',
		step: row.step,
		blocker: null,
		strangerState: null,
	}));
}

function stepsOf(path: Blocker['path']): ChainStep[] {
	return path.map((step) => ({ ...step, kinds: [step.kind] }));
}

/** A row one level below the package itself. */
function belowPackage(parent: string, { key, step, guides }: ChainRow<unknown>): ProblemRowBase {
	const { attribute } = step;
	return { key: `${parent}\0${key}`, attribute, saidAt: null, guides: [false, ...guides] };
}

type AddText = (text: string, token: Token | undefined, target: Target | null) => void;

/** Adds texts below a row, as many rows each as they take. */
function textRows(rows: ProblemRow[], columns: number, below: ProblemRowBase): AddText {
	const guides = [...below.guides, false, false];
	const room = columns - 2 * (guides.length - 1);
	return (text, token, target) => {
		for (const line of target?.kind === 'source' ? wrapPath(text, room) : wrap(text, room)) {
			const key = `${below.key}\0#${rows.length}`;
			rows.push({ ...below, kind: 'text', key, guides, text: line, token, target });
		}
	};
}

/** Breaks a path into lines behind slashes, as far as these allow it. */
function wrapPath(path: string, columns: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const part of path.split(/(?<=\/)/)) {
		if (line !== '' && columnsOf(line + part) > columns) {
			lines.push(line);
			line = '';
		}
		line += part;
	}
	return [...lines, line].flatMap((one) => wrap(one, columns));
}

function copied(text: string): Target {
	return { kind: 'text', text };
}
