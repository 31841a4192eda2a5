import process from 'node:process';

/**
 * What tells how long this thread has computed, in milliseconds: neither what others compute meanwhile
 * counts, nor that the machine sleeps.
 *
 * @param otherwise what tells the time where the thread's cannot be asked for (before Node 23.9)
 */
export function timeOfThread(otherwise: () => number): () => number {
	if (typeof process.threadCpuUsage !== 'function') return otherwise;
	return () => {
		const { system, user } = process.threadCpuUsage();
		return (system + user) / 1000;
	};
}
