const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** The sign of work under way, at some tick of an animation. */
export function spinner(tick: number): string {
	return frames[tick % frames.length] ?? '';
}

/** Milliseconds between two ticks. */
export const spinnerInterval = 120;
