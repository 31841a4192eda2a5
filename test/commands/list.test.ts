import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../source/commands/arguments.ts';
import { printingErrors, printPackages } from '../../source/commands/list.ts';
import { openTree, waitForSnapshot } from '../../source/commands/open-tree.ts';
import type { PackageDescription } from '../../source/package-sets/description/description.ts';
import { noChanges } from '../../source/workspace/session/changes.ts';
import type {
	Session,
	SessionSnapshot,
	SetSnapshot,
} from '../../source/workspace/session/session.ts';
import { answering } from '../support/answers.ts';

const describePackage = (set: string, attribute: string) =>
	({
		set,
		attribute,
		pname: attribute,
		version: '1',
		state: 'available',
		description: `about ${attribute}`,
	}) as PackageDescription;

const unread = (label: string, rest: Partial<SetSnapshot> = {}): SetSnapshot => ({
	name: `python${label.replace('.', '')}Packages`,
	interpreter: `python${label.replace('.', '')}`,
	label,
	version: null,
	isDefault: false,
	reason: null,
	attributes: [],
	packages: new Map(),
	described: 0,
	changes: noChanges,
	outdated: null,
	isComplete: false,
	...rest,
});

/** A session that goes through given snapshots, one each time something waits. */
function fakeSession(steps: readonly Partial<SessionSnapshot>[]) {
	const listeners = new Set<() => void>();
	let step = 0;
	const closed = vi.fn(async () => {});
	const focused = vi.fn();
	const forgotten: string[] = [];
	const session: Session = {
		subscribe(listener) {
			listeners.add(listener);
			queueMicrotask(function advance() {
				if (listeners.size === 0 || step + 1 === steps.length) return;
				step++;
				for (const one of [...listeners]) one();
				queueMicrotask(advance);
			});
			return () => listeners.delete(listener);
		},
		snapshot: () => ({
			phase: 'describing',
			title: 'tree',
			root: '/tree',
			sets: [],
			progress: { done: 0, total: 0, activity: '' },
			notice: null,
			error: null,
			summary: null,
			readings: 0,
			...steps[step],
		}),
		focus: focused,
		ask: answering({
			paths({ attribute }) {
				if (attribute === 'bad') throw new Error('fails');
				return { drvPath: `/nix/store/${attribute}.drv`, outPath: `/nix/store/${attribute}` };
			},
		}),
		forget: (set) => forgotten.push(set),
		reload() {},
		watch() {},
		close: closed,
	};
	return { session, closed, focused, forgotten, listeners };
}

const attributes = ['bad', 'requests', 'six'];
const complete = (set: SetSnapshot): SetSnapshot => ({
	...set,
	attributes,
	packages: new Map(attributes.map((name) => [name, describePackage(set.name, name)])),
	isComplete: true,
});
const one = unread('3.12');
const two = unread('3.13', { isDefault: true });
const failing = unread('3.10', { reason: 'python310 has been removed' });

/** The default set is complete while the other one has not been looked at. */
const steps: Partial<SessionSnapshot>[] = [
	{ phase: 'opening' },
	{ sets: [failing, one, two] },
	{ sets: [failing, one, { ...two, attributes }] },
	{ sets: [failing, one, complete(two)] },
	{ phase: 'ready', sets: [failing, complete(one), complete(two)] },
];

let printed = '';
let complaints = '';
beforeEach(() => {
	printed = '';
	complaints = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		printed += text;
		return true;
	});
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		complaints += text;
		return true;
	});
});
afterEach(() => vi.restoreAllMocks());

