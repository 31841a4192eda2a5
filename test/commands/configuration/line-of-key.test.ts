import { expect, test } from 'vitest';
import { lineOfKey } from '../../../source/commands/configuration/line-of-key.ts';

const text = `# theme = "none"
theme = "dark"
keys.quit = "Q"
columns = [
	"version",
	"uses",
]

[keys]
used-by = ["u"]
"way-kinds" = [ "t" ]
inline = { deep = 1 }
`;

test.each([
	[['theme'], 2],
	[['keys', 'quit'], 3],
	[['columns', 1], 4],
	[['keys', 'used-by', 0], 10],
	[['keys', 'way-kinds'], 11],
	[['keys', 'inline', 'deep'], 12],
	[['memory'], null],
	[['keys', 'theme'], null],
])('%j is found in its line', (path, line) => {
	expect(lineOfKey(text, path)).toBe(line);
});
