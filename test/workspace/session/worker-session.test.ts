import { describe, expect, it } from 'vitest';
import { bundledTree, openSession } from '../../../source/workspace/session/open-session.ts';
import { WorkerSession } from '../../../source/workspace/session/worker-session.ts';
import { FakeSession, snapshotOf } from '../../ui/fake-session.ts';

const settings = {
	file: bundledTree(),
	impure: false,
	cache: 'off',
	defaultFirst: false,
	folder: '/',
	include: [],
	nixArguments: [],
	nixSettings: [],
} as const;
const limits = { memory: 1024, time: 60 };

describe('a second session', () => {
	it('is opened once, told of in snapshots, and ends with the first', async () => {
		const second = new FakeSession(snapshotOf([]));
		let opened = 0;
		const session = new WorkerSession(settings, limits, undefined, () => {
			opened++;
			return second;
		});
		expect(opened).toBe(0);
		expect([session.second(), session.second()]).toEqual([second, second]);
		expect(opened).toBe(1);
		const told = new Promise<void>((resolve) => {
			session.subscribe(() => {
				if (session.snapshot().notice === 'memory is short') resolve();
			});
		});
		second.replace({ notice: 'memory is short', givenUp: ['python313Packages.six took too long'] });
		await told;
		expect(session.snapshot().givenUp).toEqual(['python313Packages.six took too long']);
		await session.close();
		expect(second.closed).toBe(true);
	});

	it('is not there unless it is asked for, nor where one thread may use all the memory', async () => {
		for (const choice of [{}, { sideBySide: true, memory: 16_384 }]) {
			const session = openSession({ ...choice, cache: false });
			expect(session.second()).toBeNull();
			await session.close();
		}
	});
});
