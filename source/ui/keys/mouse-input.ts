/** What the mouse did, where: columns and rows of the screen, the first ones are 0. */
export interface MouseInput {
	kind: 'press' | 'wheel-up' | 'wheel-down' | 'other';
	column: number;
	row: number;
}

/** A report of a terminal in its SGR form. */
const report = /\u001b\[<(\d+);(\d+);(\d+)([Mm])/g;
/** The beginning of one, at the end of what has arrived. */
const begun = /\u001b\[<[\d;]*$/;

/** Tells what the mouse did from all other input. */
export function splitMouseInput(text: string): {
	reports: MouseInput[];
	/** What is no report. */
	rest: string;
	/** The beginning of a report whose end is still to come. */
	pending: string;
} {
	const reports: MouseInput[] = [];
	const others = text.replace(report, (_, buttons, column, row, final) => {
		reports.push(mouseInput(Number(buttons), Number(column) - 1, Number(row) - 1, final));
		return '';
	});
	const [pending = ''] = begun.exec(others) ?? [];
	return { reports, rest: others.slice(0, others.length - pending.length), pending };
}

function mouseInput(buttons: number, column: number, row: number, final: string): MouseInput {
	// Which keys are held is of no account here: 4 is Shift, 8 is Alt, 16 is Ctrl.
	const code = buttons & ~(4 | 8 | 16);
	if (code === 64) return { kind: 'wheel-up', column, row };
	if (code === 65) return { kind: 'wheel-down', column, row };
	return { kind: code === 0 && final === 'M' ? 'press' : 'other', column, row };
}

/** As much of the standard input as is needed to read from it. */
export interface Readable {
	read(size?: number): unknown;
}

/**
 * Takes the reports of the mouse out of what is read from a stream, for as long as the function that is
 * returned is not called: Ink drops what is no key.
 */
export function takeMouseInput(
	stream: Readable,
	listener: (input: MouseInput) => void,
): () => void {
	const { read } = stream;
	let before = '';
	stream.read = (size) => {
		const chunk = read.call(stream, size);
		if (typeof chunk !== 'string') return chunk;
		const { reports, rest, pending } = splitMouseInput(before + chunk);
		before = pending;
		for (const input of reports) listener(input);
		return rest;
	};
	return () => {
		stream.read = read;
	};
}
