import { Box, useAnimation, useCursor } from 'ink';
import type { SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import type { Frame } from '../frame.ts';
import {
	clean,
	columnsOf,
	countOf,
	formatCount,
	type Line,
	lineColumns,
	type Segment,
	spread,
	truncate,
} from '../text.ts';
import { changesText } from '../views/changes.ts';
import { LineText } from './line-text.tsx';

/** Two lines: the tree and its sets as tabs; then the way to here, or the search. */
export function Header({ frame, treeName }: { frame: Frame; treeName: string | undefined }) {
	const { columns } = frame.layout;
	const isBusy = frame.snapshot.phase === 'opening' || frame.snapshot.phase === 'describing';
	const { frame: tick } = useAnimation({ interval: 120, isActive: isBusy });
	const { setCursorPosition } = useCursor();
	const { editing, text, cursor } = frame.state.search;
	setCursorPosition(
		editing && frame.body !== 'help'
			? { x: Math.min(columns - 1, columnsOf(searchPrompt + clean(text.slice(0, cursor)))), y: 1 }
			: undefined,
	);
	return (
		<Box flexDirection="column">
			<LineText line={titleLine(frame, treeName)} />
			<LineText line={placeLine(frame, isBusy && frame.body !== 'opening' ? spinner(tick) : '')} />
		</Box>
	);
}

const spinnerFrames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

export function spinner(tick: number): string {
	return spinnerFrames[tick % spinnerFrames.length] ?? '';
}

const searchPrompt = ' / ';

function titleLine(frame: Frame, treeName: string | undefined): Line {
	const { layout, snapshot, active } = frame;
	const count: Line =
		active === null || active.attributes.length === 0
			? []
			: [{ text: `  ${countOf(active.attributes.length, 'package')} `, token: 'muted' }];
	const title = clean(treeName ?? snapshot.title);
	const name: Segment = { text: ' pyscope ', token: 'strong' };
	const room = layout.columns - columnsOf(name.text) - lineColumns(count);
	const tabs = tabsLine(frame, Math.max(16, room - Math.min(columnsOf(title) + 3, 20)));
	const titleRoom = room - lineColumns(tabs) - 3;
	const left: Line = [
		name,
		{ text: ` ${truncate(title, Math.max(0, titleRoom))}`, token: 'muted' },
	];
	return spread(left, [...tabs, ...count], layout.columns);
}

/** The tabs; where not all fit, those around the open one. */
function tabsLine({ snapshot, active }: Frame, room: number): Line {
	const tabs = snapshot.sets.map((set): Line => {
		const label = `${clean(set.label)}${set.isDefault ? '★' : ''}`;
		if (set.name === active?.name) {
			return [
				{ text: '▐', token: 'strong' },
				{ text: label, token: 'tabActive' },
				{ text: '▌', token: 'strong' },
			];
		}
		return set.reason === null
			? [{ text: ` ${label} ` }]
			: [{ text: ` ${label}✗ `, token: 'muted' }];
	});
	let first = Math.max(
		0,
		snapshot.sets.findIndex((set) => set.name === active?.name),
	);
	let end = Math.min(tabs.length, first + 1);
	const widthOf = (from: number, to: number) =>
		lineColumns(tabs.slice(from, to).flat()) + (from > 0 ? 1 : 0) + (to < tabs.length ? 1 : 0);
	for (let grew = true; grew; ) {
		grew = false;
		if (end < tabs.length && widthOf(first, end + 1) <= room) {
			end++;
			grew = true;
		}
		if (first > 0 && widthOf(first - 1, end) <= room) {
			first--;
			grew = true;
		}
	}
	return [
		...(first > 0 ? [{ text: '‹', token: 'muted' as const }] : []),
		...tabs.slice(first, end).flat(),
		...(end < tabs.length ? [{ text: '›', token: 'muted' as const }] : []),
	];
}

function placeLine(frame: Frame, spin: string): Line {
	const { layout, state } = frame;
	const isSearch =
		state.search.editing || (frame.location.view === 'list' && state.search.text !== '');
	const left = isSearch ? searchLine(frame) : breadcrumb(frame);
	return spread(left, [...statusSegments(frame, spin), { text: ' ' }], layout.columns);
}

function searchLine(frame: Frame): Line {
	const { search } = frame.state;
	return [
		{ text: searchPrompt, token: 'key' },
		{ text: clean(search.text), token: search.editing ? 'strong' : undefined },
	];
}

function breadcrumb({ trail, active }: Frame): Line {
	if (active === null) {
		return [];
	}
	const line: Segment[] = [];
	trail.forEach((location, index) => {
		const isLast = index === trail.length - 1;
		if (index > 0) {
			line.push({ text: ' › ', token: 'muted' });
		}
		const text =
			location.view === 'list'
				? clean(active.name)
				: location.view === 'package'
					? clean(location.attribute)
					: `used by ${clean(location.attribute)}`;
		line.push({ text: index === 0 ? ` ${text}` : text, token: isLast ? 'strong' : 'muted' });
	});
	return line;
}

/** How far the set that is open is; once that is complete, how far all of them are. */
function progressText({ phase, progress }: SessionSnapshot, active: SetSnapshot | null): string {
	const isOpen = phase === 'describing' && active !== null && !active.isComplete;
	const [what, done, total] =
		isOpen && active.attributes.length > 0
			? [`describing ${active.label}`, active.described, active.attributes.length]
			: [progress.activity, progress.done, progress.total];
	return total > 0 ? `${clean(what)} ${formatCount(done)} of ${formatCount(total)}` : clean(what);
}

function statusSegments({ snapshot, active, rows, state, location }: Frame, spin: string): Line {
	const line: Segment[] = [];
	if (location.view === 'list' && active !== null) {
		const isNarrowed = state.search.text.trim() !== '' || state.filter !== 'all';
		if (state.filter !== 'all') {
			line.push({ text: `only ${state.filter}  `, token: 'notice' });
		}
		if (state.sort === 'uses') {
			line.push({ text: 'most used first  ', token: 'notice' });
		}
		if (isNarrowed) {
			line.push({
				text: `${formatCount(rows.length)} of ${formatCount(active.attributes.length)}`,
				token: 'muted',
			});
		}
	}
	const changed = active === null ? '' : changesText(active.changes);
	if (changed !== '') {
		line.push({ text: `${line.length > 0 ? '  ' : ''}${changed}`, token: 'changed' });
	}
	if (spin !== '') {
		const words = progressText(snapshot, active);
		line.push({ text: `${line.length > 0 ? '  ' : ''}${spin} ${words}`, token: 'accent' });
	}
	return line;
}
