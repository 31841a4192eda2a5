import type { Token } from '../lines/line.ts';
import { blend, contrast, hexOf, inPalette, paletteNumber, type Rgb, rgbOf } from './colours.ts';

/** Properties of Ink's `<Text>`. */
export interface TextStyle {
	color?: string;
	backgroundColor?: string;
	bold?: boolean;
	dimColor?: boolean;
	inverse?: boolean;
	underline?: boolean;
}

/** What has a style: the meanings of text, the ground of the selected row, and source code. */
export type Styled =
	| Token
	| 'selection'
	| 'codeComment'
	| 'codeString'
	| 'codeKeyword'
	| 'codeConstant'
	| 'codeName';

/** The style of each meaning. Only this folder knows colours. */
export type Theme = Readonly<Record<Styled, TextStyle>>;

/**
 * The colours of a theme, as `#rrggbb`: those of the palette of 256, so that they are the same where
 * there are no others. Blue against yellow rather than green against red, so that those who see one of
 * these as the other lose nothing.
 */
export interface Colours {
	accent: string;
	blocked: string;
	unavailable: string;
	changed: string;
	error: string;
	notice: string;
	codeString: string;
	codeConstant: string;
	codeName: string;
	/** Greys for muted text: of these the one nearest to the background that can be read on it. */
	muted: readonly string[];
	/** Greys for borders, which are seen and not read. */
	border: readonly string[];
	/** The contrast of the selected row's ground with the background. */
	tint: number;
	/** The contrast that text must have with both. */
	least: number;
	/** The background where the terminal does not tell: of the usual ones the hardest to write on. */
	background: string;
}

/** The greys of the palette, dark ones first. */
const greys = Array.from({ length: 24 }, (_, index) => {
	const grey = 8 + 10 * index;
	return hexOf([grey, grey, grey]);
});
const greysFromAbove = greys.toReversed();

export const darkColours: Colours = {
	accent: '#00d7ff',
	blocked: '#d7afff',
	unavailable: '#ffaf00',
	changed: '#87ff87',
	error: '#ffafaf',
	notice: '#ffd75f',
	codeString: '#afd787',
	codeConstant: '#ffaf87',
	codeName: '#87d7ff',
	muted: greys,
	border: greys,
	tint: 1.3,
	least: 4.5,
	background: '#2e3440',
};

export const lightColours: Colours = {
	accent: '#005f87',
	blocked: '#8700af',
	unavailable: '#af0000',
	changed: '#005f00',
	error: '#af0000',
	notice: '#5f0087',
	codeString: '#005f00',
	codeConstant: '#870000',
	codeName: '#005f87',
	muted: greysFromAbove,
	border: greysFromAbove,
	tint: 1.2,
	least: 4.5,
	background: '#eee8d5',
};

export const highContrastDarkColours: Colours = {
	accent: '#5fffff',
	blocked: '#ffd7ff',
	unavailable: '#ffff00',
	changed: '#87ff87',
	error: '#ffd7d7',
	notice: '#ffff87',
	codeString: '#afffaf',
	codeConstant: '#ffd7af',
	codeName: '#afffff',
	muted: greys,
	border: ['#ffffff'],
	tint: 1.3,
	least: 7,
	background: '#1e1e1e',
};

export const highContrastLightColours: Colours = {
	accent: '#00005f',
	blocked: '#5f005f',
	unavailable: '#5f0000',
	changed: '#00005f',
	error: '#5f0000',
	notice: '#5f005f',
	codeString: '#00005f',
	codeConstant: '#5f0000',
	codeName: '#5f005f',
	muted: greysFromAbove,
	border: ['#000000'],
	tint: 1.1,
	least: 7,
	background: '#ffffff',
};

/** How colours are named to a terminal that has 256 of them, or all. */
export type ColourDepth = 8 | 24;

/** The contrast of what is seen and not read (WCAG 2.2, 1.4.11). */
export const leastOfBorders = 3;

/** A theme of these colours on a background. */
export function themeOf(colours: Colours, background: Rgb, depth: ColourDepth): Theme {
	const name = (hex: string) => nameOf(rgbOf(hex), depth);
	const tint = tintOn(background, colours.tint);
	const ground = depth === 8 ? inPalette(tint) : tint;
	const muted = { color: name(readable(colours.muted, [background, ground], colours.least)) };
	const accent = { color: name(colours.accent) };
	return {
		muted,
		strong: { bold: true },
		name: {},
		missing: muted,
		border: { color: name(readable(colours.border, [background], leastOfBorders)) },
		tabActive: { bold: true, inverse: true },
		accent,
		match: { ...accent, bold: true, underline: true },
		available: accent,
		blocked: { color: name(colours.blocked) },
		unavailable: { color: name(colours.unavailable) },
		stranger: { color: name(colours.blocked) },
		changed: { color: name(colours.changed), bold: true },
		error: { color: name(colours.error), bold: true },
		notice: { color: name(colours.notice) },
		borderActive: accent,
		key: { ...accent, bold: true },
		selection: { backgroundColor: nameOf(tint, depth) },
		codeComment: muted,
		codeString: { color: name(colours.codeString) },
		codeKeyword: { color: name(colours.blocked) },
		codeConstant: { color: name(colours.codeConstant) },
		codeName: { color: name(colours.codeName) },
	};
}

/** The colours for dark terminals, on a background that is not known. */
export const darkTheme: Theme = themeOf(darkColours, rgbOf(darkColours.background), 24);

function nameOf(colour: Rgb, depth: ColourDepth): string {
	return depth === 24 ? hexOf(colour) : `ansi256(${paletteNumber(colour)})`;
}

/** The ground of the selected row: the background, so much lighter or darker that it is seen. */
function tintOn(background: Rgb, wanted: number): Rgb {
	const towards: Rgb = isLight(background) ? [0, 0, 0] : [255, 255, 255];
	for (let share = 0.01; share < 1; share += 0.01) {
		const tint = blend(background, towards, share);
		if (contrast(tint, background) >= wanted) return tint;
	}
	return towards;
}

/** The first of some colours that can be read on each ground; the last one where none can. */
function readable(colours: readonly string[], grounds: readonly Rgb[], least: number): string {
	const found = colours.find((colour) =>
		grounds.every((ground) => contrast(rgbOf(colour), ground) >= least),
	);
	return found ?? colours.at(-1) ?? '#808080';
}

/** Whether dark text is read more easily on a background than light text. */
export function isLight(background: Rgb): boolean {
	return contrast(background, [0, 0, 0]) > contrast(background, [255, 255, 255]);
}
