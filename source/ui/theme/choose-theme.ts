import { type Rgb, rgbOf } from './colours.ts';
import { sixteenDark, sixteenLight } from './sixteen-colours.ts';
import {
	type Colours,
	darkColours,
	highContrastDarkColours,
	highContrastLightColours,
	isLight,
	lightColours,
	type Theme,
	themeOf,
} from './theme.ts';

/** The themes that a person can choose. */
export const themeNames = ['auto', 'dark', 'light', 'high-contrast', '16'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What a theme is chosen by. */
export interface ThemeChoice {
	name: ThemeName;
	/** The terminal's background, where it tells. */
	background: Rgb | null;
	environment: { COLORFGBG?: string | undefined };
	/** How many bits a colour of the terminal has (`WriteStream.getColorDepth`). */
	colorDepth: number;
}

/**
 * The theme for a terminal. Dark or light is what the background is: what the terminal says it is, or
 * else `COLORFGBG`, as rxvt, Konsole and others set it; dark where neither is known.
 */
export function chooseTheme({ name, background, environment, colorDepth }: ThemeChoice): Theme {
	const isOnLight =
		name === 'dark' || name === 'light'
			? name === 'light'
			: background === null
				? saysLight(environment)
				: isLight(background);
	if (name === '16' || colorDepth < 8) return isOnLight ? sixteenLight : sixteenDark;
	const colours = coloursFor(name, isOnLight);
	// Who asks for the other kind knows better than the terminal what its background is.
	const isOther = background === null || isLight(background) !== isOnLight;
	const ground = isOther ? rgbOf(colours.background) : background;
	return themeOf(colours, ground, colorDepth < 24 ? 8 : 24);
}

function coloursFor(name: ThemeName, isOnLight: boolean): Colours {
	if (name === 'high-contrast') {
		return isOnLight ? highContrastLightColours : highContrastDarkColours;
	}
	return isOnLight ? lightColours : darkColours;
}

/** The last number of `COLORFGBG` is the background's. */
function saysLight({ COLORFGBG }: ThemeChoice['environment']): boolean {
	const background = COLORFGBG?.split(';').at(-1);
	return background === '7' || background === '15';
}
