import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Agenda } from '../../../source/workspace/evaluating/agenda.ts';
import type { AttributeReference } from '../../../source/workspace/protocol/attribute-reference.ts';

const names = ['a', 'b', 'c', 'd'];
const twoSets = () =>
	new Agenda([
		['first', names],
		['second', names],
	]);

function takeAll(agenda: Agenda): string[] {
	const taken: string[] = [];
	for (let item = agenda.take(); item !== null; item = agenda.take()) taken.push(textOf(item));
	return taken;
}

const textOf = ({ set, attribute }: AttributeReference) => `${set}.${attribute}`;

test('without a focus sets and attributes come in the order given', () => {
	const agenda = twoSets();
	expect(agenda.takeUrgent()).toBeNull();
	expect(takeAll(agenda)).toEqual([
		...names.map((name) => `first.${name}`),
		...names.map((name) => `second.${name}`),
	]);
	expect(agenda.remaining('first')).toBe(0);
});

test('what is shown comes first, also of the other sets, then what is nearby, then the set', () => {
	const agenda = twoSets();
	agenda.focus({ set: 'second', attributes: ['d', 'none'], nearby: ['c'] });
	expect(takeAll(agenda)).toEqual(
		'second.d first.d second.c second.a second.b first.a first.b first.c'.split(' '),
	);
});

test('a new focus takes the place of the old one', () => {
	const agenda = twoSets();
	agenda.focus({ set: 'second', attributes: ['d', 'c'], nearby: [] });
	expect(agenda.takeUrgent()).toEqual({ set: 'second', attribute: 'd' });
	agenda.focus({ set: 'first', attributes: ['b'], nearby: [] });
	expect(takeAll(agenda).slice(0, 3)).toEqual(['first.b', 'second.b', 'first.a']);
});

test('a focus on a set that is not there changes nothing', () => {
	const agenda = twoSets();
	agenda.focus({ set: 'third', attributes: ['a'], nearby: [] });
	expect(agenda.takeUrgent()).toBeNull();
});

test('what is known is skipped, and what is to be described again comes again', () => {
	const agenda = twoSets();
	agenda.skip('first', names);
	expect(agenda.take()).toEqual({ set: 'second', attribute: 'a' });
	agenda.again('first', ['c']);
	expect(agenda.remaining('first')).toBe(1);
	expect(takeAll(agenda)).toEqual(['first.c', 'second.b', 'second.c', 'second.d']);
});

test('what is put back comes after what is looked at, and before the rest', () => {
	const agenda = twoSets();
	const item = agenda.take() as AttributeReference;
	agenda.putBack(item);
	agenda.focus({ set: 'second', attributes: ['d'], nearby: [] });
	expect(takeAll(agenda).slice(0, 4)).toEqual(['second.d', 'first.d', 'first.a', 'second.a']);
});

test('whatever is looked at meanwhile, everything is described, and once', () => {
	const subset = fc.subarray(names);
	const step = fc.record({
		set: fc.constantFrom('first', 'second'),
		attributes: subset,
		nearby: subset,
		taken: fc.nat(4),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
			const agenda = twoSets();
			const taken: string[] = [];
			for (const { taken: count, ...focus } of steps) {
				agenda.focus(focus);
				for (let index = 0; index < count; index++) {
					const item = agenda.take();
					if (item !== null) taken.push(textOf(item));
				}
			}
			taken.push(...takeAll(agenda));
			expect(taken.sort()).toEqual(takeAll(twoSets()).sort());
		}),
	);
});

test('what was described is taken once more behind all others, and on screen before other sets', () => {
	const agenda = twoSets();
	agenda.skip('second', names);
	const described = agenda.take();
	agenda.requeue(described as AttributeReference);
	expect(takeAll(agenda).at(-1)).toBe(`first.${described?.attribute}`);

	const shown = twoSets();
	shown.focus({ set: 'first', attributes: ['c'], nearby: [] });
	const first = shown.takeUrgent() as AttributeReference;
	shown.requeue(first);
	expect(shown.takeUrgent()).toEqual(first);
	expect(shown.takeUrgent()).toEqual({ set: 'second', attribute: 'c' });
});

