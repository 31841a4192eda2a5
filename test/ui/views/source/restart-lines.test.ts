import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
	restartBefore,
	restartDepths,
} from '../../../../source/ui/views/source/highlighting/restart-lines.ts';
import { parse } from '../../../nix/syntax/parse.ts';

const restarts = (text: string) =>
	restartDepths(text.split('\n')).flatMap((depth, line) => (depth === null ? [] : [line + 1]));

describe('highlighting can begin', () => {
	test('after a binding, wherever it is', () => {
		expect(restarts('{\n  a = 1;\n\n  b = [\n    2\n  ];\n  c = 3;\n}')).toEqual([3, 4, 7, 8]);
		expect(restarts('let\n  a = { };\nin\na')).toEqual([]);
	});

	test('not within strings, comments, brackets, and what is not done yet', () => {
		expect(restarts("{\n  a = ''\n    x = 1;\n    y = ${\n b};\n  '';\n}")).toEqual([7]);
		expect(restarts("{\n  a = ''\n    ''${ {\n    ''' $${ ;\n  '';\n  b = 1;\n}")).toEqual([6, 7]);
		expect(restarts('{\n  a = "\n  x = $${;\n";\n}')).toEqual([5]);
		expect(restarts('{\n  a = 1; /* x = 1;\n  y = 1;\n  */\n  b = 1;\n}')).toEqual([5, 6]);
		expect(restarts('{\n  a = with b;\n    c;\n}')).toEqual([4]);
		expect(restarts("{\n  a = foldl' (b: c:\n    b) 1;\n}")).toEqual([4]);
	});

	test('where a binding can be put, in all that the bundled tree defines', () => {
		const folder = fileURLToPath(new URL('../../../../data/nixpkgs', import.meta.url));
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.nix'),
		);
		let count = 0;
		for (const file of files) {
			const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
			const found = restartDepths(lines).flatMap((depth, line) => (depth === null ? [] : [line]));
			// Of a large file some, spread over it.
			const step = Math.ceil(found.length / 5);
			for (const line of found.filter((_, index) => index % step === 0)) {
				count++;
				const changed = lines.toSpliced(line, 0, 'put-here-by-a-test = 1;').join('\n');
				expect(() => parse(changed), `${file}:${line + 1}`).not.toThrow();
			}
		}
		expect(count).toBeGreaterThan(100);
	});
});

test('it begins with the line before that is in fewest brackets, if that is not far', () => {
	const depths = [null, 1, null, 2, 2, null, 1, 2];
	expect(restartBefore(depths, 5, 100)).toBe(1);
	expect(restartBefore(depths, 5, 2)).toBe(4);
	expect(restartBefore(depths, 7, 100)).toBe(6);
	expect(restartBefore(depths, 0, 100)).toBeNull();
});
