import type { Token } from '../lines/line.ts';

/** Properties of Ink's `<Text>`. */
export interface TextStyle {
	color?: string;
	bold?: boolean;
	dimColor?: boolean;
	inverse?: boolean;
	underline?: boolean;
}

/**
 * The style of each token. Only this file knows colours. The terminal's own palette is used, so
 * that a theme of the user's keeps its contrast; blue against yellow rather than green against red,
 * so that those who see one of these as the other lose nothing.
 */
export type Theme = Readonly<Record<Token, TextStyle>>;

const common = {
	muted: { dimColor: true },
	strong: { bold: true },
	name: {},
	missing: { dimColor: true },
	border: { dimColor: true },
	tabActive: { bold: true, inverse: true },
	cursor: { inverse: true },
	codeComment: { dimColor: true },
} satisfies Partial<Theme>;

export const darkTheme: Theme = {
	...common,
	accent: { color: 'cyan' },
	match: { color: 'cyan', bold: true, underline: true },
	available: { color: 'cyan' },
	blocked: { color: 'magenta' },
	unavailable: { color: 'yellow' },
	stranger: { color: 'magenta' },
	changed: { color: 'green', bold: true },
	error: { color: 'redBright', bold: true },
	notice: { color: 'yellow' },
	borderActive: { color: 'cyan' },
	key: { color: 'cyan', bold: true },
	codeString: { color: 'green' },
	codeKeyword: { color: 'magenta' },
	codeConstant: { color: 'yellow' },
	codeName: { color: 'cyan' },
};

export const lightTheme: Theme = {
	...common,
	accent: { color: 'blue' },
	match: { color: 'blue', bold: true, underline: true },
	available: { color: 'blue' },
	blocked: { color: 'magenta' },
	unavailable: { color: 'red' },
	stranger: { color: 'magenta' },
	changed: { color: 'green', bold: true },
	error: { color: 'red', bold: true },
	notice: { color: 'magenta' },
	borderActive: { color: 'blue' },
	key: { color: 'blue', bold: true },
	codeString: { color: 'green' },
	codeKeyword: { color: 'magenta' },
	codeConstant: { color: 'red' },
	codeName: { color: 'blue' },
};

/**
 * The theme for a terminal: light when it says that its background is (`COLORFGBG`, as rxvt,
 * Konsole and others set it: the last number is the background's), else dark.
 */
export function themeFor(environment: { COLORFGBG?: string | undefined }): Theme {
	const background = environment.COLORFGBG?.split(';').at(-1);
	return background === '7' || background === '15' ? lightTheme : darkTheme;
}
