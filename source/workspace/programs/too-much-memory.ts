/** What is said of an evaluation that needs more memory than it may have, in MB. */
export function tooMuchMemory(memory: number): string {
	return `the evaluation needs more memory than it may have (${memory} MB)`;
}
