import stringWidth from 'string-width';
import { expect, test, vi } from 'vitest';
import { describePackage, member } from '../support/description.ts';
import { describeSet, FakeSession, snapshotOf } from './fake-session.ts';
import { openOn } from './fake-terminal.tsx';
import { monster, monsters } from './monsters.ts';

// Others may use the machine meanwhile.
vi.setConfig({ testTimeout: 240_000 });

/** To the monster, through its details, and into every view that is about it and back. */
const visits = [
	'/',
	'mons',
	'\r',
	'\t',
	'j',
	'G',
	'g',
	'/',
	'x',
	'\r',
	'\t',
	'\r',
	'j',
	'G',
	'+',
	'-',
];
const views = ['u', 'w', 'x', 'c', 'f', 'm', 'E', 'y', 'X', 'C', 's', '?', '!', ']', '['];

test.each(Object.entries(monsters))('%s is drawn as what there is room for', async (_, make) => {
	const [columns, rows] = [120, 30];
	const packages = (set: string) => [
		describePackage('certifi', { set }),
		monster(set, make()),
		describePackage('requests', { set, dependencies: [member('monster')] }),
	];
	const session = new FakeSession(
		snapshotOf([
			describeSet('3.12', packages('python312Packages')),
			describeSet('3.13', packages('python313Packages'), { isDefault: true }),
		]),
	);
	const { send, screen, unmount } = openOn(columns, rows, session);
	for (const key of [...visits, ...views.flatMap((view) => [view, 'G', '\u001b[D'])]) {
		await send(key);
		const lines = screen();
		expect(lines.length, key).toBe(rows);
		for (const line of lines) expect(stringWidth(line), key).toBeLessThanOrEqual(columns);
	}
	unmount();
});
