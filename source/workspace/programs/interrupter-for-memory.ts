import { type Interrupter, NixError } from '../../nix/index.ts';
import { memoryGauge } from '../protocol/memory-gauge.ts';
import type { MemoryWatch } from '../protocol/program-messages.ts';
import { tooMuchMemory } from './too-much-memory.ts';

/** What ends an evaluation, where it is, when this thread's heap is full of what it needs. */
export function interrupterForMemory({ callLimit, memory }: MemoryWatch): Interrupter {
	const isFull = memoryGauge(memory * 2 ** 20);
	return {
		callLimit,
		check(position) {
			if (isFull()) throw new NixError('other', tooMuchMemory(memory), position);
		},
	};
}
