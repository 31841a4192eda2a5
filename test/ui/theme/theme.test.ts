import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTheme, themeNames } from '../../../source/ui/theme/choose-theme.ts';
import {
	contrast,
	fixedPalette,
	hexOf,
	luminance,
	paletteNumber,
	type Rgb,
	rgbOf,
} from '../../../source/ui/theme/colours.ts';
import { sixteenDark, sixteenLight } from '../../../source/ui/theme/sixteen-colours.ts';
import {
	darkColours,
	highContrastDarkColours,
	highContrastLightColours,
	isLight,
	leastOfBorders,
	lightColours,
	type Theme,
	themeOf,
} from '../../../source/ui/theme/theme.ts';

/** Backgrounds of terminals and editors that many people use. */
const backgrounds = {
	dark: {
		black: '#000000',
		'GNOME Terminal': '#171421',
		'VS Code': '#1e1e1e',
		'One Dark': '#282c34',
		Nord: '#2e3440',
		'Solarized dark': '#002b36',
		Ubuntu: '#300a24',
		Dracula: '#282a36',
		Gruvbox: '#282828',
	},
	light: {
		white: '#ffffff',
		'One Light': '#fafafa',
		'Solarized light': '#fdf6e3',
		'Gruvbox light': '#fbf1c7',
		'highlighted Solarized': '#eee8d5',
	},
};

/** The colours that xterm gives the first sixteen, by Ink's names (`XTerm-col.ad`). */
const xterm: Readonly<Record<string, Rgb>> = {
	red: [205, 0, 0],
	green: [0, 205, 0],
	yellow: [205, 205, 0],
	blue: [0, 0, 238],
	magenta: [205, 0, 205],
	cyan: [0, 205, 205],
	redBright: [255, 0, 0],
	magentaBright: [255, 0, 255],
};

/** The colour that a terminal shows for a name. */
function shown(name: string): Rgb {
	const number = /^ansi256\((\d+)\)$/.exec(name)?.[1];
	const colour = number === undefined ? xterm[name] : fixedPalette[Number(number) - 16];
	return colour ?? rgbOf(name);
}

/** What cannot be read on a background or, where it stands on rows, on the selected one. */
function unreadable(theme: Theme, background: Rgb, least: number): string[] {
	const tint = theme.selection.backgroundColor;
	const grounds = tint === undefined ? [background] : [background, shown(tint)];
	return Object.entries(theme).flatMap(([token, { color }]) => {
		if (color === undefined) return [];
		const isBorder = token.startsWith('border');
		return (isBorder ? [background] : grounds)
			.map((ground) => contrast(shown(color), ground))
			.filter((ratio) => ratio < (isBorder ? leastOfBorders : least))
			.map((ratio) => `${token} ${color} on ${hexOf(background)}: ${ratio.toFixed(2)}`);
	});
}

