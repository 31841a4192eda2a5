import { formatPosition } from '../positions/format-position.ts';
import { noPosition, type Position } from '../positions/position.ts';
import type { PositionTable } from '../positions/position-table.ts';
import {
	boundMessage,
	indentLines,
	longestMessage,
	plainMessage,
	trimEnd,
} from './message-layout.ts';
import type { NixError, TraceFrame } from './nix-error.ts';

/** How many frames are shown without `--show-trace`; those with a position count twice. */
const framesShown = 3;

/** In bytes: no more of a trace is shown, so that the message behind it is. */
const longestTrace = longestMessage / 2;

/** The bytes of `…` in UTF-8. */
const ellipsis = '\u00e2\u0080\u00a6';

export interface ErrorFormat {
	/** `--show-trace`: every frame, calls included. */
	showTrace: boolean;
}

/**
 * An error as C++ Nix shows it (`showErrorInfo`), without colour: the trace from the outside in,
 * then the message, its place with the lines around it, and suggestions. The result is bytes and
 * has no newline at its end.
 */
export function formatError(
	error: NixError,
	positions: PositionTable,
	format: ErrorFormat,
): string {
	let text = '';
	const frames = error.trace
		.filter((frame) => format.showTrace || frame.shown !== 'in-whole-trace')
		.reverse();
	if (frames.length > 0) {
		const { shown, truncated } = formatFrames(frames, positions, format.showTrace);
		text += shown;
		if (truncated) {
			text += "\n(stack trace truncated; use '--show-trace' to show the full, detailed trace)\n";
		}
		text += '\nerror: ';
	}
	text += `${boundMessage(error.message)}\n${formatPlace(error.position, positions, '')}`;
	if (error.suggestions.length > 0) {
		text += `Did you mean ${formatSuggestions(error.suggestions)}?\n`;
	}
	return plainMessage(indentLines('error: ', '       ', trimEnd(text)));
}

/** A warning's message with its place behind it, for the prefix `warning: `. */
export function placedMessage(
	message: string,
	position: Position,
	positions: PositionTable,
): string {
	const text = `${message}\n${formatPlace(position, positions, '')}`;
	return indentLines('', '         ', trimEnd(text));
}

function formatFrames(
	frames: readonly TraceFrame[],
	positions: PositionTable,
	showTrace: boolean,
): { shown: string; truncated: boolean } {
	let shown = '';
	let count = 0;
	let truncated = false;
	const seen = new Set<string>();
	let skipped: TraceFrame[] = [];
	let isFull = false;
	const show = (frame: TraceFrame) => {
		if (isFull) return;
		const text = formatFrame(frame, positions);
		isFull = shown.length + text.length > longestTrace;
		shown += isFull ? '\n(the rest of the stack trace is too long to be shown)\n' : text;
	};
	const flushSkipped = () => {
		if (skipped.length === 0) return;
		if (skipped.length <= 5) {
			for (const frame of skipped) show(frame);
		} else if (!isFull) {
			shown += `\n(${skipped.length} duplicate frames omitted)\n`;
			// From here on each frame is new again.
			seen.clear();
		}
		skipped = [];
	};
	for (const frame of frames) {
		if (frame.message === '') continue;
		if (!showTrace && count > framesShown) {
			truncated = true;
			if (frame.shown !== 'always') continue;
		}
		const key = `${frame.position} ${frame.message}`;
		if (seen.has(key)) {
			skipped.push(frame);
			continue;
		}
		seen.add(key);
		flushSkipped();
		count += frame.position === noPosition ? 1 : 2;
		show(frame);
	}
	flushSkipped();
	return { shown, truncated };
}

function formatFrame({ message, position }: TraceFrame, positions: PositionTable): string {
	return `\n${ellipsis} ${boundMessage(message)}\n${formatPlace(position, positions, '  ')}`;
}

/** `at file:line:column:` and the line there, with the ones before and after it. */
function formatPlace(position: Position, positions: PositionTable, margin: string): string {
	const location = positions.locate(position);
	if (location === null) return '';
	let text = `${margin}at ${formatPosition(positions, position)}:\n`;
	const { line, column } = location;
	const numbered = (number: number, content: string) =>
		`${String(number).padStart(6)}| ${content}`.trimEnd();
	const lineAt = (number: number): string | null => {
		const content = positions.line(position, number);
		return content !== null && content.length > longestMessage ? null : content;
	};
	const before = lineAt(line - 1);
	const at = lineAt(line);
	const after = lineAt(line + 1);
	// A text without anything in it has no line to show.
	if (at === '' && before === null && after === null) return text;
	if (before !== null) text += `${numbered(line - 1, before)}\n`;
	if (at !== null) {
		text += `${numbered(line, at)}\n`;
		text += `      | ${' '.repeat(Math.max(0, column - 1))}^\n`;
	}
	if (after !== null) text += `${numbered(line + 1, after)}\n`;
	return text;
}

function formatSuggestions(names: readonly string[]): string {
	const coloured = names.map(colour);
	if (coloured.length === 1) return coloured[0];
	return `one of ${coloured.slice(0, -1).join(', ')} or ${coloured[coloured.length - 1]}`;
}

/**
 * A name in the colour that C++ Nix gives it, which is removed later. It matters all the same: tabs
 * are expanded relative to the start of the name, and blanks before it do not end the line.
 */
function colour(name: string): string {
	return `\x1b[35;1m${plainMessage(name)}\x1b[0m`;
}