test('what is near is described before other sets are confirmed, but for those compared with', () => {
	const agenda = new Agenda(['open', 'compared', 'other'].map((set) => [set, names]));
	const compared = { names: ['open', 'compared'], areWhole: false };
	agenda.focus({ set: 'open', attributes: ['a'], nearby: ['b'], compared });
	const taken: string[] = [];
	for (let item = agenda.takeUrgent(); item !== null; item = agenda.takeUrgent()) {
		if (!taken.includes(textOf(item))) agenda.requeue(item);
		taken.push(textOf(item));
	}
	expect(taken).toEqual(
		'open.a open.a compared.a compared.a other.a open.b other.a open.b'.split(' '),
	);
});

test('a set that is asleep is left alone until it is in focus', () => {
	const agenda = new Agenda(
		[
			['first', names],
			['asleep', names],
		],
		['asleep'],
	);
	agenda.focus({ set: 'first', attributes: ['a'], nearby: [] });
	expect(takeAll(agenda)).toEqual(['first.a', 'first.b', 'first.c', 'first.d']);
	agenda.focus({ set: 'asleep', attributes: ['d'], nearby: [] });
	expect(takeAll(agenda)).toEqual(['asleep.d', 'asleep.a', 'asleep.b', 'asleep.c']);
});

test('sets that are compared as wholes come next, and are awake from then on', () => {
	const sets = (): Agenda =>
		new Agenda(
			['first', 'between', 'asleep'].map((set) => [set, ['a', 'b']] as const),
			['asleep'],
		);
	const compared = { names: ['asleep', 'none'], areWhole: true };
	const agenda = sets();
	agenda.focus({ set: 'first', attributes: ['b'], nearby: [], compared });
	expect(takeAll(agenda)).toEqual([
		...['first.b', 'asleep.b', 'between.b', 'first.a', 'asleep.a', 'between.a'],
	]);

	const shown = sets();
	shown.focus({
		set: 'first',
		attributes: ['b'],
		nearby: [],
		compared: { ...compared, areWhole: false },
	});
	expect(takeAll(shown)).toEqual(['first.b', 'asleep.b', 'between.b', 'first.a', 'between.a']);
	expect(shown.isAsleep('asleep')).toBe(true);
});

test('what takes long comes behind what is looked at, and otherwise behind all of its set', () => {
	const agenda = twoSets();
	agenda.postpone(agenda.take() as AttributeReference);
	agenda.focus({ set: 'first', attributes: ['c'], nearby: [] });
	const taken = takeAll(agenda);
	const ofSet = taken.filter((text) => text.startsWith('first.'));
	expect(ofSet.at(0)).toBe('first.c');
	expect(ofSet.at(-1)).toBe('first.a');

	const looking = twoSets();
	looking.focus({ set: 'first', attributes: ['a', 'b'], nearby: [] });
	const slow = looking.takeUrgent() as AttributeReference;
	expect(looking.isLast(slow)).toBe(false);
	looking.postpone(slow);
	expect(looking.isLast(slow)).toBe(true);
	const order = takeAll(looking);
	expect(order.slice(0, 4)).toEqual(['first.b', 'second.a', 'second.b', 'first.a']);
});

test('what takes long on the screen is finished before anything is confirmed in the other sets', () => {
	const agenda = twoSets();
	agenda.focus({ set: 'first', attributes: ['a', 'b'], nearby: ['c'] });
	const order: string[] = [];
	for (let item = agenda.takeUrgent(); item !== null; item = agenda.takeUrgent()) {
		const text = `${item.set}.${item.attribute}`;
		order.push(text);
		const count = order.filter((one) => one === text).length;
		// Each is taken to be described, then to be confirmed; confirming the first one takes long.
		if (text === 'first.a' && count === 2) agenda.postpone(item);
		else if (count === 1) agenda.requeue(item);
	}
	expect(order).toEqual([
		...['first.a', 'first.b', 'first.a', 'first.b'],
		...['second.a', 'second.b', 'first.c'],
		'first.a',
		...['second.a', 'second.b', 'first.c'],
	]);
});
