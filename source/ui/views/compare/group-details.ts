import { fitLine, type Line } from '../../lines/line.ts';
import { countOf, formatCount, wrap } from '../../lines/text.ts';
import { memoizeLast } from '../../store/memoize.ts';
import type { ViewDetails } from '../../store/view.ts';
import { packageDifferenceLine } from './compare-line.ts';
import { differenceText } from './difference-text.ts';
import type { SetsRows } from './sets-rows.ts';

/** How many of the packages are shown beside their kind of difference. */
const mostShown = 200;

/** The packages of one kind of difference, beside the folded row of it. */
export const groupDetails = memoizeLast(
	(rows: SetsRows, difference: string, columns: number): ViewDetails => {
		const { first, second, comparison } = rows;
		const packages = comparison?.byKind.get(difference) ?? [];
		const nameColumns = Math.min(30, Math.floor(columns * 0.4));
		const more = packages.length - mostShown;
		const muted = (text: string): Line => [{ text, token: 'muted' }];
		const title = differenceText(difference, first, second);
		return {
			title,
			lines: [
				...wrap(
					`${countOf(packages.length, 'package')}; unfold the row to go through them`,
					columns,
				).map(muted),
				[],
				...packages
					.slice(0, mostShown)
					.map((one) =>
						fitLine(packageDifferenceLine(rows, one, difference, nameColumns, columns), columns),
					),
				...(more > 0 ? [muted(`and ${formatCount(more)} more`)] : []),
			],
		};
	},
);