test('contrast is that of WCAG', () => {
	expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
	// The example of "Understanding 1.4.3": the lightest grey that can be read on white.
	expect(contrast(rgbOf('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
	expect(luminance([255, 0, 0])).toBeCloseTo(0.2126, 4);
});

test('contrast has no order, and is least of a colour with itself', () => {
	const part = fc.nat(255);
	const colour: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);
	fc.assert(
		fc.property(colour, colour, (one, other) => {
			expect(contrast(one, other)).toBeCloseTo(contrast(other, one), 10);
			expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
			expect(contrast(one, one)).toBe(1);
			expect(rgbOf(hexOf(one))).toEqual(one);
		}),
	);
});

test('a colour of the palette is its own nearest', () => {
	for (const colour of fixedPalette) {
		expect(fixedPalette[paletteNumber(colour) - 16]).toEqual(colour);
	}
});

describe.each([8, 24] as const)('of %i bits', (depth) => {
	test.each(Object.entries(backgrounds.dark))('all text can be read on %s', (_, background) => {
		const ground = rgbOf(background);
		expect(unreadable(themeOf(darkColours, ground, depth), ground, 4.5)).toEqual([]);
	});

	test.each(Object.entries(backgrounds.light))('all text can be read on %s', (_, background) => {
		const ground = rgbOf(background);
		expect(unreadable(themeOf(lightColours, ground, depth), ground, 4.5)).toEqual([]);
	});

	test.each(['#000000', '#171421', '#1e1e1e'])('high contrast is high on %s', (background) => {
		const ground = rgbOf(background);
		expect(unreadable(themeOf(highContrastDarkColours, ground, depth), ground, 7)).toEqual([]);
	});

	test('high contrast is high on white', () => {
		const ground = rgbOf('#ffffff');
		expect(unreadable(themeOf(highContrastLightColours, ground, depth), ground, 7)).toEqual([]);
	});

	test('the selected row is seen', () => {
		for (const [colours, all] of [
			[darkColours, backgrounds.dark],
			[lightColours, backgrounds.light],
		] as const) {
			for (const background of Object.values(all)) {
				const { selection } = themeOf(colours, rgbOf(background), depth);
				expect(contrast(shown(selection.backgroundColor ?? ''), rgbOf(background))).toBeGreaterThan(
					1.1,
				);
			}
		}
	});
});

describe('a background that the terminal does not tell', () => {
	const choice = { background: null, environment: {}, colorDepth: 24 } as const;

	test.each(Object.entries(backgrounds.dark))('may be %s', (_, background) => {
		const theme = chooseTheme({ ...choice, name: 'dark' });
		const { selection, ...others } = theme;
		expect(unreadable({ ...others, selection: {} }, rgbOf(background), 4.5)).toEqual([]);
	});

	test.each(Object.entries(backgrounds.light))('may be %s', (_, background) => {
		const theme = chooseTheme({ ...choice, name: 'light' });
		const { selection, ...others } = theme;
		expect(unreadable({ ...others, selection: {} }, rgbOf(background), 4.5)).toEqual([]);
	});
});

test('the sixteen colours as xterm has them can be read', () => {
	expect(unreadable(sixteenDark, [0, 0, 0], 4.5)).toEqual([]);
	expect(unreadable(sixteenLight, [255, 255, 255], 4.5)).toEqual([]);
});

describe('the theme follows', () => {
	const choice = { name: 'auto', background: null, environment: {}, colorDepth: 24 } as const;
	const onDark = chooseTheme(choice);
	const onLight = chooseTheme({ ...choice, name: 'light' });

	test('what the terminal says of its background', () => {
		const background: Rgb = [253, 246, 227];
		const theme = chooseTheme({ ...choice, background, environment: { COLORFGBG: '15;0' } });
		expect(theme.accent).toEqual(onLight.accent);
		expect(theme).toEqual(themeOf(lightColours, background, 24));
		expect(chooseTheme({ ...choice, background: [0, 0, 0] }).accent).toEqual(onDark.accent);
	});

	test('or else what the environment says', () => {
		const of = (COLORFGBG: string) => chooseTheme({ ...choice, environment: { COLORFGBG } });
		expect(of('15;0')).toEqual(onDark);
		expect(of('0;15')).toEqual(onLight);
		expect(of('0;default;7')).toEqual(onLight);
	});

	test('the person before both', () => {
		const told = { background: [255, 255, 255] as Rgb, environment: { COLORFGBG: '0;15' } };
		expect(chooseTheme({ ...choice, ...told, name: 'dark' })).toEqual(onDark);
	});

	test('what colours the terminal has', () => {
		expect(chooseTheme({ ...choice, colorDepth: 4 })).toBe(sixteenDark);
		expect(chooseTheme({ ...choice, colorDepth: 1, name: 'light' })).toBe(sixteenLight);
		expect(chooseTheme({ ...choice, name: '16' })).toBe(sixteenDark);
		const { accent } = chooseTheme({ ...choice, colorDepth: 8 });
		expect(accent).toEqual({ color: 'ansi256(45)' });
	});
});

test('whatever the theme, what means the same for people has a style of its own', () => {
	for (const name of themeNames) {
		const theme = chooseTheme({ name, background: null, environment: {}, colorDepth: 24 });
		const states = [theme.available, theme.blocked, theme.unavailable].map((style) =>
			JSON.stringify(style),
		);
		expect(new Set(states).size).toBe(3);
	}
});

test('light is where black is read more easily than white', () => {
	expect([isLight([255, 255, 255]), isLight([0, 0, 0])]).toEqual([true, false]);
});
