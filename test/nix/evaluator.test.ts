import { expect, test, vi } from 'vitest';
import {
	type AttributeSet,
	EvaluationState,
	Evaluator,
	force,
	formatError,
	makePart,
	NixError,
	onAccountOf,
	printValue,
	RecordingIo,
	recordInput,
	type Slot,
} from '../../source/nix/index.ts';
import { MemoryIo } from '../support/memory-io.ts';

const system = 'x86_64-linux';

/** The value of an attribute, or the error, both as Nix shows them. */
type Answer = (name: string) => string;

/** Opens a program whose value is a set; its attributes are evaluated when they are asked for. */
function open(files: Record<string, string>, state = new EvaluationState()): Answer {
	const io = new RecordingIo(new MemoryIo(files));
	io.onInput = recordInput;
	const evaluator = new Evaluator({ io, system, state });
	const set = evaluator.evaluateFile('/default.nix') as AttributeSet;
	return (name) =>
		evaluator.run(() => {
			try {
				return printValue(force(set.get(name) as Slot), true);
			} catch (error) {
				if (!(error instanceof NixError)) throw error;
				return formatError(error, evaluator.positions, { showTrace: true });
			}
		});
}

/**
 * Programs that meet the names `x1`, `x2` … in other orders, which tells which of several errors is
 * seen, and whose functions are at other places.
 */
function programOf(order: readonly number[]): Record<string, string> {
	const names = order.map((number) => `x${number}`);
	return {
		'/default.nix': `${'\n'.repeat(order[0] as number)}let
			met = [ ${names.map((name) => `{ ${name} = 1; }`).join(' ')} ];
			${names.map((name) => `fail-${name} = throw "${name}";`).join(' ')}
			failing = { ${[...names]
				.sort()
				.map((name) => `${name} = fail-${name};`)
				.join(' ')} };
			deep = n: if n == 0 then 0 else 1 + deep (n - 1);
		in {
			first = builtins.deepSeq failing 1;
			equal = failing == builtins.mapAttrs (_: value: value) failing;
			unexpected = ({ }: 1) failing;
			shown = (x: x) + 1;
			lines = builtins.unsafeGetAttrPos "met" { inherit met; };
			imported = import ./imported.nix;
			sum = deep 60;
		}`,
		'/imported.nix': `{ file = ${order[0]}; }`,
	};
}

const questions = ['first', 'equal', 'unexpected', 'shown', 'lines', 'imported', 'sum', 'first'];
const orders = [
	[1, 2, 3],
	[3, 2, 1],
	[2, 3, 1],
];

test('evaluators in one thread answer in turns as each does alone', () => {
	const alone = orders.map((order) => {
		const answer = open(programOf(order));
		return questions.map(answer);
	});
	// Else nothing would show whose order or place is used.
	expect(new Set(alone.map(([first]) => first)).size).toBe(orders.length);
	expect(new Set(alone.map((answers) => answers[3])).size).toBe(orders.length);
	const together = orders.map((order) => open(programOf(order)));
	const inTurns = questions.map((question) => together.map((answer) => answer(question)));
	expect(orders.map((_, index) => inTurns.map((answers) => answers[index]))).toEqual(alone);
});

test('an evaluator that is used in the middle of an evaluation does not disturb it', () => {
	const inner = new Evaluator({ io: new MemoryIo({}), system });
	const outer = new Evaluator({
		io: new MemoryIo({}),
		system,
		log: () => void inner.evaluateText('{ z = 1; a = 1; }', { type: 'string' }, '/'),
	});
	const text = `
		let a = throw "a"; z = throw "z";
		in builtins.trace "" (builtins.deepSeq { inherit z a; } 1)`;
	expect(() => outer.evaluateText(text, { type: 'string' }, '/')).toThrow('a');
	expect(() => inner.evaluateText(text, { type: 'string' }, '/')).toThrow('z');
});

test('each evaluator has its own limit of nested calls', () => {
	const shallow = open(programOf([1, 2, 3]), new EvaluationState({ maxCallDepth: 50 }));
	const deep = open(programOf([1, 2, 3]));
	expect(shallow('sum')).toContain('stack overflow; max-call-depth exceeded');
	expect(deep('sum')).toBe('60');
	expect(shallow('imported')).toBe('{ file = 1; }');
});

test('each evaluator tells its own parts apart, or none', () => {
	const state = new EvaluationState({ tellsPartsApart: true });
	const apart = open(programOf([1, 2, 3]), state);
	const whole = open(programOf([2, 3, 1]));
	const part = state.run(() => makePart());
	expect(makePart()).toBeNull();
	whole('imported');
	state.run(() => onAccountOf(part, () => apart('imported')));
	whole('imported');
	const read = part?.sources.flatMap(({ inputs, sources }) =>
		[...inputs, ...sources.flatMap((source) => source.inputs)].map(({ key }) => key),
	);
	expect(read).toContain('/imported.nix');
});

test('files that are functions can be forgotten, and are read again where they are imported', () => {
	const files: Record<string, string> = {
		'/default.nix':
			'{ f = import ./f.nix 1; g = import ./f.nix 2; h = import ./f.nix 3; s = import ./s.nix; }',
		'/f.nix': 'n: n + 1',
		'/s.nix': '{ f = n: n; }',
	};
	const io = new MemoryIo(files);
	const read = vi.spyOn(io, 'readFile');
	const evaluator = new Evaluator({ io, system });
	const set = evaluator.evaluateFile('/default.nix') as AttributeSet;
	const valueOf = (name: string) => evaluator.run(() => force(set.get(name) as Slot));
	const timesRead = () => read.mock.calls.filter(([path]) => path === '/f.nix').length;
	expect(valueOf('f')).toBe(2);
	const kept = valueOf('s');
	expect(valueOf('g')).toBe(3);
	expect(timesRead()).toBe(1);
	evaluator.forgetFunctions();
	expect(valueOf('h')).toBe(4);
	expect(timesRead()).toBe(2);
	// What is a set is the same one, which comparing it depends on.
	expect(evaluator.evaluateFile('/s.nix')).toBe(kept);
});

test('a file that is read once more, unchanged, has the same positions', () => {
	const evaluator = new Evaluator({ io: new MemoryIo({ '/a.nix': '{ a = 1; }' }), system });
	const positionOf = () => {
		evaluator.parseFile('/a.nix');
		return evaluator.positions.add({ type: 'file', path: '/a.nix' }, '{ a = 1; }');
	};
	expect(positionOf()).toBe(positionOf());
});
