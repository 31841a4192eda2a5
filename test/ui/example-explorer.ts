import { vi } from 'vitest';
import type { Machine } from '../../source/ui/machine/machine.ts';
import { createSetup } from '../../source/ui/setup.ts';
import { Explorer, type ExplorerOptions } from '../../source/ui/store/explorer.ts';
import type { Frame } from '../../source/ui/store/frame.ts';
import { describePackage, member, stranger } from '../support/description.ts';
import { describeSet, FakeSession, snapshotOf } from './fake-session.ts';

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

/** A machine that does nothing but remember what it was asked for. */
export const machine = {
	quit: vi.fn<Machine['quit']>(),
	suspend: vi.fn<Machine['suspend']>(async () => {}),
	copy: vi.fn<Machine['copy']>(async () => null),
	openUrl: vi.fn<Machine['openUrl']>(async () => null),
	openEditor: vi.fn<Machine['openEditor']>(async () => null),
};

/** An explorer on the example sets, with the default set open. */
export function start(
	options: ExplorerOptions = {},
	session = new FakeSession(snapshotOf(exampleSets())),
	size = { columns: 120, rows: 24 },
) {
	const explorer = new Explorer(session, machine, createSetup(), options, size);
	explorer.start();
	const press = (...keys: string[]) => {
		explorer.press(keys);
		return explorer.frame();
	};
	const type = (text: string) => press(...text);
	return { explorer, session, press, type };
}

/** The way to where an explorer is: each location's view, and the package that it is about. */
export function trailOf({ trail }: Frame): string[] {
	return trail.map(({ view, ...location }) =>
		'attribute' in location ? `${view} ${location.attribute}` : view,
	);
}
