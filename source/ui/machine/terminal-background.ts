import type { Rgb } from '../theme/colours.ts';
import { askBackground, askKind, ReplyFilter } from './reply-filter.ts';

/** What a terminal tells of itself, and what is typed beside that. */
export interface TerminalBackground {
	/** Its background; null where it has not told it in time. */
	colour: Rgb | null;
	/** Standard input without the terminal's answers, however late they are. */
	input: NodeJS.ReadStream;
}

/**
 * Asks a terminal for its background and waits for so many milliseconds at most. It is in raw mode
 * afterwards. What is typed meanwhile is typed to whoever reads `input`.
 *
 * @param told called with a background that is told later
 */
export async function terminalBackground(
	stdin: NodeJS.ReadStream,
	stdout: NodeJS.WriteStream,
	patience: number,
	told: (background: Rgb) => void,
): Promise<TerminalBackground> {
	const filter = new ReplyFilter();
	stdin.setEncoding('utf8');
	stdin.setRawMode(true);
	let typed = '';
	await new Promise<void>((resolve) => {
		const read = () => {
			for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) {
				typed += filter.push(String(chunk));
			}
			if (filter.isAnswered) finish();
		};
		const finish = () => {
			clearTimeout(timer);
			stdin.off('readable', read);
			resolve();
		};
		const timer = setTimeout(finish, patience);
		stdin.on('readable', read);
		stdout.write(askBackground + askKind);
	});
	if (typed !== '') stdin.unshift(typed);
	const { background, isAnswered } = filter;
	return { colour: background, input: isAnswered ? stdin : withoutReplies(stdin, filter, told) };
}

/** The same stream, whose `read` leaves out what a terminal answers. */
function withoutReplies(
	stdin: NodeJS.ReadStream,
	filter: ReplyFilter,
	told: (background: Rgb) => void,
): NodeJS.ReadStream {
	let read: unknown = (): string | null => {
		const before = filter.background;
		for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) {
			const typed = filter.push(String(chunk));
			const { background } = filter;
			if (background !== null && background !== before) told(background);
			if (typed !== '') return typed;
		}
		return null;
	};
	return new Proxy(stdin, {
		get(target, name) {
			if (name === 'read') return read;
			const value: unknown = Reflect.get(target, name);
			return typeof value === 'function' ? value.bind(target) : value;
		},
		// Who takes something out of what is read, as for the mouse, takes it out of this stream. Put into
		// the other one, it would be what it calls itself.
		set(target, name, value) {
			if (name !== 'read') return Reflect.set(target, name, value);
			read = value;
			return true;
		},
	});
}
