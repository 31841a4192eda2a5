import type {
	PackageDescription,
	PackageState,
} from '../../source/package-sets/description/description.ts';
import type { SetChanges } from '../../source/workspace/session/changes.ts';
import { blocker, describePackage, member, stranger } from '../support/description.ts';
import { describeSet, FakeSession, snapshotOf } from './fake-session.ts';

const labels = ['3.11', '3.12', '3.13', '3.14', 'PyPy 3.11'];

const states: readonly PackageState[] = [
	...(['blocked', 'problem'] as const),
	...(['broken', 'disabled', 'insecure', 'unfree', 'unsupported'] as const),
	...(['alias', 'removed', 'fails'] as const),
];

/** A package in every state, and what is drawn otherwise than the usual. */
function specialPackages(set: string): PackageDescription[] {
	return [
		...states.map((state) =>
			describePackage(`state-${state}`, {
				set,
				state,
				reason: `it is ${state}, for this reason`,
				blockedBy: state === 'blocked' ? [blocker('state-broken')] : [],
			}),
		),
		describePackage('unconfirmed', { set, isConfirmed: false }),
		describePackage('cycle-a', { set, dependencies: [member('cycle-b')] }),
		describePackage('cycle-b', { set, dependencies: [member('cycle-a')] }),
		describePackage('very-long-name-'.repeat(8), { set, version: '2026.12.31.dev0+g0123456789' }),
		describePackage('wide-text', {
			set,
			description: '日本語の説明と、長い長い長い長い長い文章。',
		}),
		describePackage('requests', {
			set,
			name: 'python3.13-requests-2.33.1',
			version: '2.33.1',
			description: 'HTTP library for Python, built for human beings',
			license: ['Apache-2.0'],
			homepage: 'https://requests.example',
			changelog: 'https://requests.example/history',
			definition: 'pkgs/development/python-modules/requests/default.nix:12',
			registration: 'pkgs/top-level/python-packages.nix:15210',
			dependencies: [member('package-001'), member('package-002'), stranger('idna', '3.11')],
			buildSystem: [member('package-003')],
			nativeBuildInputs: [stranger('pytest-check-hook', '')],
			checkInputs: [member('package-004')],
			extras: { socks: [member('package-005')] },
		}),
	];
}

/** Hundreds of packages, each of which depends on a few of those before it. */
function usualPackages(set: string): PackageDescription[] {
	const nameOf = (index: number) => `package-${String(index).padStart(3, '0')}`;
	return Array.from({ length: 400 }, (_, index) =>
		describePackage(nameOf(index), {
			set,
			version: `${1 + (index % 7)}.${index % 10}`,
			description: `What package number ${index} is for`,
			dependencies: [2, 3, 5]
				.filter((step) => index >= step)
				.map((step) => member(nameOf(index - step))),
		}),
	);
}

/** A session with made-up data: every state, every sign and every kind of change. */
export function mockSession(): FakeSession {
	const changes: SetChanges = {
		packages: new Map([
			['package-007', { kind: 'new' }],
			['requests', { kind: 'changed', before: describePackage('requests', { version: '2.32.0' }) }],
		]),
		removed: ['package-999'],
	};
	const sets = labels.map((label) => {
		const set = `python${label.replace(/\D/g, '')}Packages`;
		const packages = [...specialPackages(set), ...usualPackages(set)];
		const here = label === '3.11' ? packages.filter((_, index) => index % 3 !== 0) : packages;
		return describeSet(label, here, { isDefault: label === '3.13', changes });
	});
	const reason = 'error: python315 has been removed\nat pkgs/top-level/python-packages.nix:1:2';
	return new FakeSession(snapshotOf([...sets, describeSet('3.15', [], { reason })]));
}
