import { describe, expect, test } from 'vitest';
import {
	dependencyGroups,
	groupTitle,
} from '../../../source/package-sets/description/dependency-groups.ts';
import { set } from '../../support/small-graphs.ts';
import { describePackage, member } from '../../ui/fake-session.ts';

describe('dependencies by kind', () => {
	test('runtime first, extras last, kinds without any left out', () => {
		const description = describePackage(set, 'requests', {
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