describe('printPackages', () => {
	it('prints the default set as soon as it is complete, having asked for it first', async () => {
		const { session, focused, listeners } = fakeSession(steps);
		await printPackages(session, {});
		expect(printed).toBe(
			'bad       1  about bad\nrequests  1  about requests\nsix       1  about six\n',
		);
		expect(session.snapshot().phase).toBe('describing');
		expect(focused).toHaveBeenCalledWith('python313Packages', []);
		expect(listeners.size).toBe(0);
	});

	it('prints all sets as JSON, and says which ones cannot be used', async () => {
		const { session, forgotten } = fakeSession(steps);
		await printPackages(session, { json: true, query: 'six' });
		const packages = JSON.parse(printed) as PackageDescription[];
		expect(packages.map(({ set, attribute }) => `${set}.${attribute}`)).toEqual([
			'python312Packages.six',
			'python313Packages.six',
		]);
		expect(complaints).toBe('python310Packages cannot be used: python310 has been removed\n');
		expect(forgotten).toEqual(['python312Packages', 'python313Packages']);
	});

	it('prints a set while the sets after it are not known yet', async () => {
		const { session, focused } = fakeSession([
			...steps.slice(0, 3),
			{ sets: [failing, complete(one), { ...two, attributes }] },
		]);
		void printPackages(session, { json: true });
		await vi.waitUntil(() => printed !== '');
		expect(printed).toMatch(/^\[\n(\{"set":"python312Packages".*\},?\n?){3}$/);
		expect(focused.mock.calls.map(([set]) => set)).toEqual([
			'python312Packages',
			'python313Packages',
		]);
	});

	it('adds paths on request, null where there are none', async () => {
		await printPackages(fakeSession(steps).session, { json: true, paths: true, python: '3.13' });
		const packages = JSON.parse(printed) as PackageDescription[];
		expect(packages.map(({ drvPath, outPath }) => [drvPath, outPath])).toEqual([
			[null, null],
			['/nix/store/requests.drv', '/nix/store/requests'],
			['/nix/store/six.drv', '/nix/store/six'],
		]);
	});

	it('prints a column for each working set', async () => {
		await printPackages(fakeSession(steps).session, { python: 'all', attribute: 'six' });
		expect(printed).toBe('     3.12  3.13\nsix  1     1\n');
	});

	it('says when nothing matches', async () => {
		await printPackages(fakeSession(steps).session, { query: 'zzz' });
		expect(printed).toBe('');
		expect(complaints).toBe('Nothing in python313Packages matches.\n');
	});
});

describe('openTree', () => {
	it.each(['0', '63', '-5', '1.5', 'much', ''])('refuses --memory %j', async (memory) => {
		await expect(openTree('pyscope list', { memory })).rejects.toThrow(
			"Option '--memory MB' needs a number from 64 on. `pyscope list --help`",
		);
	});
});

describe('printingErrors', () => {
	it('says each notice once, on stderr', async () => {
		const notices = ['short', 'short', null, 'again'].map((notice) => ({ notice }));
		const { session } = fakeSession([{}, ...notices, { phase: 'ready' as const }]);
		const print = async () => void (await waitForSnapshot(session, () => false));
		expect(await printingErrors(session, 'pyscope list', print)).toBe(0);
		expect(complaints).toBe('pyscope list: short\npyscope list: again\n');
	});

	const failures: [string, Partial<SessionSnapshot>[], string, object][] = [
		[
			'tree',
			[{ phase: 'opening' }, { phase: 'failed', error: 'no such file' }],
			'no such file',
			{},
		],
		[
			'set',
			steps,
			'python310Packages cannot be used: python310 has been removed',
			{ python: '3.10' },
		],
	];
	it.each(failures)(
		'gives 1 and the reason when the %s fails',
		async (_, snapshots, reason, options) => {
			const { session, closed } = fakeSession(snapshots);
			const print = () => printPackages(session, options);
			expect(await printingErrors(session, 'pyscope list', print)).toBe(1);
			expect(complaints).toBe(`pyscope list: ${reason}\n`);
			expect(closed).toHaveBeenCalledOnce();
		},
	);

	it('closes the session on wrong usage too', async () => {
		const { session, closed } = fakeSession(steps);
		const print = () => printPackages(session, { python: '2.7' });
		await expect(printingErrors(session, 'pyscope list', print)).rejects.toThrow(UsageError);
		expect(closed).toHaveBeenCalledOnce();
	});
});
