import { expect, test } from 'vitest';
import { SharedState } from '../../../source/workspace/protocol/shared-state.ts';

test('what one side says is seen on the other, whatever its name', () => {
	const worker = new SharedState();
	const session = new SharedState(worker.buffer);
	expect(session.item).toBeNull();
	const item = { set: 'python313Packages', attribute: 'naïve "name"' };
	worker.item = item;
	expect(session.item).toEqual(item);
	worker.item = { set: 's', attribute: 'a' };
	expect(session.item).toEqual({ set: 's', attribute: 'a' });
	worker.item = null;
	expect(session.item).toBeNull();
});

test('a name that does not fit is not told', () => {
	const underway = new SharedState();
	underway.item = { set: 'set', attribute: 'a'.repeat(5000) };
	expect(underway.item).toBeNull();
});
