import { expect, test } from 'vitest';
import { foldRows } from '../../../../source/ui/views/shared/fold-rows.ts';

const row = (path: string, level: number) => ({
	key: path.replaceAll('/', '\0'),
	guides: Array<boolean>(level).fill(false),
});
const rows = [row('a', 0), row('a/b', 1), row('a/b/c', 2), row('a/b/c/d', 3), row('a/bc', 1)];
const shown = (rule: 'all' | 'none' | number, ...toggled: string[]) =>
	foldRows(rows, {
		rule,
		toggled: new Set(toggled.map((path) => path.replaceAll('/', '\0'))),
	}).map(({ key, fold }) => `${key.replaceAll('\0', '/')} ${fold}`);

test('rows are shown as far as nothing above them is folded', () => {
	expect(shown('all')).toEqual(['a leaf', 'a/b open', 'a/b/c open', 'a/b/c/d leaf', 'a/bc leaf']);
	expect(shown('none')).toEqual(['a leaf', 'a/b closed', 'a/bc leaf']);
	expect(shown('all', 'a/b')).toEqual(['a leaf', 'a/b closed', 'a/bc leaf']);
	expect(shown('none', 'a/b')).toEqual(['a leaf', 'a/b open', 'a/b/c closed', 'a/bc leaf']);
	expect(shown(2)).toEqual(['a leaf', 'a/b open', 'a/b/c closed', 'a/bc leaf']);
});

test('levels are counted from the first one, however far it is indented', () => {
	const indented = rows.map((row) =>
		row.guides.length === 0 ? row : { ...row, guides: [false, ...row.guides] },
	);
	const folds = { rule: 1, toggled: new Set<string>() } as const;
	expect(foldRows(indented, folds).map(({ key }) => key)).toEqual(
		foldRows(rows, folds).map(({ key }) => key),
	);
});
