import type { Line } from '../../source/ui/lines/line.ts';

/** A line's text, without what its segments mean. */
export function textOf(line: Line): string {
	return line.map((segment) => segment.text).join('');
}
