import { render } from 'ink-testing-library';
import type { ReactElement } from 'react';

/** What a component draws, as lines of text without styles. */
export function screenOf(component: ReactElement): string[] {
	const { lastFrame, unmount } = render(component);
	const frame = lastFrame() ?? '';
	unmount();
	return frame.replace(/\u001b\[[0-9;]*m/g, '').split('\n');
}
