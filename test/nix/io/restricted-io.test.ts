import { expect, test } from 'vitest';
import { NixError } from '../../../source/nix/errors/nix-error.ts';
import { AttributeSet, Evaluator, type Value } from '../../../source/nix/index.ts';
import { RestrictedIo } from '../../../source/nix/io/restricted-io.ts';
import { MemoryIo } from '../../support/memory-io.ts';

const files = {
	'/tree/default.nix': '1',
	'/tree/data.txt': 'data',
	'/library/default.nix': '{ name = import ./name.nix; }',
	'/library/name.nix': '"library"',
	'/plain/secret.nix': '"secret"',
	'/plain/secret.txt': 'secret',
};

function evaluate(text: string, followsImports: boolean): Value {
	const io = new RestrictedIo(
		new MemoryIo(files),
		(path) => new NixError('other', `forbidden: ${path}`),
		followsImports,
	);
	io.allow('/tree');
	const evaluator = new Evaluator({ io, system: 'x86_64-linux' });
	return evaluator.evaluateText(text, { type: 'string' }, '/tree');
}

test('what is inside a root can be read', () => {
	expect(evaluate('builtins.readFile ./data.txt', false)).toBe('data');
});

test.each([
	'builtins.readFile ../plain/secret.txt',
	'builtins.readFile /plain/secret.txt',
	'builtins.readDir ../plain',
	'import ../plain/secret.nix',
	'builtins.readFile ../library/name.nix',
])('%s is forbidden, whatever is imported', (text) => {
	expect(() => evaluate(text, false)).toThrow(/^forbidden: /);
	expect(() => evaluate(text, true)).toThrow(/^forbidden: /);
});

test('nothing exists outside', () => {
	expect(evaluate('builtins.pathExists ../plain/secret.txt', true)).toBe(false);
});

test('a folder of code imported as a whole is read too, where imports are followed', () => {
	expect(evaluate('(import ../library).name', true)).toBe('library');
	expect(evaluate('import ../library', true)).toBeInstanceOf(AttributeSet);
	expect(() => evaluate('(import ../library).name', false)).toThrow(/^forbidden: \/library/);
});
