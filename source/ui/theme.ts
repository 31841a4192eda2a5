import type { PackageState } from '../package-sets/description/description.ts';

/**
 * What colours mean. Views name meanings (tokens); only this file knows colours. The terminal's
 * own palette is used, so that a theme of the user's keeps its contrast; blue against yellow
 * rather than green against red, so that those who see one of these as the other lose nothing.
 * Whatever colour says, a glyph or a word says too.
 */
export type Token =
	| 'muted'
	| 'strong'
	| 'accent'
	| 'name'
	| 'match'
	| 'available'
	| 'unavailable'
	| 'missing'
	| 'stranger'
	| 'changed'
	| 'error'
	| 'notice'
	| 'border'
	| 'borderActive'
	| 'tabActive'
	| 'key'
	| 'cursor';

/** Properties of Ink's `<Text>`. */
export interface TextStyle {
	color?: string;
	bold?: boolean;
	dimColor?: boolean;
	inverse?: boolean;
	underline?: boolean;
}

export type Theme = Readonly<Record<Token, TextStyle>>;

const common = {
	muted: { dimColor: true },
	strong: { bold: true },
	name: {},
	missing: { dimColor: true },
	border: { dimColor: true },
	tabActive: { bold: true, inverse: true },
	cursor: { inverse: true },
} satisfies Partial<Theme>;

export const darkTheme: Theme = {
	...common,
	accent: { color: 'cyan' },
	match: { color: 'cyan', bold: true, underline: true },
	available: { color: 'cyan' },
	unavailable: { color: 'yellow' },
	stranger: { color: 'magenta' },
	changed: { color: 'green', bold: true },
	error: { color: 'redBright', bold: true },
	notice: { color: 'yellow' },
	borderActive: { color: 'cyan' },
	key: { color: 'cyan', bold: true },
};

export const lightTheme: Theme = {
	...common,
	accent: { color: 'blue' },
	match: { color: 'blue', bold: true, underline: true },
	available: { color: 'blue' },
	unavailable: { color: 'red' },
	stranger: { color: 'magenta' },
	changed: { color: 'green', bold: true },
	error: { color: 'red', bold: true },
	notice: { color: 'magenta' },
	borderActive: { color: 'blue' },
	key: { color: 'blue', bold: true },
};

/**
 * The theme for a terminal: light when it says that its background is (`COLORFGBG`, as rxvt,
 * Konsole and others set it: the last number is the background's), else dark.
 */
export function themeFor(environment: { COLORFGBG?: string | undefined }): Theme {
	const background = environment.COLORFGBG?.split(';').at(-1);
	return background === '7' || background === '15' ? lightTheme : darkTheme;
}

/** How an attribute stands in one set, as far as it is known. */
export type Standing = PackageState | 'missing' | 'unknown';

/** One glyph a standing, told apart by shape alone. */
export function standingGlyph(standing: Standing): { glyph: string; token: Token } {
	switch (standing) {
		case 'available':
			return { glyph: '●', token: 'available' };
		case 'missing':
			return { glyph: '○', token: 'missing' };
		case 'unknown':
			return { glyph: '·', token: 'missing' };
		case 'alias':
			return { glyph: '→', token: 'muted' };
		default:
			return { glyph: '✗', token: 'unavailable' };
	}
}

/** How a change since the tree was read before is marked, beside a row. */
export const changeGlyphs = { changed: '~', new: '+' } as const;
