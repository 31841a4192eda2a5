import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
	type CodeLine,
	codeSegments,
	linesOfPiece,
} from '../../../../source/ui/views/source/highlighting/code-lines.ts';
import { highlightPiece } from '../../../../source/ui/views/source/highlighting/highlighter.ts';
import { linesOf } from '../../../../source/ui/views/source/source-text.ts';

/** The pieces of a line's text, each with its token. */
async function highlighted(lines: readonly string[], line: number) {
	const value = await highlightPiece({ lines }, Math.floor(line / linesOfPiece));
	const text = lines[line] ?? '';
	return codeSegments(text, 0, text.length, line, { state: 'found', value }).map(
		({ text: part, token }) => [part.trim(), token],
	);
}

describe('Nix is highlighted', () => {
	test('by what its parts are', async () => {
		const lines = ['{', '  a = "b${c}" + 12; # why', "  d = ''", '    if', "  '';", '}'];
		expect(await highlighted(lines, 1)).toEqual(
			expect.arrayContaining([
				['a', 'codeName'],
				['"b', 'codeString'],
				['12', 'codeConstant'],
				['# why', 'codeComment'],
			]),
		);
		const interpolated = (await highlighted(lines, 1)).find(([text]) => text?.includes('c}'));
		expect(interpolated?.[1]).toBeUndefined();
		// What is in a string over several lines is no keyword.
		expect(await highlighted(lines, 3)).toEqual([['if', 'codeString']]);
		expect(await highlighted(['if a then b else c'], 0)).toContainEqual(['if', 'codeKeyword']);
	});

	test('and nothing of its text is lost, in all pieces of a large file', async () => {
		const file = fileURLToPath(
			new URL('../../../../data/nixpkgs/pkgs/top-level/python-packages.nix', import.meta.url),
		);
		const text = { lines: linesOf(readFileSync(file, 'utf8')) };
		const last = Math.floor((text.lines.length - 1) / linesOfPiece);
		for (const piece of [0, 1, last]) {
			const value = await highlightPiece(text, piece);
			const start = piece * linesOfPiece;
			for (const [index, line] of text.lines.slice(start, start + linesOfPiece).entries()) {
				const segments = codeSegments(line, 0, line.length, start + index, {
					state: 'found',
					value,
				});
				expect(segments.map((segment) => segment.text).join('')).toBe(line);
			}
		}
	});

	test('far from its beginning as if it had been gone through from there', async () => {
		const binding = (index: number) => [
			`  package-${index} = callPackage ../package-${index} {`,
			`    enabled = true; # ${index}`,
			"    script = ''",
			'      let it = 1;',
			"    '';",
			'  };',
		];
		const bindings = Array.from({ length: 400 }, (_, index) => binding(index)).flat();
		const far = ['self: super: with self; {', ...bindings, '}'];
		const near = ['self: super: with self; {', ...bindings.slice(0, 12), '}'];
		// The same binding, of another number.
		const line = far.findIndex((text) => text.includes('package-397 '));
		for (let offset = 0; offset < 6; offset++) {
			const tokens = (segments: (string | undefined)[][]) => segments.map(([, token]) => token);
			expect(tokens(await highlighted(far, line + offset))).toEqual(
				tokens(await highlighted(near, 1 + offset)),
			);
		}
	});

	test('but for lines that are too long', async () => {
		const long = `  a = "${'x'.repeat(100_000)}";`;
		expect(await highlighted(['{', long, '}'], 1)).toEqual([[long.trim(), undefined]]);
	});
});

test('a part of a line has the tokens of its characters', () => {
	const value: CodeLine[] = [
		[
			{ length: 3, token: 'codeName' },
			{ length: 4, token: undefined },
		],
	];
	expect(codeSegments('abc def', 2, 5, 0, { state: 'found', value })).toEqual([
		{ text: 'c', token: 'codeName' },
		{ text: ' d', token: undefined },
	]);
	expect(codeSegments('abc', 0, 3, 0, { state: 'pending' })).toEqual([{ text: 'abc' }]);
});
