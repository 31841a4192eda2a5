import { type Line, lineColumns, type Segment, spread } from '../lines/line.ts';
import { clean, columnsOf, countOf, truncate } from '../lines/text.ts';
import { LineText } from './line-text.tsx';
import { type Tab, tabsLine } from './tabs.ts';

/**
 * The first line: the program, the tree, its sets as tabs, and how many packages the open one has.
 */
export function TitleBar(props: TitleBarProps) {
	return <LineText line={titleLine(props)} />;
}

export interface TitleBarProps {
	columns: number;
	/** The name of the tree. */
	tree: string;
	tabs: readonly Tab[];
	/** The number of packages in the open set; 0 while it is not known. */
	packages: number;
}

function titleLine({ columns, tree, tabs, packages }: TitleBarProps): Line {
	const count: Line =
		packages === 0 ? [] : [{ text: `  ${countOf(packages, 'package')} `, token: 'muted' }];
	const title = clean(tree);
	const name: Segment = { text: ' pyscope ', token: 'strong' };
	const room = columns - columnsOf(name.text) - lineColumns(count);
	const shownTabs = tabsLine(tabs, Math.max(16, room - Math.min(columnsOf(title) + 3, 20)));
	const titleRoom = room - lineColumns(shownTabs) - 3;
	const left: Line = [
		name,
		{ text: ` ${truncate(title, Math.max(0, titleRoom))}`, token: 'muted' },
	];
	return spread(left, [...shownTabs, ...count], columns);
}
