import { expect, test } from 'vitest';
import { QuestionQueue } from '../../../source/workspace/evaluating/question-queue.ts';
import type { Question } from '../../../source/workspace/protocol/questions.ts';
import type { ServiceEvent } from '../../../source/workspace/protocol/tree-messages.ts';

const paths = { drvPath: '/nix/store/a.drv', outPath: '/nix/store/a' };
const question = (attribute: string): Question => ({
	kind: 'paths',
	ask: { set: 'python313Packages', attribute },
});

function queueWith(...attributes: string[]) {
	const sent: ServiceEvent[] = [];
	const queue = new QuestionQueue((event) => sent.push(event));
	attributes.forEach((attribute, id) => {
		queue.add(id, question(attribute));
	});
	return { queue, sent };
}

test('questions are answered in their order, but for those that were cancelled', () => {
	const { queue, sent } = queueWith('a', 'b', 'c');
	queue.cancel(1);
	expect(queue.answerNext(({ kind }) => ({ error: `no ${kind}` }))).toBe(true);
	expect(queue.answerNext(() => ({ answer: paths }))).toBe(true);
	expect(queue.answerNext(() => ({ answer: paths }))).toBe(false);
	expect(sent).toEqual([
		{ type: 'question-failed', id: 0, error: 'no paths' },
		{ type: 'answer', id: 2, answer: paths },
	]);
});

test('a question that was interrupted is asked again', () => {
	const { queue, sent } = queueWith('a');
	expect(queue.answerNext(() => null)).toBe(true);
	expect(sent).toEqual([]);
	queue.answerNext(() => ({ answer: paths }));
	expect(sent).toEqual([{ type: 'answer', id: 0, answer: paths }]);
});

test('once refused, questions fail, those that come later too', () => {
	const { queue, sent } = queueWith('a');
	queue.refuseAll('broken');
	queue.add(1, question('b'));
	expect(sent).toEqual([
		{ type: 'question-failed', id: 0, error: 'broken' },
		{ type: 'question-failed', id: 1, error: 'broken' },
	]);
	expect(queue.answerNext(() => null)).toBe(false);
});
