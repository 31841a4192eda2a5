import { type InputEvent, InputParser } from './input-parser.ts';

/** As much of the standard input as is needed to read from it. */
export interface Readable {
	read(size?: number): unknown;
}

/**
 * Takes all that is read from a stream, and tells what it means, for as long as the function that is
 * returned is not called. What Ink has asked for itself is all that is left for it to read.
 */
export function takeInput(stream: Readable, listener: (event: InputEvent) => void): () => void {
	const { read } = stream;
	const parser = new InputParser();
	let timer: NodeJS.Timeout | undefined;
	let late: NodeJS.Immediate | undefined;
	const giveUp = () => {
		clearTimeout(timer);
		clearImmediate(late);
	};
	const tell = (events: readonly InputEvent[]) => {
		let left = '';
		for (const event of events) {
			if (event.kind === 'keyboard-answer') left += event.sequence;
			else listener(event);
		}
		return left;
	};
	stream.read = (size) => {
		const chunk = read.call(stream, size);
		if (typeof chunk !== 'string') return chunk;
		giveUp();
		const events = parser.push(chunk, performance.now());
		const { patience } = parser;
		if (patience !== null) {
			timer = setTimeout(() => {
				// What has arrived meanwhile is read first: a busy program is late, and not the terminal.
				late = setImmediate(() => tell(parser.settle(performance.now())));
			}, patience);
		}
		return tell(events);
	};
	return () => {
		giveUp();
		stream.read = read;
	};
}
