import { expect, test } from 'vitest';
import {
	AttributeSet,
	Evaluator,
	force,
	isEvaluated,
	type Slot,
	Unevaluated,
} from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

function evaluateSet(text: string): AttributeSet {
	const evaluator = new Evaluator({
		io: new MemoryIo({}),
		searchPath: [],
		folder: '/',
		system: 'x86_64-linux',
		log() {},
	});
	const value = evaluator.evaluate(evaluator.parse(text, { type: 'string' }, '/'));
	if (!(value instanceof AttributeSet)) throw new Error('not a set');
	return value;
}

const slotOf = (set: AttributeSet, name: string) => set.get(name) as Slot;

test('values are let go of, and equal when they are evaluated again', () => {
	const set = evaluateSet('rec { a = { n = 1 + 1; }; b = a; known = 3; }');
	const unevaluated = new Unevaluated(set.values);
	const first = force(slotOf(set, 'b'));
	unevaluated.restore();
	expect(isEvaluated(slotOf(set, 'a'))).toBe(false);
	const again = force(slotOf(set, 'b')) as AttributeSet;
	expect(again).not.toBe(first);
	expect(again).toBe(force(slotOf(set, 'a')));
	expect(force(slotOf(again, 'n'))).toBe(2);
	expect(force(slotOf(set, 'known'))).toBe(3);
});

test('what was evaluated before is kept', () => {
	const set = evaluateSet('rec { a = { n = 1 + 1; }; b = a; }');
	const kept = force(slotOf(set, 'a'));
	const unevaluated = new Unevaluated(set.values);
	force(slotOf(set, 'b'));
	unevaluated.restore();
	expect(force(slotOf(set, 'b'))).toBe(kept);
});

test('the values behind a set that mapAttrs made are let go of as well', () => {
	const set = evaluateSet('builtins.mapAttrs (name: value: value) { a = { n = 1 + 1; }; }');
	const unevaluated = new Unevaluated(set.values);
	const first = force(slotOf(set, 'a'));
	unevaluated.restore();
	expect(force(slotOf(set, 'a'))).not.toBe(first);
});

test('a failure is let go of, and fails the same again', () => {
	const set = evaluateSet('{ a = throw "no"; }');
	const unevaluated = new Unevaluated(set.values);
	expect(() => force(slotOf(set, 'a'))).toThrow('no');
	unevaluated.restore();
	expect(() => force(slotOf(set, 'a'))).toThrow('no');
});
