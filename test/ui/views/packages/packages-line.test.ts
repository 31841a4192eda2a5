import { describe, expect, test } from 'vitest';
import { ReverseEdges } from '../../../../source/package-sets/relations/reverse-edges.ts';
import { packageLine } from '../../../../source/ui/views/packages/packages-line.ts';
import { defaultColumns } from '../../../../source/ui/views/shared/column-names.ts';
import { columnWidths } from '../../../../source/ui/views/shared/columns.ts';
import type { SetSnapshot } from '../../../../source/workspace/session/session.ts';
import { describePackage, member } from '../../../support/description.ts';
import { describeSet } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';

const set = describeSet(
	'3.13',
	[
		describePackage('requests', { version: '2.33.1', description: 'HTTP for people' }),
		describePackage('requests-cache', { closure: 1204, dependencies: [member('requests')] }),
		describePackage('hook', { version: '', description: '  Sets up ' }),
		describePackage('torch', { version: '', state: 'broken', reason: 'marked so' }),
		describePackage('google-cloud-bigquery-datatransfer', { version: '0-unstable-2025-11-06' }),
	],
	{ attributes: ['numpy', 'requests', 'torch'] },
);
const edges = new ReverseEdges().update(set.packages);

function lineOf(attribute: string, columns: number, query = '', of: SetSnapshot = set) {
	const context = { set: of, working: [of], edges: () => edges, columns };
	return packageLine(context, attribute, query, columnWidths(defaultColumns, 'name', columns));
}

describe('a package of the list', () => {
	test('has its name and version, its counts, and what it is where there is room', () => {
		expect(textOf(lineOf('requests', 32)).trimEnd()).toBe(`requests${' '.repeat(15)}2.33.1`);
		expect(textOf(lineOf('requests', 100))).toMatch(/2\.33\.1 +1 +1 +· {2}HTTP for people/);
		expect(textOf(lineOf('requests-cache', 100))).toMatch(/ 0 +0 +1 204 /);
	});

	test('has its state in place of a version that it does not have, or nothing yet', () => {
		expect(textOf(lineOf('torch', 30))).toMatch(/^torch +broken +$/);
		expect(textOf(lineOf('hook', 100))).toMatch(/^hook +– +0 +0 +· {2}Sets up +$/);
		expect(textOf(lineOf('numpy', 30))).toMatch(/^numpy +… +$/);
	});

	test('shows the end of a long name and of a long version', () => {
		expect(textOf(lineOf('google-cloud-bigquery-datatransfer', 30))).toBe(
			'google-clo…atransfer 0-un…1-06',
		);
	});

	test('shows what the search matched, and leads to the package', () => {
		const line = lineOf('requests', 40, 'quest');
		expect(line.find(({ token }) => token === 'match')?.text).toBe('quest');
		expect(line[0]?.target).toEqual({ kind: 'attribute', attribute: 'requests' });
	});

	test('shows what the search matched in the description, and the module that it names', () => {
		const matches = (query: string) =>
			lineOf('requests', 100, query).flatMap(({ text, token }) =>
				token === 'match' ? [text] : [],
			);
		expect(matches('people')).toEqual(['people']);
		expect(matches('http people')).toEqual(['HTTP', 'people']);
		const cv = describeSet('3.13', [
			describePackage('opencv4', { imports: ['cv2'], description: 'Computer vision' }),
		]);
		const line = lineOf('opencv4', 120, 'cv2', cv);
		expect(textOf(line)).toContain('import cv2 · Computer vision');
		expect(line.find(({ token }) => token === 'match')?.text).toBe('cv2');
	});

	test('what is cut is not shown as matched', () => {
		const long = describeSet('3.13', [
			describePackage('requests', { description: 'HTTP for people who speak it' }),
		]);
		const line = lineOf('requests', 96, 'people', long);
		expect(textOf(line)).toMatch(/HTTP for people who spe…$/);
		expect(line.find(({ token }) => token === 'match')?.text).toBe('people');
		const cut = lineOf('requests', 96, 'speak', long);
		expect(cut.find(({ token }) => token === 'match')).toBeUndefined();
	});
});
