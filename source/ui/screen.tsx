import { Box, Text, useAnimation } from 'ink';
import { Footer } from './components/footer.tsx';
import { Header, spinner } from './components/header.tsx';
import { Message } from './components/message.tsx';
import { Panel } from './components/panel.tsx';
import type { Frame } from './frame.ts';
import { smallestScreen } from './layout.ts';
import { clean, formatCount } from './text.ts';
import { changeMark, navigationLine } from './views/rows.ts';

/** The whole screen, drawn from one frame. */
export function Screen({ frame, treeName }: { frame: Frame; treeName: string | undefined }) {
	const { layout } = frame;
	if (layout.panes === 'none') {
		return <TooSmall columns={layout.columns} rows={layout.rows} />;
	}
	return (
		// As wide as the terminal, not as the layout: when the window narrows, Ink draws once before the
		// layout knows, and a line too long would wrap and push all others down.
		<Box flexDirection="column" height={layout.rows} overflow="hidden">
			<Header frame={frame} treeName={treeName} />
			<Body frame={frame} />
			<Footer frame={frame} />
		</Box>
	);
}

function TooSmall({ columns, rows }: { columns: number; rows: number }) {
	const lines = [
		'This window is too small.',
		`${smallestScreen.columns}×${smallestScreen.rows} is the least, this is ${columns}×${rows}.`,
		'q quits',
	];
	return (
		<Box flexDirection="column" height={rows} overflow="hidden">
			{lines.slice(0, rows).map((line) => (
				<Text key={line} wrap="truncate">
					{line}
				</Text>
			))}
		</Box>
	);
}

function Body({ frame }: { frame: Frame }) {
	const { layout, snapshot, active, body } = frame;
	const { columns, bodyRows } = layout;
	switch (body) {
		case 'opening':
			return <Opening frame={frame} />;
		case 'failed':
			return (
				<Message
					title="This tree cannot be opened"
					text={snapshot.error ?? 'The reason is not known.'}
					token="error"
					advice="The tree is read again once a file of it is corrected, or with R; q quits."
					columns={columns}
					bodyRows={bodyRows}
				/>
			);
		case 'no sets':
			return (
				<Message
					title={clean(snapshot.title)}
					text={`There are no Python package sets in ${clean(snapshot.root)}.`}
					advice="A tree needs attributes such as python3Packages or python313Packages. R reads it again; q quits."
					columns={columns}
					bodyRows={bodyRows}
				/>
			);
		case 'set fails':
			return (
				<Message
					title={`${clean(active?.label ?? '')} cannot be evaluated`}
					text={`${active?.name ?? ''}\n\n${active?.reason ?? ''}`}
					token="unavailable"
					advice="[ and ] go to the other versions, which are not affected."
					columns={columns}
					bodyRows={bodyRows}
				/>
			);
		case 'help':
			return (
				<Panel
					title="Help"
					position={positionText(frame.helpWindow.end, frame.help.length)}
					columns={columns}
					bodyRows={bodyRows}
					active
					length={frame.help.length}
					window={frame.helpWindow}
					lineAt={(index) => frame.help[index] ?? []}
					selected={-1}
				/>
			);
		case 'rows':
			return <Panes frame={frame} />;
	}
}

function Opening({ frame }: { frame: Frame }) {
	const { snapshot, layout } = frame;
	const { frame: tick } = useAnimation({ interval: 120 });
	const { done, total, activity } = snapshot.progress;
	const counts = total > 0 ? ` ${formatCount(done)} of ${formatCount(total)}` : '';
	return (
		<Message
			title={`Opening ${clean(snapshot.title)}`}
			text={`${spinner(tick)} ${clean(activity)}${counts}`}
			advice={snapshot.root}
			columns={layout.columns}
			bodyRows={layout.bodyRows}
		/>
	);
}

function Panes({ frame }: { frame: Frame }) {
	const { layout, state } = frame;
	if (layout.panes === 'double') {
		return (
			<Box>
				<RowsPanel frame={frame} />
				<DetailsPanel frame={frame} />
			</Box>
		);
	}
	return state.pane === 'rows' ? <RowsPanel frame={frame} /> : <DetailsPanel frame={frame} />;
}

function RowsPanel({ frame }: { frame: Frame }) {
	const { layout, rows, window, active, working, state, location } = frame;
	if (active === null) {
		return null;
	}
	const context = {
		set: active,
		working,
		query: location.view === 'list' ? state.search.text : '',
		columns: layout.listColumns - 5,
	};
	const empty = rows.length === 0 ? emptyText(frame) : null;
	return (
		<Panel
			title={rowsTitle(frame)}
			position={positionText(window.index + 1, rows.length)}
			columns={layout.listColumns}
			bodyRows={layout.bodyRows}
			active={state.pane === 'rows'}
			length={empty === null ? rows.length : 1}
			window={empty === null ? window : { index: -1, top: 0, end: 1 }}
			lineAt={(index) =>
				empty === null ? navigationLine(context, rows, index) : [{ text: empty, token: 'muted' }]
			}
			markAt={(index) => (empty === null ? changeMark(active, rows.attributeAt(index)) : null)}
			selected={empty === null ? window.index : -1}
		/>
	);
}

function rowsTitle({ location, rows }: Frame): string {
	switch (location.view) {
		case 'list':
			return 'packages';
		case 'package':
			return `${clean(location.attribute)}: dependencies`;
		case 'used-by':
			return `used by ${formatCount(rows.length)}: ${clean(location.attribute)}`;
	}
}

function emptyText({ location, state, active }: Frame): string {
	if (location.view === 'used-by') {
		return active?.isComplete
			? 'No package of this set uses it.'
			: 'No package described so far uses it.';
	}
	if (state.search.text.trim() !== '') {
		return `Nothing matches “${clean(state.search.text)}”.`;
	}
	if (state.filter === 'changed') {
		return 'No package has changed.';
	}
	if (state.filter !== 'all') {
		return 'No package is in such a state.';
	}
	return active?.isComplete ? 'This set has no packages.' : 'Reading the names of its packages …';
}

function DetailsPanel({ frame }: { frame: Frame }) {
	const { layout, details, detailsWindow, selected, active, state } = frame;
	const version = selected === null ? '' : (active?.packages.get(selected)?.version ?? '');
	const isActive = state.pane === 'details';
	return (
		<Panel
			title={selected === null ? 'details' : clean(`${selected} ${version}`.trim())}
			columns={layout.detailsColumns}
			bodyRows={layout.bodyRows}
			active={isActive}
			length={details.length}
			window={detailsWindow}
			lineAt={(index) => details[index]?.line ?? []}
			selected={isActive ? detailsWindow.index : -1}
		/>
	);
}

function positionText(position: number, length: number): string {
	return length === 0 ? '' : `${formatCount(position)}/${formatCount(length)}`;
}
