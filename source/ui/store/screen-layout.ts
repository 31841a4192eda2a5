/** A part of the screen, in columns and rows of the terminal; the first ones are 0. */
export interface Rectangle {
	column: number;
	row: number;
	columns: number;
	rows: number;
}

/** Where things are on a screen of some size. */
export interface Layout {
	columns: number;
	rows: number;
	/** `none`: too small to draw anything useful; below `double`, one pane is shown at a time. */
	panes: 'none' | 'single' | 'double';
	/** The tree, and the sets as tabs. */
	titleBar: Rectangle;
	/** The breadcrumb or the search, and the status. */
	locationBar: Rectangle;
	/** The rows and the details of the selected one, borders included; the same when one is shown. */
	rowsPane: Rectangle;
	detailsPane: Rectangle;
	/** Both panes together: what stands there in their place. */
	body: Rectangle;
	/** Notices and hints. */
	footer: Rectangle;
	/** The lines of either pane within its border. */
	contentRows: number;
}

/** The smallest screen that anything useful can be drawn on. */
export const smallestScreen = { columns: 60, rows: 12 };
const doubleFrom = 100;
/** The details have two fifths of the width, but never less nor more than this. */
const leastDetails = 46;
const mostDetails = 76;
/** The lines above the panes. */
const headerRows = 2;
const footerRows = 1;
/** The lines of a pane that its border takes. */
const borderRows = 2;
/** The columns of a pane that its border, the marks before a row and the margin behind it take. */
const frameColumns = 5;

/** The columns of a pane that a row has. */
export function contentColumns(pane: Pick<Rectangle, 'columns'>): number {
	return pane.columns - frameColumns;
}

/** The lines of a pane within its border. */
export function contentRowsOf(pane: Pick<Rectangle, 'rows'>): number {
	return pane.rows - borderRows;
}

/** Divides the screen. */
export function layoutFor(columns: number, rows: number): Layout {
	const contentRows = Math.max(1, rows - headerRows - borderRows - footerRows);
	const body = { column: 0, row: headerRows, columns, rows: contentRows + borderRows };
	const layout: Layout = {
		columns,
		rows,
		panes: 'single',
		titleBar: { column: 0, row: 0, columns, rows: 1 },
		locationBar: { column: 0, row: 1, columns, rows: 1 },
		rowsPane: body,
		detailsPane: body,
		body,
		footer: { column: 0, row: body.row + body.rows, columns, rows: footerRows },
		contentRows,
	};
	if (columns < smallestScreen.columns || rows < smallestScreen.rows) {
		return { ...layout, panes: 'none' };
	}
	if (columns < doubleFrom) return layout;
	const details = Math.min(mostDetails, Math.max(leastDetails, Math.floor(columns * 0.4)));
	const left = columns - details;
	return {
		...layout,
		panes: 'double',
		rowsPane: { ...body, columns: left },
		detailsPane: { ...body, column: left, columns: columns - left },
	};
}

/** From this width on, both panes have room beside each other where the rows are wide. */
const doubleWideFrom = 160;

/** The layout of a view whose rows are wide: they get most of the screen, or all of it. */
export function wideLayout(layout: Layout): Layout {
	if (layout.panes !== 'double') return layout;
	const { body, columns } = layout;
	if (columns < doubleWideFrom) {
		return { ...layout, panes: 'single', rowsPane: body, detailsPane: body };
	}
	const left = Math.floor(columns * 0.62);
	return {
		...layout,
		rowsPane: { ...body, columns: left },
		detailsPane: { ...body, column: left, columns: columns - left },
	};
}
