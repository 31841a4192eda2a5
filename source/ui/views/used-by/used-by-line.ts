import type { Use } from '../../../package-sets/relations/reverse-edges.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line } from '../../lines/line.ts';
import { clean, fitText } from '../../lines/text.ts';
import { versionSegment } from '../shared/package-row.ts';

/** One package that uses another: its name, its version, and as what kinds of dependency. */
export function usedByLine(set: SetSnapshot, { attribute, kinds }: Use, columns: number): Line {
	const version = versionSegment(set, attribute);
	const kindColumns = Math.min(26, Math.max(14, Math.floor(columns * 0.3)));
	const versionColumns = Math.min(18, Math.max(9, Math.floor(columns * 0.2)));
	const nameColumns = columns - kindColumns - versionColumns - 2;
	return [
		{
			text: fitText(clean(attribute), nameColumns),
			token: 'name',
			target: { kind: 'attribute', attribute },
		},
		{ text: ' ' },
		{ ...version, text: fitText(version.text, versionColumns) },
		{ text: ' ' },
		{ text: fitText(kinds.join(', '), kindColumns), token: 'muted' },
	];
}
