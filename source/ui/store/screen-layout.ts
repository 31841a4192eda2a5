/** Where things are on a screen of some size. */
export interface Layout {
	columns: number;
	rows: number;
	/** `none`: too small to draw anything useful; below `double`, one pane is shown at a time. */
	panes: 'none' | 'single' | 'double';
	/** Width of each pane, its border included; the same when only one is shown. */
	listColumns: number;
	detailsColumns: number;
	/** Lines within a pane's border. */
	bodyRows: number;
}

export const smallestScreen = { columns: 60, rows: 12 };
const doubleFrom = 100;
/** Header, line below it, footer, and the border's two lines. */
const frameRows = 5;

/** Divides the screen. */
export function layoutFor(columns: number, rows: number): Layout {
	const bodyRows = Math.max(1, rows - frameRows);
	if (columns < smallestScreen.columns || rows < smallestScreen.rows) {
		const panes = 'none' as const;
		return { columns, rows, panes, listColumns: columns, detailsColumns: columns, bodyRows };
	}
	if (columns < doubleFrom) {
		const panes = 'single' as const;
		return { columns, rows, panes, listColumns: columns, detailsColumns: columns, bodyRows };
	}
	const listColumns = Math.min(90, Math.max(48, Math.floor(columns * 0.46)));
	return {
		columns,
		rows,
		panes: 'double',
		listColumns,
		detailsColumns: columns - listColumns,
		bodyRows,
	};
}
