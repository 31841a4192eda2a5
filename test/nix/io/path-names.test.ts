import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalPath } from '../../../source/nix/io/path-names.ts';

/** Follows a path part by part, as its definition has it. */
function followed(path: string): string {
	const way = path.split('/').reduce<string[]>((folder, part) => {
		if (part === '..') return folder.slice(0, -1);
		return part === '' || part === '.' ? folder : folder.concat(part);
	}, []);
	return `/${way.join('/')}`;
}

test('a canonical path leads where the path does, and is canonical itself', () => {
	const part = fc.constantFrom('', '.', '..', '...', 'a', '.b', 'c.', 'd..', 'e\n', 'f g');
	fc.assert(
		fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
			const path = `/${parts.join('/')}`;
			expect(canonicalPath(path)).toBe(followed(path));
			expect(canonicalPath(followed(path))).toBe(followed(path));
		}),
		{ numRuns: 1000 },
	);
});
