import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Interrupter, NixError } from '../../nix/index.ts';
import type { MemoryWatch } from '../protocol/program-messages.ts';
import { tooMuchMemory } from './too-much-memory.ts';

/** What ends an evaluation, where it is, when this thread's heap is full of what it needs. */
export function interrupterForMemory({ callLimit, memory }: MemoryWatch): Interrupter {
	const most = memory * 2 ** 20;
	let collect: (() => void) | null = null;
	return {
		callLimit,
		check(position) {
			if (getHeapStatistics().used_heap_size <= most) return;
			// Much of it may be garbage.
			collect ??= collector();
			collect();
			if (getHeapStatistics().used_heap_size <= most * shareToGoOn) return;
			throw new NixError('other', tooMuchMemory(memory), position);
		},
	};
}

/** With more in use after a collection, the next one would follow soon, and so on. */
const shareToGoOn = 0.9;

/** What collects the whole heap of this thread at once. */
function collector(): () => void {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc');
}
