import { describePackage, member, stranger } from '../support/description.ts';
import { describeSet } from './fake-session.ts';

/** Small sets with a package that only one has, one that is disabled in one, and a failing set. */
export function exampleSets() {
	const packages = (set: string) => [
		describePackage('certifi', { set }),
		describePackage('idna', { set }),
		describePackage('numpy', { set, version: '2.4' }),
		describePackage('requests', {
			set,
			version: '2.33.1',
			homepage: 'https://requests.example',
			definition: 'pkgs/requests/default.nix:12',
			dependencies: [member('certifi'), member('idna'), stranger('numpy', '1.26')],
			buildSystem: [member('setuptools')],
		}),
		describePackage('requests-cache', { set, dependencies: [member('requests')] }),
		describePackage('setuptools', { set }),
		describePackage('torch', { set, dependencies: [member('numpy'), member('requests')] }),
	];
	const disabled = {
		state: 'disabled' as const,
		reason: 'not supported for interpreter python314',
	};
	return [
		describeSet('3.12', [
			...packages('python312Packages'),
			describePackage('backports-zstd', { set: 'python312Packages' }),
		]),
		describeSet('3.13', packages('python313Packages'), { isDefault: true }),
		describeSet(
			'3.14',
			packages('python314Packages').map((description) =>
				description.attribute === 'torch' ? { ...description, ...disabled } : description,
			),
		),
		describeSet('3.15', [], { reason: 'error: python315 is removed' }),
	];
}
