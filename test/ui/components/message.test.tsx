import { expect, test } from 'vitest';
import { Message } from '../../../source/ui/components/message.tsx';
import { screenOf } from './screen-of.tsx';

const draw = (text: string) =>
	screenOf(
		<Message title="It fails" text={text} advice="Do this." area={{ columns: 30, rows: 8 }} />,
	);

test('a message has its text, and what to do about it', () => {
	expect(draw('error: a reason that is wrapped\nat x.nix:1:2')).toEqual([
		'┌ It fails ──────────────────┐',
		'│                            │',
		'│  error: a reason that is   │',
		'│  wrapped                   │',
		'│  at x.nix:1:2              │',
		'│                            │',
		'│  Do this.                  │',
		'└────────────────────────────┘',
	]);
});

test('a text that is too long is cut, so that the advice is there all the same', () => {
	const lines = draw('1\n2\n3\n4\n5\n6');
	expect(lines).toHaveLength(8);
	expect(lines.slice(2, 5).map((line) => line.slice(3, 4))).toEqual(['1', '2', '…']);
	expect(lines[6]).toContain('Do this.');
});
