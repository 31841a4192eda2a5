import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { Outbox } from '../../../source/workspace/evaluating/outbox.ts';
import type { TreeEvent } from '../../../source/workspace/protocol/tree-messages.ts';
import { describePackage } from '../../support/description.ts';

let sent: TreeEvent[];
let outbox: Outbox;
beforeEach(() => {
	sent = [];
	outbox = new Outbox((event) => sent.push(event));
});

function describe(set: string, count: number, isUrgent = false): void {
	for (let index = 0; index < count; index++) {
		const attribute = `${isUrgent ? 'urgent' : 'package'}${index}`;
		outbox.describe(set, attribute, describePackage(attribute, { set }), isUrgent);
	}
}

/** Takes everything in, as the session does. */
function drain(): void {
	for (let taken = 0; taken < sent.length; taken++) {
		if (sent[taken]?.type === 'described') outbox.received();
		outbox.flush(true);
	}
}

const rowsOf = (event: TreeEvent | undefined) =>
	event?.type === 'described' ? event.packages.map(({ attribute }) => attribute) : [];

test('many descriptions come in small messages, in their order, and all of them', () => {
	describe('set', 1000);
	outbox.flush(true);
	drain();
	expect(sent.flatMap(rowsOf)).toEqual(Array.from({ length: 1000 }, (_, i) => `package${i}`));
	expect(Math.max(...sent.map((event) => rowsOf(event).length))).toBe(64);
});

test('no more than two messages are under way', () => {
	describe('set', 1000);
	outbox.flush(true);
	outbox.flush(true);
	expect(sent).toHaveLength(2);
	outbox.received();
	outbox.flush(true);
	expect(sent).toHaveLength(3);
});

test('what is looked at overtakes what waits, but not what is under way', () => {
	describe('set', 1000);
	outbox.flush(true);
	describe('other', 1, true);
	outbox.received();
	outbox.flush(true);
	expect(rowsOf(sent[2])).toEqual(['urgent0']);
});

test('that a set is complete is said after all its descriptions', () => {
	describe('set', 200);
	outbox.flush(true);
	describe('set', 3, true);
	outbox.queue({ type: 'complete', set: 'set' });
	outbox.flush(true);
	drain();
	expect(sent.at(-1)).toEqual({ type: 'complete', set: 'set' });
	expect(sent.flatMap(rowsOf)).toHaveLength(203);
});

test('attributes that are no packages are told as such, and sets apart', () => {
	outbox.describe('set', 'helper', null, false);
	outbox.describe('other', 'helper', null, false);
	outbox.flush(true);
	expect(sent).toEqual([
		{ type: 'described', set: 'set', packages: [], noPackages: ['helper'] },
		{ type: 'described', set: 'other', packages: [], noPackages: ['helper'] },
	]);
});

test('whatever is urgent when, what arrives last of an attribute is what was said last', () => {
	const step = fc.record({
		attribute: fc.constantFrom('a', 'b', 'c'),
		isPackage: fc.boolean(),
		isUrgent: fc.boolean(),
		flushed: fc.constantFrom('all', 'due', 'not'),
	});
	fc.assert(
		fc.property(fc.array(step), (steps) => {
			sent = [];
			outbox = new Outbox((event) => sent.push(event));
			const said = new Map<string, string | null>();
			for (const [version, { attribute, isPackage, isUrgent, flushed }] of steps.entries()) {
				const description = describePackage(attribute, { set: 'set', version: String(version) });
				outbox.describe('set', attribute, isPackage ? description : null, isUrgent);
				said.set(attribute, isPackage ? String(version) : null);
				if (flushed !== 'not') outbox.flush(flushed === 'all');
			}
			outbox.flush(true);
			drain();
			const arrived = new Map<string, string | null>();
			for (const event of sent) {
				if (event.type !== 'described') continue;
				for (const { attribute, version } of event.packages) arrived.set(attribute, version);
				for (const attribute of event.noPackages) arrived.set(attribute, null);
			}
			expect(arrived).toEqual(said);
		}),
	);
});
