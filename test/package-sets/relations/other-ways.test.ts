import { describe, expect, test } from 'vitest';
import type { PackageDescription } from '../../../source/package-sets/description/description.ts';
import { otherWays } from '../../../source/package-sets/relations/other-ways.ts';
import { blocker, describePackage, member } from '../../support/description.ts';

const root = (...path: [name: string, kind: 'runtime' | 'test'][]) =>
	blocker('root', {
		state: 'broken',
		path: path.map(([name, kind]) => ({ attribute: name, name, kind })),
	});
const mapOf = (...packages: PackageDescription[]) =>
	new Map(packages.map((one) => [one.attribute, one]));
const blocked = (name: string, facts: Partial<PackageDescription>) =>
	describePackage(name, { state: 'blocked', ...facts });

describe('the other ways to a root blocker', () => {
	const first = blocked('first', { blockedBy: [root(['root', 'runtime'])] });
	const second = blocked('second', { blockedBy: [root(['root', 'runtime'])] });
	const told = root(['first', 'test'], ['root', 'runtime']);
	const fine = describePackage('fine', {});

	test('are the further inputs that it bars, in the order of the lists', () => {
		const app = blocked('app', {
			dependencies: [member('fine'), member('second')],
			checkInputs: [member('first'), member('second')],
			runsTests: true,
			blockedBy: [told],
		});
		expect(otherWays(mapOf(app, first, second, fine), 'app')).toEqual([
			{ attribute: 'second', kinds: ['runtime', 'test'], blockers: [told] },
		]);
	});

	test('may be the blocker itself', () => {
		const broken = describePackage('root', { state: 'broken' });
		const app = blocked('app', {
			dependencies: [member('first'), member('root')],
			blockedBy: [root(['first', 'runtime'], ['root', 'runtime'])],
		});
		expect(otherWays(mapOf(app, first, broken), 'app').map(({ attribute }) => attribute)).toEqual([
			'root',
		]);
	});

	test('are not what is needed for tests that do not run, nor by extras', () => {
		const app = blocked('app', {
			dependencies: [member('first')],
			checkInputs: [member('second')],
			runsTests: false,
			extras: { more: [member('second')] },
			blockedBy: [told],
		});
		expect(otherWays(mapOf(app, first, second), 'app')).toEqual([]);
	});

	test('are none where another blocker bars the input', () => {
		const other = blocked('second', { blockedBy: [blocker('elsewhere', { state: 'broken' })] });
		const app = blocked('app', {
			dependencies: [member('first'), member('second')],
			blockedBy: [told],
		});
		expect(otherWays(mapOf(app, first, other), 'app')).toEqual([]);
	});
});
