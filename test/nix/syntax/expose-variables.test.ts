import { expect, test } from 'vitest';
import { autoCall, Evaluator, printValue } from '../../../source/nix/index.ts';
import { MemoryIo } from '../../support/memory-io.ts';

test.each([
	['let a = 1; in a', '{ a = 1; result = 1; }'],
	['{ x ? 1 }: with { y = 2; }; assert true; let a = x + y; in a', '{ a = 3; result = 3; }'],
	['let a = 1; b = 2; in let b = a + 2; in b', '{ a = 1; b = 3; result = 3; }'],
	['1', null],
	['x: x', null],
	['(let a = 1; in a) + 1', null],
])('the variables of %s are %s', (text, expected) => {
	const io = new MemoryIo({ '/tree/default.nix': text });
	const evaluator = new Evaluator({ io, system: 'x86_64-linux' });
	const value = evaluator.evaluateVariables('/tree', 'result');
	expect(value === null ? null : printValue(autoCall(value, new Map()), true)).toBe(expected);
});
