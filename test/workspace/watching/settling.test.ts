import { expect, test } from 'vitest';
import { Settling } from '../../../source/workspace/watching/settling.ts';

test('nothing is due while nothing has changed', () => {
	const settling = new Settling(100, 1000);
	expect(settling.due).toBe(null);
	settling.changed(5);
	settling.looked();
	expect(settling.due).toBe(null);
});

test('a look is due once it has been quiet, however much changed until then', () => {
	const settling = new Settling(100, 1000);
	for (let now = 0; now <= 900; now += 10) settling.changed(now);
	expect(settling.due).toBe(1000);
	settling.looked();
	settling.changed(2000);
	settling.changed(2050);
	expect(settling.due).toBe(2150);
});

test('what goes on for too long is looked at in between', () => {
	const settling = new Settling(100, 1000);
	for (let now = 0; now <= 5000; now += 10) settling.changed(now);
	expect(settling.due).toBe(1000);
});
