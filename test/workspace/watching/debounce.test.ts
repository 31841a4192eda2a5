import { expect, test } from 'vitest';
import { Debounce } from '../../../source/workspace/watching/debounce.ts';

test('nothing is due while nothing has changed', () => {
	const debounce = new Debounce(100, 1000);
	expect(debounce.due).toBe(null);
	debounce.changed(5);
	debounce.looked();
	expect(debounce.due).toBe(null);
});

test('a look is due once it has been quiet, however much changed until then', () => {
	const debounce = new Debounce(100, 1000);
	for (let now = 0; now <= 900; now += 10) debounce.changed(now);
	expect(debounce.due).toBe(1000);
	debounce.looked();
	debounce.changed(2000);
	debounce.changed(2050);
	expect(debounce.due).toBe(2150);
});

test('what goes on for too long is looked at in between', () => {
	const debounce = new Debounce(100, 1000);
	for (let now = 0; now <= 5000; now += 10) debounce.changed(now);
	expect(debounce.due).toBe(1000);
});
