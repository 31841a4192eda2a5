import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	packagesAsJson,
	packagesAsText,
	packagesOfAllSetsAsText,
} from '../../../source/commands/output/packages.ts';
import type {
	PackageDescription,
	SetDescription,
} from '../../../source/package-sets/description/description.ts';
import { fields } from '../../../source/package-sets/description/fields.ts';
import { anyDescription } from '../../support/any-description.ts';
import { describePackage } from '../../support/description.ts';

const package_ = (attribute: string, rest: Partial<PackageDescription> = {}) =>
	describePackage(attribute, { name: `python3.13-${attribute}-1.0`, version: '1.0', ...rest });
const set = (label: string): SetDescription => ({
	name: `python${label.replace('.', '')}Packages`,
	interpreter: `python${label.replace('.', '')}`,
	label,
	version: `${label}.1`,
	aliases: [],
	isDefault: false,
	isSecondary: false,
	note: null,
	reason: null,
});

describe('packagesAsText', () => {
	it('aligns columns and says what each package is, or why it is missing', () => {
		const text = packagesAsText([
			package_('requests', { version: '2.33.1', description: 'HTTP for humans' }),
			package_('six'),
			package_('enum34', {
				version: '',
				state: 'disabled',
				reason: 'not supported for interpreter python3.13',
			}),
			package_('bad', { state: 'broken' }),
		]);
		expect(text).toBe(
			[
				'requests  2.33.1  HTTP for humans',
				'six       1.0',
				'enum34            [disabled] not supported for interpreter python3.13',
				'bad       1.0     [broken]',
				'',
			].join('\n'),
		);
	});

	it('keeps a package on its line, and terminal codes out', () => {
		const text = packagesAsText([package_('a', { description: 'one\n two\u001B[31m\u0007 red' })]);
		expect(text).toBe('a  1.0  one two [31m red\n');
	});

	it('cuts lines at the width, counting wide characters twice', () => {
		const packages = [package_('a', { description: '日本語のテキスト' })];
		expect(packagesAsText(packages, 14)).toBe('a  1.0  日本…\n');
		expect(packagesAsText(packages, 24)).toBe('a  1.0  日本語のテキスト\n');
		expect(packagesAsText([], 14)).toBe('');
	});
});

describe('packagesOfAllSetsAsText', () => {
	const sets = [
		{ set: set('3.12'), packages: [package_('six'), package_('constructor')] },
		{
			set: set('3.13'),
			packages: [package_('six', { version: '2.0' }), package_('a', { state: 'fails' })],
		},
	];
	const head = '             3.12  3.13\n';
	const a = 'a            -     fails\n';
	const constructor = 'constructor  1.0   -\n';
	const six = 'six          1.0   2.0\n';

	it('has one line an attribute and one column a set, sorted', () => {
		expect(packagesOfAllSetsAsText(sets, false)).toBe(head + a + constructor + six);
	});

	it('keeps the order of a ranking', () => {
		expect(packagesOfAllSetsAsText(sets, true)).toBe(head + six + constructor + a);
	});
});

describe('packagesAsJson', () => {
	const piecesOf = async (sets: PackageDescription[][]): Promise<string[]> => {
		const pieces: string[] = [];
		for await (const piece of packagesAsJson(sets)) pieces.push(piece);
		return pieces;
	};
	const parsed = async (sets: PackageDescription[][]): Promise<PackageDescription[]> =>
		JSON.parse((await piecesOf(sets)).join(''));

	it('sorts each set by attribute, and keeps the order of the sets', async () => {
		const sets = [
			[package_('z', { set: 'python312Packages' })],
			[],
			[package_('b'), package_('B'), package_('a')],
		];
		const printed = await parsed(sets);
		expect(printed.map((one) => one.attribute)).toEqual(['z', 'B', 'a', 'b']);
	});

	it('has the promised fields in their order, and paths when there are any', async () => {
		const promised = [
			...['set', 'attribute', 'name', 'pname', 'version', 'state', 'reason', 'broken', 'disabled'],
			...['dependencies', 'buildSystem', 'nativeBuildInputs', 'buildInputs', 'checkInputs'],
			...['extras', 'description', 'homepage', 'changelog', 'license', 'mainProgram', 'definition'],
			'registration',
			...['drvPath', 'outPath'],
		];
		const printed = async (one: PackageDescription) =>
			Object.keys((await parsed([[one]]))[0] ?? {}).filter((key) => promised.includes(key));
		expect(await printed(package_('a'))).toEqual(promised.slice(0, -2));
		const withPaths = package_('a', { drvPath: '/nix/store/x.drv', outPath: null });
		expect(await printed(withPaths)).toEqual(promised);
	});

	it('prints each documented field of any package, and no other', async () => {
		const documented = fields.filter(({ json }) => json !== undefined);
		await fc.assert(
			fc.asyncProperty(anyDescription, async (description) => {
				const expected = documented.flatMap(({ key }) =>
					key in description ? [[key, description[key]]] : [],
				);
				const secret = { ...description, unknown: 'field' };
				const text = (await piecesOf([[secret]])).join('');
				const only: unknown[] = JSON.parse(text);
				// The order of the fields too.
				expect(JSON.stringify(only)).toBe(JSON.stringify([Object.fromEntries(expected)]));
				expect(text.split('\n')).toHaveLength(4);
			}),
		);
	});

	it('gives an empty array for nothing', async () => {
		expect(await parsed([[], []])).toEqual([]);
	});

	it('is one array, one package a line, however many pieces it comes in', async () => {
		const names = Array.from({ length: 1201 }, (_, index) => `p${String(index).padStart(4, '0')}`);
		const pieces = await piecesOf([names.map((name) => package_(name))]);
		expect(pieces).toHaveLength(4);
		const lines = pieces.join('').split('\n');
		expect(lines).toHaveLength(1204);
		expect([lines[0], ...lines.slice(-2)]).toEqual(['[', ']', '']);
		const printed: PackageDescription[] = JSON.parse(pieces.join(''));
		expect(printed.map((one) => one.attribute)).toEqual(names);
	});
});
