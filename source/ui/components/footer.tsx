import { type Command, hintOf } from '../keys/key-bindings.ts';
import { type Line, type Segment, spread } from '../lines/line.ts';
import { clean, columnsOf } from '../lines/text.ts';
import type { Frame } from '../store/frame.ts';
import { LineText } from './line-text.tsx';

/** One line: what just happened, or else the keys that matter here. */
export function Footer({ frame }: { frame: Frame }) {
	return <LineText line={footerLine(frame)} />;
}

export function footerLine(frame: Frame): Line {
	const { layout, state } = frame;
	const right = hintSegments(frame.state.search.editing ? [] : closing, layout.columns);
	const notice =
		state.notice ??
		(frame.trouble === null ? null : { text: `✗ ${frame.trouble}`, tone: 'error' as const }) ??
		(frame.remark === null ? null : { text: frame.remark, tone: 'notice' as const });
	const room = layout.columns - right.reduce((sum, segment) => sum + columnsOf(segment.text), 0);
	const left: Line =
		notice === null
			? hintSegments(commandsHere(frame), room)
			: [{ text: ` ${clean(notice.text)}`, token: notice.tone }];
	return spread(left, right, layout.columns);
}

const closing: readonly Command[] = ['help', 'quit'];

function commandsHere({ body, state, location, layout }: Frame): readonly Command[] {
	if (body === 'help') {
		return ['escape', 'down'];
	}
	if (body !== 'rows') {
		return body === 'set fails' ? ['nextSet', 'search', 'reload'] : ['reload'];
	}
	if (state.search.editing) {
		return ['acceptSearch', 'cancelSearch', 'down', 'nextSet'];
	}
	if (state.pane === 'details') {
		return ['open', 'escape', 'nextSet', 'usedBy', 'copy', 'definition'];
	}
	const pane: readonly Command[] = layout.panes === 'single' ? ['pane'] : [];
	switch (location.view) {
		case 'list':
			return [
				'open',
				...pane,
				'search',
				'nextSet',
				'usedBy',
				'copy',
				'definition',
				'homepage',
				'sort',
				'filter',
			];
		case 'package':
			return [
				'open',
				'fold',
				'unfoldAll',
				'escape',
				...pane,
				'nextSet',
				'usedBy',
				'copy',
				'definition',
			];
		case 'used-by':
			return ['open', 'escape', ...pane, 'nextSet', 'usedBy', 'copy', 'definition'];
	}
}

/** As many hints as fit whole. */
function hintSegments(commands: readonly Command[], columns: number): Segment[] {
	const segments: Segment[] = [];
	let used = 0;
	for (const command of commands) {
		const { keys, hint } = hintOf(command);
		const width = columnsOf(` ${keys} ${hint} `);
		if (used + width > columns) {
			break;
		}
		used += width;
		segments.push({ text: ` ${keys}`, token: 'key' }, { text: ` ${hint} `, token: 'muted' });
	}
	return segments;
}
