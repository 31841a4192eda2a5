import type { Frame } from '../../source/ui/store/frame.ts';
import { contentColumns } from '../../source/ui/store/screen-layout.ts';
import type { LineContext } from '../../source/ui/store/view.ts';
import { textOf } from './lines-as-text.ts';

/** All rows of a frame as text, without the spaces that fill them up. */
export function rowsText(frame: Frame): string[] {
	const { view, location, rows } = frame;
	const context = lineContext(frame);
	return Array.from({ length: rows.length }, (_, index) =>
		textOf(view.line(context, location, rows, index)).trimEnd(),
	);
}

/** What a frame draws its rows with. */
export function lineContext({ active, working, edgesOf, layout }: Frame): LineContext {
	if (active === null) throw new Error('no set is open');
	const columns = contentColumns(layout.rowsPane);
	return { set: active, working, edges: () => edgesOf(active), columns };
}

/** The title of the rows' pane. */
export function titleOf({ active, view, location, rows }: Frame): string {
	if (active === null) throw new Error('no set is open');
	return view.title(location, rows, active);
}
