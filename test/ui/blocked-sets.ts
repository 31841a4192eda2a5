import { blocker, describePackage, member } from '../support/description.ts';
import { describeSet } from './fake-session.ts';

const line = 'pkgs/sphinx/default.nix:31';

/** A set in which `sphinx` bars three packages, one of them by its tests only, and `git` one. */
export function blockedSets() {
	const sphinx = (...path: [name: string, kind: 'runtime' | 'test'][]) =>
		blocker('sphinx', {
			name: 'python3.13-sphinx-9.1.0',
			state: 'disabled',
			reason: 'not supported for interpreter python3.13',
			definition: line,
			path: path.map(([name, kind]) => ({ attribute: name, name, kind })),
			onlyTests: path.some(([, kind]) => kind === 'test'),
		});
	const git = blocker('git-2.50', {
		attribute: null,
		state: 'unfree',
		definition: 'pkgs/git/default.nix:7',
	});
	const state = 'blocked';
	return [
		describeSet('3.13', [
			describePackage('app', {
				state,
				dependencies: [member('theme')],
				blockedBy: [sphinx(['theme', 'runtime'], ['sphinx', 'runtime']), git],
			}),
			describePackage('sphinx', {
				version: '9.1.0',
				state: 'disabled',
				reason: 'not supported for interpreter python3.13',
				reasonAt: line,
				remedy: 'To allow it, put\n\n  { allowBroken = true; }\n\nin configuration.nix.',
				definition: 'pkgs/sphinx/default.nix:12',
			}),
			describePackage('theme', {
				state,
				dependencies: [member('sphinx')],
				blockedBy: [sphinx(['sphinx', 'runtime'])],
			}),
			describePackage('tool', {
				state,
				checkInputs: [member('sphinx')],
				blockedBy: [sphinx(['sphinx', 'test'])],
			}),
			describePackage('both', {
				conflicts: [
					{
						pname: 'attrs',
						copies: [
							{
								attribute: null,
								name: 'attrs-19',
								path: [
									{ attribute: 'theme', name: 'theme', kind: 'runtime' },
									{ attribute: null, name: 'attrs-19', kind: 'runtime' },
								],
							},
							{
								attribute: 'attrs',
								name: 'attrs-26',
								path: [{ attribute: 'attrs', name: 'attrs-26', kind: 'runtime' }],
							},
						],
					},
				],
			}),
			describePackage('old-name', { warnings: ['deprecated: use another'] }),
		]),
	];
}
