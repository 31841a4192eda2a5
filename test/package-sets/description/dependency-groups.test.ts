import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dependencyGroups,
	dependencyKinds,
	everyDependency,
	groupTitle,
	isOfTheSet,
} from '../../../source/package-sets/description/dependency-groups.ts';
import type { Dependency } from '../../../source/package-sets/description/description.ts';
import { fields } from '../../../source/package-sets/description/fields.ts';
import { anyDescription } from '../../support/any-description.ts';
import { describePackage, member } from '../../support/description.ts';

describe('dependencies by kind', () => {
	test('runtime first, extras last, kinds and extras without any left out', () => {
		const description = describePackage('requests', {
			dependencies: [member('certifi')],
			checkInputs: [member('pytest')],
			buildSystem: [member('setuptools')],
			extras: { socks: [member('pysocks')], none: [] },
		});
		expect(dependencyGroups(description).map(groupTitle)).toEqual([
			'runtime',
			'build system',
			'tests',
			'extra [socks]',
		]);
	});

	test('every dependency is one of a kind, and none is left out', () => {
		fc.assert(
			fc.property(anyDescription, (description) => {
				const lists = fields
					.filter(({ kind }) => kind === 'dependencies')
					.map(({ key }) => description[key] as Dependency[]);
				expect(everyDependency(description)).toEqual(
					[...lists, ...Object.values(description.extras)].flat(),
				);
			}),
		);
	});

	test('only runtime dependencies, build systems and extras are expected to be of the set', () => {
		expect(dependencyKinds.filter(isOfTheSet)).toEqual(['runtime', 'build system', 'extra']);
	});
});
