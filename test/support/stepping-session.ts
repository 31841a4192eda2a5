import { vi } from 'vitest';
import type { PackageDescription } from '../../source/package-sets/description/description.ts';
import { emptyDescription } from '../../source/package-sets/description/empty-description.ts';
import { noChanges } from '../../source/workspace/session/changes.ts';
import type {
	Session,
	SessionSnapshot,
	SetSnapshot,
} from '../../source/workspace/session/session.ts';
import { answering } from './answers.ts';

const describePackage = (set: string, attribute: string): PackageDescription => ({
	...emptyDescription(set, attribute),
	version: '1',
	description: `about ${attribute}`,
});

/** A set of which nothing is described. */
const unread = (label: string, rest: Partial<SetSnapshot> = {}): SetSnapshot => ({
	name: `python${label.replace('.', '')}Packages`,
	interpreter: `python${label.replace('.', '')}`,
	label,
	version: null,
	aliases: [],
	isDefault: false,
	isSecondary: false,
	note: null,
	reason: null,
	attributes: [],
	packages: new Map(),
	nameCount: 0,
	described: 0,
	confirmed: 0,
	changes: noChanges,
	outdated: null,
	isComplete: false,
	...rest,
});

/** A session that goes through given snapshots, one each time something waits. */
export function steppingSession(steps: readonly Partial<SessionSnapshot>[]) {
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
			folder: '/tree',
			sets: [],
			progress: { done: 0, total: 0, activity: '' },
			notice: null,
			givenUp: [],
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
		readSource: async (file) => `# ${file}\n`,
		forget: (set) => forgotten.push(set),
		reload() {},
		setBaseline() {},
		watch() {},
		close: closed,
	};
	return { session, closed, focused, forgotten, listeners };
}

export const attributes = ['bad', 'requests', 'six'];
/** A set of which everything is described. */
export const complete = (set: SetSnapshot): SetSnapshot => ({
	...set,
	attributes,
	packages: new Map(attributes.map((name) => [name, describePackage(set.name, name)])),
	isComplete: true,
});
export const one = unread('3.12');
export const two = unread('3.13', { isDefault: true });
export const failing = unread('3.10', { reason: 'python310 has been removed' });

/** The default set is complete while the other one has not been looked at. */
export const steps: Partial<SessionSnapshot>[] = [
	{ phase: 'opening' },
	{ sets: [failing, one, two] },
	{ sets: [failing, one, { ...two, attributes }] },
	{ sets: [failing, one, complete(two)] },
	{ phase: 'ready', sets: [failing, complete(one), complete(two)] },
];
