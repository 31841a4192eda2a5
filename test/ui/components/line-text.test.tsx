import { render } from 'ink-testing-library';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { LineText } from '../../../source/ui/components/line-text.tsx';
import { LinksContext } from '../../../source/ui/components/links.ts';
import { fitLine, type Line } from '../../../source/ui/lines/line.ts';

const line: Line = fitLine(
	[
		{ text: 'homepage  ', token: 'muted' },
		{ text: 'https://a.example', target: { kind: 'address', url: 'https://a.example' } },
	],
	40,
);
const drawn = (root: string | null) =>
	render(
		<LinksContext value={root}>
			<LineText line={line} />
		</LinksContext>,
	).lastFrame() ?? '';

test('what leads out of the program is a link, where the terminal has them', () => {
	expect(drawn('/tree')).toContain(
		'\u001b]8;;https://a.example\u0007https://a.example\u001b]8;;\u0007',
	);
	expect(stringWidth(drawn('/tree'))).toBe(stringWidth(drawn(null)));
	expect(drawn(null)).not.toContain('\u001b]8');
});
