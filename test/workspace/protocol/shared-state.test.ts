import { expect, test } from 'vitest';
import { SharedState } from '../../../source/workspace/protocol/shared-state.ts';

test('what one side says is seen on the other, whatever its name', () => {
	const worker = new SharedState();
	const session = new SharedState(worker.buffer);
	expect(session.describing).toBeNull();
	const item = { set: 'python313Packages', attribute: 'naïve "name"' };
	worker.describing = item;
	expect(session.describing).toEqual(item);
	worker.describing = { set: 's', attribute: 'a' };
	expect(session.describing).toEqual({ set: 's', attribute: 'a' });
	worker.describing = null;
	expect(session.describing).toBeNull();
});

test('a name that does not fit is not told', () => {
	const underway = new SharedState();
	underway.describing = { set: 'set', attribute: 'a'.repeat(5000) };
	expect(underway.describing).toBeNull();
});
