import { Box, Text, useAnimation } from 'ink';
import type { SessionSnapshot, SetSnapshot } from '../workspace/session/session.ts';
import { escape } from './actions/navigation.ts';
import { quit } from './actions/program.ts';
import { Footer, type FooterProps } from './components/footer.tsx';
import type { Hint } from './components/hints.ts';
import { LocationBar } from './components/location-bar.tsx';
import { Panel } from './components/panel.tsx';
import { spinner, spinnerInterval } from './components/spinner.ts';
import { TitleBar, type TitleBarProps } from './components/title-bar.tsx';
import { firstKeyLabel } from './keys/key-labels.ts';
import type { KeyMap } from './keys/key-map.ts';
import { type Line, lineAbout } from './lines/line.ts';
import { clean, countOf, formatCount, truncateStart, wrap } from './lines/text.ts';
import { withMatches } from './searching/finding.ts';
import { countAvailable, hasAllPackages, isFinal } from './signs/availability.ts';
import { rowMark } from './signs/marks.ts';
import { changesText } from './signs/package-changes.ts';
import type { Action } from './store/action.ts';
import type { Frame } from './store/frame.ts';
import { contentColumns, smallestScreen } from './store/screen-layout.ts';
import { textRows } from './store/situation.ts';
import { closingHintsOf, hintsOf } from './views/hints.ts';
import { paletteLine, paletteNote } from './views/palette/palette-line.ts';

export interface ScreenProps {
	frame: Frame;
	keyMap: KeyMap<Action>;
	/** The name of the tree, where it has another one than its own. */
	treeName: string | undefined;
}

/** The whole screen, drawn from one frame. */
export function Screen({ frame, keyMap, treeName }: ScreenProps) {
	const { layout } = frame;
	if (layout.panes === 'none') {
		const advice = `${firstKeyLabel(keyMap, quit)} quits`;
		return <TooSmall columns={layout.columns} rows={layout.rows} advice={advice} />;
	}
	return (
		// As wide as the terminal, not as the layout: when the window narrows, Ink draws once before the
		// layout knows, and a line too long would wrap and push all others down.
		<Box flexDirection="column" height={layout.rows} overflow="hidden">
			<Header frame={frame} treeName={treeName} />
			<Body frame={frame} endKey={firstKeyLabel(keyMap, escape)} />
			<Footer {...footerProps(frame, keyMap)} />
		</Box>
	);
}

/** What the last line of the screen shows. */
export function footerProps(frame: Frame, keyMap: KeyMap<Action>): FooterProps {
	const hints = (actions: readonly Action[]) =>
		actions.map((action) => hintOf(action, keyMap)).filter(({ keys }) => keys !== '');
	return {
		columns: frame.layout.footer.columns,
		notice: frame.notice,
		hints: hints(hintsOf(frame)),
		closing: hints(closingHintsOf(frame)),
	};
}

/** What the first line of the screen shows. */
export function titleProps(
	{ layout, snapshot, active }: Frame,
	treeName: string | undefined,
): TitleBarProps {
	return {
		columns: layout.titleBar.columns,
		tree: treeName ?? snapshot.title,
		tabs: snapshot.sets.map((set) => ({
			name: set.name,
			label: set.label,
			isDefault: set.isDefault,
			isOpen: set.name === active?.name,
			fails: set.reason !== null,
			isSecondary: set.isSecondary,
		})),
		counts: countsOf(active),
	};
}

/** An action as the footer has it. */
function hintOf(action: Action, keyMap: KeyMap<Action>): Hint {
	const firstKey = (other: Action) => firstKeyLabel(keyMap, other);
	return {
		action: action.id,
		keys: action.hintKeys?.(firstKey) ?? firstKey(action),
		text: action.hint ?? action.id,
	};
}

