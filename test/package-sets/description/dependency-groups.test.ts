import { describe, expect, test } from 'vitest';
import {
	dependencyGroups,
	groupTitle,
} from '../../../source/package-sets/description/dependency-groups.ts';
import { describePackage, member } from '../../support/description.ts';

describe('dependencies by kind', () => {
	test('runtime first, extras last, kinds without any left out', () => {
		const description = describePackage('requests', {
			dependencies: [member('certifi')],
			checkInputs: [member('pytest')],
			buildSystem: [member('setuptools')],
			extras: { socks: [member('pysocks')], none: [] },
		});
		expect(dependencyGroups(description).map(groupTitle)).toEqual([
			'runtime',
			'build system',
			'check inputs',
			'extra [socks]',
			'extra [none]',
		]);
	});
});
