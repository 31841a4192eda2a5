/** As little as a program can do with Ink: what the explorer's start is compared with. */
import { render, Text, useInput } from 'ink';
import { createElement } from 'react';

function Hello() {
	// Waits for keys, and for that keeps running.
	useInput(() => {});
	return createElement(Text, null, 'hello');
}

render(createElement(Hello), { alternateScreen: true });
