import { expect, test } from 'vitest';
import { NixError } from '../../../source/nix/index.ts';
import { Interruption } from '../../../source/workspace/evaluating/interruption.ts';
import { Trials } from '../../../source/workspace/evaluating/trials.ts';
import { SharedState } from '../../../source/workspace/protocol/shared-state.ts';
import { type GivenUp, trialText } from '../../../source/workspace/protocol/trial-name.ts';

const reference = { set: 'python313Packages', attribute: 'hostile' };
const doing = 'while it was described';

/** Trials that may take four seconds and 100 MB, on a clock that the test turns. */
function begin(givenUp: readonly GivenUp[] = []) {
	const shared = new SharedState();
	const told: GivenUp[] = [];
	const state = { isUrgentPending: false, isMemoryFull: false, roomsMade: 0 };
	const interruption = new Interruption({
		isUrgentPending: () => state.isUrgentPending,
		ticks: () => shared.ticks,
		now: () => shared.ticks * 100,
		isMemoryFull: () => state.isMemoryFull,
	});
	const limits = { memory: 100, time: 4 };
	const gaveUp = (what: GivenUp) => told.push(what);
	const trials = new Trials({ shared, interruption, limits, givenUp, gaveUp });
	trials.makeRoom = () => state.roomsMade++;
	/** Evaluates for so many tenths of a second. */
	const take = (tenths: number) => {
		for (let tick = 0; tick < tenths; tick++) {
			shared.tick();
			interruption.check();
		}
		return 'done';
	};
	return { shared, state, take, told, trials };
}

test('what ends in time has its result', () => {
	const { take, told, trials } = begin();
	expect(trials.run(reference, () => take(40), { doing })).toEqual({ result: 'done' });
	expect(told).toEqual([]);
});

test('what takes longer than it may is given up with the reason, and not tried again', () => {
	const { take, told, trials } = begin();
	const reason = 'did not end within the 4 s it may take (--time-limit) while it was described';
	expect(trials.run(reference, () => take(41), { doing })).toEqual({ givenUp: reason });
	expect(told.map(({ trial, reason }) => `${trialText(trial)} ${reason}`)).toEqual([
		`python313Packages.hostile ${reason}`,
	]);
	const never = () => {
		throw new Error('tried again');
	};
	expect(trials.run(reference, never, { doing })).toEqual({ givenUp: reason });
	expect(trials.whyNot(reference)).toBe(reason);
});

test('what an earlier worker gave up is not tried', () => {
	const { take, told, trials } = begin();
	trials.run(reference, () => take(41), { doing });
	const next = begin(told);
	expect(next.trials.run(reference, () => 'done', { doing })).toHaveProperty('givenUp');
	expect(next.told).toEqual([]);
});

test('others go first after two seconds, and what was taken before counts', () => {
	const { take, trials } = begin();
	const options = { doing, othersWait: true } as const;
	expect(trials.run(reference, () => take(30), options)).toEqual({ later: 'patience' });
	expect(trials.run(reference, () => take(18), { doing })).toEqual({ result: 'done' });
	trials.run(reference, () => take(30), options);
	expect(trials.run(reference, () => take(20), { doing })).toHaveProperty('givenUp');
});

test('an urgent request goes first, unless what is done cannot wait', () => {
	const { state, take, trials } = begin();
	state.isUrgentPending = true;
	expect(trials.run(reference, () => take(1), { doing })).toEqual({ later: 'request' });
	expect(trials.finish(reference, () => take(1), doing)).toEqual({ result: 'done' });
});

test('what fills the memory is tried once more when there is room, then given up', () => {
	const { state, take, trials } = begin();
	state.isMemoryFull = true;
	expect(trials.run(reference, () => take(1), { doing })).toEqual({ later: 'request' });
	expect(state.roomsMade).toBe(1);
	expect(trials.run(reference, () => take(1), { doing })).toEqual({
		givenUp: 'ran out of the memory of 100 MB (--memory) while it was described',
	});
});

test('what is tried within a trial takes none of its time, and is told while it runs', () => {
	const { shared, take, told, trials } = begin();
	const inner = { set: 'python312Packages', attribute: '' };
	const outcome = trials.run(
		reference,
		() => {
			take(30);
			expect(() =>
				trials.attempts.require(inner.set, () => {
					expect(trialText(shared.trial?.name ?? ('' as never))).toBe('python312Packages');
					return take(50);
				}),
			).toThrow('did not end within the 4 s it may take (--time-limit) while it was looked at');
			expect(trialText(shared.trial?.name ?? ('' as never))).toBe('python313Packages.hostile');
			return take(10);
		},
		{ doing },
	);
	expect(outcome).toEqual({ result: 'done' });
	expect(told).toHaveLength(1);
	expect(shared.trial).toBeNull();
});

test('a full stack is for the evaluation around a trial, and contained where there is none', () => {
	const { told, trials } = begin();
	const deep = (): number => deep() + 1;
	const around = () =>
		trials.attempts.require('python312Packages', () => {
			throw new RangeError('Maximum call stack size exceeded');
		});
	const task = () => {
		expect(around).toThrow(RangeError);
	};
	expect(trials.run(reference, task, { doing })).toEqual({ result: undefined });
	expect(trials.run(reference, deep, { doing })).toEqual({
		givenUp: 'met a fault of pyscope (Maximum call stack size exceeded); please report it',
	});
	expect(told).toHaveLength(1);
});

test('an error of the program is its own; any other is contained', () => {
	const { told, trials } = begin();
	const failing = () => {
		throw new NixError('throw', 'no');
	};
	expect(() => trials.run(reference, failing, { doing })).toThrow('no');
	const faulty = () => {
		throw new RangeError('Invalid string length');
	};
	expect(trials.run(reference, faulty, { doing })).toEqual({
		givenUp: 'met a fault of pyscope (Invalid string length); please report it',
	});
	expect(told).toHaveLength(1);
});
