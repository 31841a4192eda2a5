import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	isUrgent,
	RequestReceiver,
	RequestSender,
} from '../../../source/workspace/protocol/request-channel.ts';
import { SharedState } from '../../../source/workspace/protocol/shared-state.ts';
import type { TreeRequest } from '../../../source/workspace/protocol/tree-messages.ts';

const ask = { set: 'python313Packages', attribute: 'requests' };

const requests: TreeRequest[] = [
	{ type: 'focus', set: 'python313Packages', attributes: ['requests'], nearby: [] },
	{ type: 'question', id: 1, question: { kind: 'paths', ask } },
	{ type: 'cancel', id: 1 },
	{ type: 'received' },
	{ type: 'close' },
];

test('an urgent request is pending from before it arrives until it is received', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...requests)), async (sent) => {
			const { port1, port2 } = new MessageChannel();
			const shared = new SharedState();
			const received: TreeRequest[] = [];
			const pending: boolean[] = [];
			await new Promise<void>((resolve) => {
				const receiver = new RequestReceiver(port2, new SharedState(shared.buffer), (request) => {
					received.push(request);
					pending.push(receiver.isUrgentPending);
					if (received.length === sent.length) resolve();
				});
				const sender = new RequestSender(port1, shared);
				for (const request of sent) sender.send(request);
				expect(receiver.isUrgentPending).toBe(sent.some(isUrgent));
				if (sent.length === 0) resolve();
			});
			port1.close();
			expect(received).toEqual(sent);
			expect(pending).toEqual(sent.map((_, index) => sent.slice(index + 1).some(isUrgent)));
		}),
	);
});
