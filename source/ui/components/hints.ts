import type { Line, Segment } from '../lines/line.ts';
import { columnsOf } from '../lines/text.ts';

/** A reminder of what a key does. */
export interface Hint {
	/** The id of the action. */
	action: string;
	/** The keys as people write them. */
	keys: string;
	text: string;
}

/** As many hints as fit whole. */
export function hintsLine(hints: readonly Hint[], columns: number): Line {
	const segments: Segment[] = [];
	let used = 0;
	for (const { action, keys, text } of hints) {
		const width = columnsOf(` ${keys} ${text} `);
		if (used + width > columns) break;
		used += width;
		const target = { kind: 'action', action } as const;
		segments.push(
			{ text: ` ${keys}`, token: 'key', target },
			{ text: ` ${text} `, token: 'muted', target },
		);
	}
	return segments;
}
