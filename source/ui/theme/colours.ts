/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colour of a text such as `#00d7ff`. */
export function rgbOf(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

export function hexOf(colour: Rgb): string {
	return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** How bright a colour is to the eye, from 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(colour: Rgb): number {
	const [red, green, blue] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well two colours stand out from each other, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Rgb, other: Rgb): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** A colour with so much of another in it, from 0 to 1. */
export function blend([red, green, blue]: Rgb, other: Rgb, share: number): Rgb {
	const part = (own: number, its: number) => Math.round(own + (its - own) * share);
	return [part(red, other[0]), part(green, other[1]), part(blue, other[2])];
}

const steps = [0, 95, 135, 175, 215, 255];

/**
 * The colours that terminals with 256 of them have, by their numbers from 16 on: a cube of 6×6×6, and
 * 24 greys (xterm's `256colres.pl`). What the first 16 are is up to the terminal.
 */
export const fixedPalette: readonly Rgb[] = [
	...steps.flatMap((red) => steps.flatMap((green) => steps.map((blue): Rgb => [red, green, blue]))),
	...Array.from({ length: 24 }, (_, index): Rgb => {
		const grey = 8 + 10 * index;
		return [grey, grey, grey];
	}),
];

/** The number of the colour of the palette that comes nearest. */
export function paletteNumber([red, green, blue]: Rgb): number {
	let nearest = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, [r, g, b]] of fixedPalette.entries()) {
		const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
		if (distance < least) {
			nearest = index;
			least = distance;
		}
	}
	return 16 + nearest;
}

/** The colour of the palette that comes nearest. */
export function inPalette(colour: Rgb): Rgb {
	return fixedPalette[paletteNumber(colour) - 16] ?? colour;
}
