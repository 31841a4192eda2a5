import { expect, test } from 'vitest';
import { Footer } from '../../../source/ui/components/footer.tsx';
import { screenOf } from './screen-of.tsx';

const hints = [{ action: 'open', keys: '↵', text: 'open' }];
const closing = [{ action: 'quit', keys: 'q', text: 'quit' }];

test('the footer has hints at both ends', () => {
	const [line] = screenOf(<Footer columns={60} notice={null} hints={hints} closing={closing} />);
	expect(line).toBe(` ↵ open ${' '.repeat(44)} q quit`);
});

test('a notice takes the place of the hints at the left, and is cut before those at the right', () => {
	const notice = { text: `what\nhappened ${'and more '.repeat(20)}`, tone: 'error' as const };
	const [line] = screenOf(<Footer columns={60} notice={notice} hints={hints} closing={closing} />);
	expect(line).toMatch(/^ what happened and more .*… q quit$/);
});
