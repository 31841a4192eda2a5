import { describe, expect, it, vi } from 'vitest';
import { describeSets } from '../../../source/commands/support/describe-sets.ts';
import { TreeError } from '../../../source/commands/support/tree-session.ts';
import { emptyDescription } from '../../../source/package-sets/description/empty-description.ts';
import type { Session, SetSnapshot } from '../../../source/workspace/session/session.ts';
import { describeSet, FakeSession, snapshotOf } from '../../ui/fake-session.ts';

const versions = ['3.11', '3.12', '3.13', '3.14'];
const names = versions.map((version) => `python${version.replace('.', '')}Packages`);

/** A set of which one package is described, not confirmed. */
const begun = (version: string): SetSnapshot => ({
	...describeSet(version, [emptyDescription(nameOf(version), 'six')]),
	isComplete: false,
	nameCount: 3000,
	described: 1,
	confirmed: 0,
});
const untouched = (version: string): SetSnapshot => ({ ...begun(version), described: 0 });
const complete = (version: string): SetSnapshot => ({
	...begun(version),
	isComplete: true,
	confirmed: 1,
});
const nameOf = (version: string) => `python${version.replace('.', '')}Packages`;

function sessionOf(sets: SetSnapshot[], second: Session | null = null) {
	const session = new FakeSession(snapshotOf(sets, { phase: 'describing' }));
	const opened = vi.fn(() => second);
	return Object.assign(session, { second: opened, opened });
}

/** Describes all four sets; the sessions that described them, as they come. */
function describing(session: Session) {
	const done: { set: string; session: Session }[] = [];
	const end = (async () => {
		for await (const { set, session: by } of describeSets(session, names)) {
			done.push({ set, session: by });
		}
	})();
	return { done, end };
}

const focusOf = (session: FakeSession) => session.focused.map(({ set }) => set);
const replaceSets = (session: FakeSession, sets: SetSnapshot[]) => session.replace({ sets });

describe('describeSets', () => {
	it('has a second session describe what the first has not begun, and tells it in order', async () => {
		const second = sessionOf(versions.map(untouched));
		const first = sessionOf([begun('3.11'), ...versions.slice(1).map(untouched)], second);
		const { done, end } = describing(first);
		replaceSets(first, [begun('3.11'), ...versions.slice(1).map(untouched)]);
		expect(focusOf(first)).toEqual(names.slice(0, 1));
		expect(focusOf(second)).toEqual(names.slice(1, 2));
		replaceSets(second, [untouched('3.11'), complete('3.12'), ...versions.slice(2).map(untouched)]);
		await vi.waitUntil(() => focusOf(second).length === 2);
		expect(focusOf(second)).toEqual(names.slice(1, 3));
		expect(done).toEqual([]);
		replaceSets(first, versions.map(complete));
		replaceSets(second, versions.map(complete));
		await end;
		expect(done.map(({ set }) => set)).toEqual(names);
		expect(done.map(({ session }) => session === second)).toEqual([false, true, true, false]);
		expect(first.opened).toHaveBeenCalledOnce();
	});

	it.each([
		['everything is loaded', versions.map((version) => ({ ...untouched(version) }))],
		['little is left', versions.map((version) => ({ ...begun(version), nameCount: 1000 }))],
	])('goes on alone where %s', async (_, sets) => {
		const first = sessionOf(sets);
		const { done, end } = describing(first);
		replaceSets(first, sets);
		replaceSets(first, versions.map(complete));
		await end;
		expect(first.opened).not.toHaveBeenCalled();
		expect(done.map(({ set }) => set)).toEqual(names);
	});

	it('leaves to the first session what the second cannot describe', async () => {
		const second = sessionOf(versions.map(untouched));
		const first = sessionOf(versions.map(begun), second);
		const { done, end } = describing(first);
		replaceSets(first, versions.map(begun));
		expect(focusOf(second)).toEqual(names.slice(1, 2));
		second.replace({ phase: 'failed', error: 'the evaluator stopped' });
		replaceSets(first, versions.map(complete));
		await end;
		expect(done.every(({ session }) => session === first)).toBe(true);
		expect(done.map(({ set }) => set)).toEqual(names);
	});

	it('fails at the turn of a set that does not evaluate, and begins nothing after it', async () => {
		const broken = { ...untouched('3.12'), reason: 'it is broken' };
		const first = sessionOf([complete('3.11'), broken, ...versions.slice(2).map(untouched)]);
		const { done, end } = describing(first);
		await expect(end).rejects.toThrow(TreeError);
		expect(done.map(({ set }) => set)).toEqual(names.slice(0, 1));
		expect(first.listeners).toBe(1);
	});
});