function TooSmall({ columns, rows, advice }: { columns: number; rows: number; advice: string }) {
	const lines = [
		'This window is too small.',
		`${smallestScreen.columns}×${smallestScreen.rows} is the least, this is ${columns}×${rows}.`,
		advice,
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

function Header({ frame, treeName }: { frame: Frame; treeName: string | undefined }) {
	const { layout, snapshot, active, body, crumbs, view, rows, search } = frame;
	const report = (active && view.searchReport?.(rows, active)) ?? null;
	const line = search?.line;
	const isBusy = snapshot.phase === 'opening' || snapshot.phase === 'describing';
	return (
		<Box flexDirection="column">
			<TitleBar {...titleProps(frame, treeName)} />
			<LocationBar
				columns={layout.locationBar.columns}
				crumbs={crumbs}
				search={line !== undefined && (line.editing || line.text !== '') ? line : null}
				hint={searchHint(frame)}
				prompt={search?.of === 'palette' ? ':' : '/'}
				hasCursor={line?.editing === true}
				problem={search?.of === 'rows' ? (report?.problem ?? null) : null}
				status={statusOf(frame, report?.counts ?? null)}
				changes={active === null ? '' : changesText(active.changes)}
				progress={isBusy && body !== 'opening' ? progressText(snapshot, active) : null}
			/>
		</Box>
	);
}

/** What the search that is typed understands. */
function searchHint({ search, view }: Frame): string {
	if (search?.of === 'palette') return 'some letters of what to do';
	const isFound = search?.of === 'text' || view.searchText !== undefined;
	return (
		(search?.of === 'rows' ? view.searchHint : undefined) ??
		(isFound ? 'text to go to; ^at the start of a line, at the end of a word$' : 'what names have')
	);
}

/** How the rows were chosen and ordered, and how much a search found. */
function statusOf(
	{ active, location, rows, view, matches, search, state }: Frame,
	counts: string | null,
): Line {
	// What is found there is another matter than what was searched for before.
	if (active === null || state.overlay === 'palette') return [];
	if (matches !== null) {
		const isTree = search?.of === 'rows' && location.folds !== undefined;
		return [{ text: matchesText(matches, isTree), token: 'muted' }];
	}
	const status = view.status?.(location, rows.length, active, rows) ?? [];
	if (counts === null) return status;
	return [...status, { text: counts, token: 'muted' }];
}

/** Which match it is; of a tree, folded rows are searched too, but not counted. */
function matchesText({ at, total }: { at: number; total: number }, isTree: boolean): string {
	const shown = isTree ? ' shown' : '';
	if (total === 0) return `no match${shown}`;
	const matches = `${countOf(total, 'match', 'matches')}${shown}`;
	return at === 0 ? matches : `${formatCount(at)} of ${matches}`;
}

/**
 * How many packages a set has, which never become fewer: until all are described, which names are
 * packages is not known.
 */
function countsOf(set: SetSnapshot | null): TitleBarProps['counts'] {
	if (set === null) return { packages: 0, hasAll: true, available: 0, isConfirmed: true };
	const { attributes, packages } = set;
	const hasAll = hasAllPackages(set);
	return {
		packages: hasAll ? attributes.length : packages.size,
		hasAll,
		available: countAvailable(packages),
		isConfirmed: isFinal(set),
	};
}

/** How far the set that is open is; once that is final, how far all of them are. */
function progressText({ phase, progress }: SessionSnapshot, active: SetSnapshot | null): string {
	const isOpen = phase === 'describing' && active !== null && !isFinal(active);
	const [what, done, total] =
		isOpen && active.nameCount > 0
			? progressOf(active)
			: ([progress.activity, progress.done, progress.total] as const);
	return total > 0 ? `${clean(what)} ${formatCount(done)} of ${formatCount(total)}` : clean(what);
}

function progressOf({ label, nameCount, attributes, described, confirmed }: SetSnapshot) {
	const packages = attributes.length;
	return described < packages
		? ([`describing ${label}`, described + nameCount - packages, nameCount] as const)
		: (['confirming', confirmed, described] as const);
}

function Body({ frame, endKey }: { frame: Frame; endKey: string }) {
	switch (frame.body) {
		case 'opening':
			return <Opening frame={frame} />;
		case 'rows':
			return <Panes frame={frame} endKey={endKey} />;
		case 'palette':
			return <PalettePanel frame={frame} />;
		default:
			return <TextPanel frame={frame} />;
	}
}

const noAction: Line = [{ text: 'No action is called so.', token: 'muted' }];

/** All actions, in place of the panes. */
function PalettePanel({ frame: { layout, palette, paletteWindow } }: { frame: Frame }) {
	const columns = contentColumns(layout.body);
	const isEmpty = palette.length === 0;
	return (
		<Panel
			title="All actions"
			position={positionText(paletteWindow.index + 1, palette.length)}
			area={layout.body}
			active
			length={isEmpty ? 1 : palette.length}
			window={isEmpty ? { index: -1, top: 0, end: 1 } : paletteWindow}
			lineAt={(index) => {
				const entry = palette[index];
				return entry === undefined ? noAction : paletteLine(entry, columns);
			}}
			below={paletteNote(palette[paletteWindow.index], columns)}
			selected={isEmpty ? -1 : paletteWindow.index}
		/>
	);
}

/** A text in place of the panes. */
function TextPanel({ frame: { layout, text, textWindow, search } }: { frame: Frame }) {
	if (text === null) return null;
	const { title, lines, below } = text;
	const fits = lines.length <= textRows(text, layout.contentRows);
	return (
		<Panel
			title={title}
			position={fits ? undefined : positionText(textWindow.end, lines.length)}
			area={layout.body}
			active
			length={lines.length}
			window={textWindow}
			lineAt={(index) => withMatches(lines[index] ?? [], search?.line.text ?? '')}
			below={below}
			selected={-1}
		/>
	);
}

function Opening({ frame }: { frame: Frame }) {
	const { snapshot, layout } = frame;
	const { frame: tick } = useAnimation({ interval: spinnerInterval });
	const { done, total, activity } = snapshot.progress;
	const counts = total > 0 ? ` ${formatCount(done)} of ${formatCount(total)}` : '';
	const lines: readonly Line[] = [
		[],
		[{ text: `${spinner(tick)} ${clean(activity)}${counts}` }],
		[],
		[
			{
				text: truncateStart(clean(snapshot.root), contentColumns(layout.body) - 1),
				token: 'muted',
			},
		],
	];
	return (
		<Panel
			title={`Opening ${clean(snapshot.title)}`}
			area={layout.body}
			active
			length={lines.length}
			window={{ index: -1, top: 0, end: lines.length }}
			lineAt={(index) => lines[index] ?? []}
			selected={-1}
		/>
	);
}

/** `endKey` is the key that ends what narrows the rows. */
function Panes({ frame, endKey }: { frame: Frame; endKey: string }) {
	const { layout, state } = frame;
	if (layout.panes === 'double') {
		return (
			<Box>
				<RowsPanel frame={frame} endKey={endKey} />
				<DetailsPanel frame={frame} />
			</Box>
		);
	}
	return state.pane === 'rows' ? (
		<RowsPanel frame={frame} endKey={endKey} />
	) : (
		<DetailsPanel frame={frame} />
	);
}

function RowsPanel({ frame, endKey }: { frame: Frame; endKey: string }) {
	const { layout, rows, window, active: set, working, edgesOf, state, location, view } = frame;
	if (set === null) return null;
	const isNarrowed = (view.widened?.(location) ?? null) !== null;
	const columns = contentColumns(layout.rowsPane);
	const context = { set, working, edges: () => edgesOf(set), columns };
	const pane = {
		title: view.title(location, rows, set),
		note: isNarrowed ? `${endKey} shows all by name` : '',
		position: positionText(window.index + 1, hasAllPackages(set) ? rows.length : null),
		area: layout.rowsPane,
		active: state.pane === 'rows',
		labels: view.labels?.(context, location),
	};
	if (rows.length === 0) {
		const report = view.searchReport?.(rows, set) ?? null;
		const problem = report?.problem ?? null;
		const texts = [
			...(problem === null ? [] : [`${problem}.`]),
			view.emptyText(location, set, rows),
			...(report?.nothingFound() ?? []),
		];
		const lines = texts.flatMap((text) => wrap(text, contentColumns(layout.rowsPane)));
		return (
			<Panel
				{...pane}
				length={lines.length}
				window={{ index: -1, top: 0, end: Math.min(lines.length, layout.contentRows) }}
				lineAt={(index) => [{ text: lines[index] ?? '', token: 'muted' }]}
				selected={-1}
			/>
		);
	}
	// Where the search leaves out rows, the view itself knows what matches.
	const query = view.searchText === undefined ? '' : (location.search?.text ?? '');
	return (
		<Panel
			{...pane}
			length={rows.length}
			window={window}
			lineAt={(index) => withMatches(view.line(context, location, rows, index), query)}
			markAt={(index) =>
				(rows.hasMark?.(index) ?? true) ? rowMark(set, rows.subjectAt(index), state.marks) : null
			}
			selected={window.index}
		/>
	);
}

const noRow: Line = [{ text: 'No row is selected.', token: 'muted' }];
const noPackage: Line = [{ text: 'This row is no package of this set.', token: 'muted' }];

function DetailsPanel({ frame }: { frame: Frame }) {
	const { layout, details, detailsTitle, detailsWindow, selected, stranger, active, state } = frame;
	const version = selected === null ? '' : (active?.packages.get(selected)?.version ?? '');
	const isActive = state.pane === 'details';
	const nothing = frame.rows.length === 0 ? noRow : noPackage;
	const lines = details.length === 0 ? [nothing] : details;
	return (
		<Panel
			title={detailsTitle ?? clean(`${selected ?? stranger ?? 'details'} ${version}`.trim())}
			area={layout.detailsPane}
			active={isActive}
			length={lines.length}
			window={details.length === 0 ? { index: 0, top: 0, end: 1 } : detailsWindow}
			lineAt={(index) => withMatches(lines[index] ?? [], state.find.text)}
			note={isActive ? lineAbout(details[detailsWindow.index] ?? []) : ''}
			selected={isActive ? detailsWindow.index : -1}
		/>
	);
}

/** `length` is null where it is not known yet. */
function positionText(position: number, length: number | null): string {
	if (length === null) return position === 0 ? '' : `${formatCount(position)}/…`;
	return length === 0 ? '' : `${formatCount(position)}/${formatCount(length)}`;
}
