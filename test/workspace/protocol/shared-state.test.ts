import { expect, test } from 'vitest';
import { SharedState } from '../../../source/workspace/protocol/shared-state.ts';
import { trialName, trialText } from '../../../source/workspace/protocol/trial-name.ts';

test('what one side says is seen on the other, whatever its name', () => {
	const worker = new SharedState();
	const session = new SharedState(worker.buffer);
	expect(session.trial).toBeNull();
	const name = trialName({ set: 'python313Packages', attribute: 'naïve "name"' });
	worker.trial = { name, doing: 'while it was described' };
	expect(session.trial).toEqual({ name, doing: 'while it was described' });
	const shorter = trialName({ set: 's', attribute: 'a' });
	worker.trial = { name: shorter, doing: 'while it was looked at' };
	expect(session.trial).toEqual({ name: shorter, doing: 'while it was looked at' });
	expect(session.trialsPassed).toBe(2);
	worker.trial = null;
	expect(session.trial).toBeNull();
});

test('long names fit too, and are told apart', () => {
	const names = ['a', 'b'].map((end) =>
		trialName({ set: 'set', attribute: `${'ä'.repeat(500_000)}${end}` }),
	);
	expect(new Set(names).size).toBe(2);
	const underway = new SharedState();
	for (const name of names) {
		underway.trial = { name, doing: 'while it was described' };
		expect(underway.trial.name).toBe(name);
		expect(trialText(name)).toMatch(/^set\.ä+…$/);
	}
});

test('a request, as well as a tick, is met at the next call', () => {
	const worker = new SharedState();
	const session = new SharedState(worker.buffer);
	const { callLimit } = worker;
	for (const tell of [() => session.announceUrgent(), () => session.tick()]) {
		callLimit[0] = 10_000;
		tell();
		expect(callLimit[0]).toBe(-1);
	}
	expect(worker.ticks).toBe(1);
	expect(worker.urgentAnnounced).toBe(1);
});
