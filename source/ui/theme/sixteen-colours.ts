import type { Theme } from './theme.ts';

/**
 * Themes of the terminal's own sixteen colours, for terminals that have no others, and for people who
 * have chosen theirs: what they look like is up to the terminal.
 */
const common = {
	muted: { dimColor: true },
	strong: { bold: true },
	name: {},
	missing: { dimColor: true },
	border: { dimColor: true },
	tabActive: { bold: true, inverse: true },
	// Each colour becomes the ground of its own text: any other might be one that hides it.
	selection: { inverse: true },
	codeComment: { dimColor: true },
} satisfies Partial<Theme>;

export const sixteenDark: Theme = {
	...common,
	accent: { color: 'cyan' },
	match: { color: 'cyan', bold: true, underline: true },
	available: { color: 'cyan' },
	blocked: { color: 'magentaBright' },
	unavailable: { color: 'yellow' },
	stranger: { color: 'magentaBright' },
	changed: { color: 'green', bold: true },
	error: { color: 'redBright', bold: true },
	notice: { color: 'yellow' },
	borderActive: { color: 'cyan' },
	key: { color: 'cyan', bold: true },
	codeString: { color: 'green' },
	codeKeyword: { color: 'magentaBright' },
	codeConstant: { color: 'yellow' },
	codeName: { color: 'cyan' },
};

export const sixteenLight: Theme = {
	...common,
	accent: { color: 'blue' },
	match: { color: 'blue', bold: true, underline: true },
	available: { color: 'blue' },
	blocked: { color: 'magenta' },
	unavailable: { color: 'red' },
	stranger: { color: 'magenta' },
	changed: { color: 'magenta', bold: true },
	error: { color: 'red', bold: true },
	notice: { color: 'magenta' },
	borderActive: { color: 'blue' },
	key: { color: 'blue', bold: true },
	codeString: { color: 'blue' },
	codeKeyword: { color: 'magenta' },
	codeConstant: { color: 'red' },
	codeName: { color: 'blue' },
};
