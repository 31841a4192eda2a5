import type { Frame } from '../../source/ui/store/frame.ts';
import { contentColumns } from '../../source/ui/store/screen-layout.ts';
import { textOf } from './lines-as-text.ts';

/** All rows of a frame as text, without the spaces that fill them up. */
export function rowsText({ active, working, layout, view, location, rows }: Frame): string[] {
	if (active === null) throw new Error('no set is open');
	const context = { set: active, working, columns: contentColumns(layout.rowsPane) };
	return Array.from({ length: rows.length }, (_, index) =>
		textOf(view.line(context, location, rows, index)).trimEnd(),
	);
}

/** The title of the rows' pane. */
export function titleOf({ active, view, location, rows }: Frame): string {
	if (active === null) throw new Error('no set is open');
	return view.title(location, rows, active);
}
