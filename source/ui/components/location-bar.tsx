import { useAnimation, useCursor } from 'ink';
import { type Line, lineColumns, type Segment, spread } from '../lines/line.ts';
import { clean, columnsOf } from '../lines/text.ts';
import { LineText } from './line-text.tsx';
import { spinner, spinnerInterval } from './spinner.ts';

export interface LocationBarProps {
	columns: number;
	/** The way from the first view to here. */
	crumbs: readonly string[];
	/** The search, which takes the place of the breadcrumb; null where there is none. */
	search: { text: string; cursor: number; editing: boolean } | null;
	/** What is wrong with the search; null when nothing is. */
	problem: string | null;
	/** What can be searched for, shown while nothing is typed yet. */
	hint?: string;
	/** The sign before the search. */
	prompt?: string;
	/** Whether the terminal's cursor is to be shown in the search. */
	hasCursor: boolean;
	/** How the rows were chosen and ordered. */
	status: Line;
	/** How much has changed since the baseline; empty when nothing has. */
	changes: string;
	/** What is being done, and how far it is; null while nothing is. */
	progress: string | null;
}

/** The second line: the way to here or the search, and what there is to know of the rows. */
export function LocationBar(props: LocationBarProps) {
	const { columns, crumbs, search, problem, hasCursor, progress } = props;
	const prompt = ` ${props.prompt ?? '/'} `;
	const { frame: tick } = useAnimation({
		interval: spinnerInterval,
		isActive: progress !== null,
	});
	const { setCursorPosition } = useCursor();
	setCursorPosition(
		search !== null && hasCursor
			? {
					x: Math.min(columns - 1, columnsOf(prompt + clean(search.text.slice(0, search.cursor)))),
					y: 1,
				}
			: undefined,
	);
	const left =
		search === null ? breadcrumb(crumbs) : searchLine(prompt, search, problem, props.hint ?? '');
	// What is wrong is worth the room of all else.
	const room = problem === null ? columns - lineColumns(left) : 0;
	return <LineText line={spread(left, rightLine(props, spinner(tick), room), columns)} />;
}

export function searchLine(
	prompt: string,
	{ text, editing }: { text: string; editing: boolean },
	problem: string | null,
	hint: string,
): Line {
	// The cursor stands before it.
	if (text === '' && editing && hint !== '') {
		return [
			{ text: prompt, token: 'key' },
			{ text: ` ${hint}`, token: 'muted' },
		];
	}
	const wrong: Line = problem === null ? [] : [{ text: `   ${clean(problem)}`, token: 'notice' }];
	return [
		{ text: prompt, token: 'key' },
		{ text: clean(text), token: editing ? 'strong' : undefined },
		...wrong,
	];
}

/** The crumbs, of which the last one is where one is. */
export function breadcrumb(crumbs: readonly string[]): Line {
	return crumbs.flatMap((crumb, index): Line => {
		const isLast = index === crumbs.length - 1;
		const before: Line = index === 0 ? [] : [{ text: ' › ', token: 'muted' }];
		const text = index === 0 ? ` ${crumb}` : crumb;
		const target = { kind: 'crumb', depth: index } as const;
		return [...before, { text, token: isLast ? 'strong' : 'muted', target }];
	});
}

type Report = Pick<LocationBarProps, 'status' | 'changes' | 'progress'>;

/**
 * As much of the report as fits beside the way to here or the search, which is worth more: how far
 * the work is goes first, what there is to know of the rows next, the sign of work last.
 *
 * @param room columns that are left; 0 where there is to be nothing
 */
export function rightLine(report: Report, spin: string, room: number): Line {
	const signOnly = report.progress === null ? null : '';
	for (const shown of [
		report,
		{ ...report, progress: signOnly },
		{ status: [], changes: '', progress: signOnly },
	]) {
		const line = statusLine(shown, spin);
		if (line.length === 0) return [];
		const padded: Line = [{ text: '  ' }, ...line, { text: ' ' }];
		if (lineColumns(padded) <= room) return padded;
	}
	return [];
}

/** What there is to know of the rows, of changes, and of what is being done. */
export function statusLine({ status, changes, progress }: Report, spin: string): Line {
	const line: Segment[] = [...status];
	const gap = () => (line.length > 0 ? '  ' : '');
	if (changes !== '') line.push({ text: `${gap()}${changes}`, token: 'changed' });
	if (progress !== null) {
		line.push({ text: `${gap()}${spin} ${progress}`.trimEnd(), token: 'accent' });
	}
	return line;
}
