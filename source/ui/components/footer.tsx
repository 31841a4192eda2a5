import { type Line, lineColumns, spread } from '../lines/line.ts';
import { clean } from '../lines/text.ts';
import { type Hint, hintsLine } from './hints.ts';
import { LineText } from './line-text.tsx';

export interface FooterProps {
	columns: number;
	/** The notice to show; null when there is none. */
	notice: { text: string; tone: 'notice' | 'error' } | null;
	/** The keys that matter here, shown while there is no notice. */
	hints: readonly Hint[];
	/** The keys that are always there. */
	closing: readonly Hint[];
}

/** The last line: what just happened, or else the keys that matter here. */
export function Footer(props: FooterProps) {
	return <LineText line={footerLine(props)} />;
}

export function footerLine({ columns, notice, hints, closing }: FooterProps): Line {
	const right = hintsLine(closing, columns);
	const left: Line =
		notice === null
			? hintsLine(hints, columns - lineColumns(right))
			: [{ text: ` ${clean(notice.text)}`, token: notice.tone }];
	return spread(left, right, columns);
}
