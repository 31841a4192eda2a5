/** What the mouse did, where: columns and rows of the screen, the first ones are 0. */
export interface MouseInput {
	kind: 'press' | 'wheel-up' | 'wheel-down' | 'other';
	column: number;
	row: number;
}

/**
 * What a report of a terminal in its SGR form says, given what is between `ESC [ <` and the final
 * letter; null where it is none.
 */
export function mouseReport(parameters: string, final: string): MouseInput | null {
	const numbers = /^(\d{1,5});(\d{1,5});(\d{1,5})$/.exec(parameters);
	if (numbers === null || (final !== 'M' && final !== 'm')) return null;
	const [, buttons, column, row] = numbers.map(Number) as [number, number, number, number];
	if (column === 0 || row === 0) return null;
	return mouseInput(buttons, column - 1, row - 1, final);
}

function mouseInput(buttons: number, column: number, row: number, final: string): MouseInput {
	// Which keys are held is of no account here: 4 is Shift, 8 is Alt, 16 is Ctrl.
	const code = buttons & ~(4 | 8 | 16);
	if (code === 64) return { kind: 'wheel-up', column, row };
	if (code === 65) return { kind: 'wheel-down', column, row };
	return { kind: code === 0 && final === 'M' ? 'press' : 'other', column, row };
}
