import { expect, test } from 'vitest';
import { lineColumns, lineText } from '../../../../source/ui/lines/line.ts';
import { truncate } from '../../../../source/ui/lines/text.ts';
import { actions } from '../../../../source/ui/setup.ts';
import { paletteLine, paletteNote } from '../../../../source/ui/views/palette/palette-line.ts';

const entries = actions.flatMap((action) =>
	[null, 'In the comparison of closures'].map((place) => ({
		...{ action, keys: action.keys.join(' '), place },
	})),
);

test.each([58, 78, 118, 198])(
	'what stands below an action goes on where its line is cut, in %i columns',
	(columns) => {
		for (const entry of entries) {
			const line = paletteLine(entry, columns);
			const note = paletteNote(entry, columns).map(lineText).join(' ').trim();
			if (lineColumns(line) <= columns) {
				expect(note).toBe(`in the configuration file: ${entry.action.id}`);
				continue;
			}
			const rest = note.replace(/^… /, '');
			const whole = lineText(line);
			expect(whole.endsWith(` ${rest}`)).toBe(true);
			// All before it is on screen, and hardly more.
			const shown = truncate(whole, columns).length - 1;
			const before = whole.length - rest.length;
			expect(before).toBeLessThanOrEqual(shown + 1);
			expect(shown - before).toBeLessThan(20);
		}
	},
);
