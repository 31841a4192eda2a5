import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TreeNews } from '../../../source/workspace/protocol/tree-messages.ts';
import { writeSlices } from '../../../source/workspace/results-cache/contents/slices.ts';
import { Inbox } from '../../../source/workspace/session/inbox.ts';
import type { SnapshotEvent } from '../../../source/workspace/session/snapshot-events.ts';
import { describePackage } from '../../support/description.ts';

const set = 'python313Packages';
const packages = Array.from({ length: 600 }, (_, index) => describePackage(`package-${index}`));
const attributes = packages.map(({ attribute }) => attribute);

const loaded = async (): Promise<Extract<TreeNews, { type: 'loaded' }>> => ({
	type: 'loaded',
	set,
	attributes,
	noPackages: ['package-0'],
	slices: await writeSlices(packages),
	stale: [],
});

/** What was taken in so far, each with how many packages it brought. */
function recordingInbox(): { inbox: Inbox; taken: string[] } {
	const taken: string[] = [];
	const inbox = new Inbox((event: SnapshotEvent) => {
		const of = event.type === 'decoded' ? ` ${event.packages.length}` : '';
		taken.push(`${event.type}${of}`);
	});
	return { inbox, taken };
}

test('news are taken in at once', () => {
	const { inbox, taken } = recordingInbox();
	inbox.take({ type: 'opened', title: '', root: '/', sets: [] });
	inbox.take({ type: 'ready' });
	expect(taken).toEqual(['opened', 'ready']);
});

test('a loaded set is taken in slices, and all that follows after it', async () => {
	const { inbox, taken } = recordingInbox();
	inbox.take(await loaded());
	inbox.take({ type: 'ready' });
	expect(taken).toEqual(['named']);
	const lengths: number[] = [];
	while (!taken.includes('ready')) {
		lengths.push(taken.length);
		await setImmediate();
	}
	expect(taken).toEqual([
		'named',
		'described',
		'decoded 250',
		'decoded 250',
		'decoded 100',
		'complete',
		'ready',
	]);
	expect(Math.max(...lengths)).toBeGreaterThan(2);
});

test('what is closed takes in no more', async () => {
	const { inbox, taken } = recordingInbox();
	inbox.take(await loaded());
	inbox.close();
	inbox.take({ type: 'ready' });
	await setImmediate();
	expect(taken).toEqual(['named']);
});
