/** What a computation gives, or the message of its error. */
export function outcome<T>(compute: () => T): { value: T } | { error: string } {
	try {
		return { value: compute() };
	} catch (error) {
		if (error instanceof Error && error.name !== 'TypeError') return { error: error.message };
		throw error;
	}
}
