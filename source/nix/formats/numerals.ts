/** A Nix integer: `number` while it is safe, `bigint` beyond, never outside of 64 bits. */
export type Integer = number | bigint;

const smallest = -(2n ** 63n);
const largest = 2n ** 63n - 1n;

/** The integer of decimal digits, perhaps signed, or null when it does not fit into 64 bits. */
export function parseInteger(text: string): Integer | null {
	const value = Number(text);
	if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
	const exact = BigInt(text);
	return exact < smallest || exact > largest ? null : exact;
}

const smallestNormal = 2 ** -1022;

/**
 * The number of a float literal, or null when Nix finds it out of range: too large, or so small
 * that it loses precision (all but zero itself).
 */
export function parseFloatLiteral(text: string): number | null {
	const value = Number(text);
	const magnitude = Math.abs(value);
	if (magnitude === Number.POSITIVE_INFINITY) return null;
	if (magnitude >= smallestNormal) return value;
	return /^[^eE]*[1-9]/.test(text) ? null : value;
}

/** A float as the evaluator prints it: six significant digits, C's `%g`. */
export function printFloat(value: number): string {
	if (!Number.isFinite(value)) return printNonFinite(value);
	if (value === 0) return Object.is(value, -0) ? '-0' : '0';
	const [mantissa, exponentText] = roundedExponential(value, 5).split('e') as [string, string];
	const exponent = Number(exponentText);
	if (exponent < -4 || exponent >= 6) {
		const magnitude = String(Math.abs(exponent)).padStart(2, '0');
		return `${withoutTrailingZeros(mantissa)}e${exponent < 0 ? '-' : '+'}${magnitude}`;
	}
	// The digits are rounded already, so this only moves the point.
	return withoutTrailingZeros(Number(`${mantissa}e${exponent}`).toFixed(5 - exponent));
}

/** A float as `toString` gives it: six digits after the point, C's `%f`. */
export function floatToString(value: number): string {
	if (!Number.isFinite(value)) return printNonFinite(value);
	const magnitude = Math.abs(value);
	const sign = value < 0 || Object.is(value, -0) ? '-' : '';
	// From here on a double has no fraction, and `toFixed` gives exponents.
	if (magnitude >= 1e21) return `${sign}${BigInt(magnitude)}.000000`;
	return sign + roundedFixed(magnitude);
}

function printNonFinite(value: number): string {
	// The processor's own result of an undefined operation has its sign bit set.
	if (Number.isNaN(value)) return '-nan';
	return value < 0 ? '-inf' : 'inf';
}

function withoutTrailingZeros(text: string): string {
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

// JavaScript rounds ties up where C rounds them to even. A tie has all its digits within one
// more than are asked for, so 40 further digits, all zero, prove it.
const furtherDigits = 40;

function roundedExponential(value: number, fraction: number): string {
	const [mantissa, exponent] = value.toExponential(fraction + furtherDigits).split('e') as [
		string,
		string,
	];
	const cut = mantissa.length - furtherDigits;
	return isTieToEven(mantissa, cut)
		? `${mantissa.slice(0, cut)}e${exponent}`
		: value.toExponential(fraction);
}

function roundedFixed(magnitude: number): string {
	const long = magnitude.toFixed(6 + furtherDigits);
	const cut = long.length - furtherDigits;
	return isTieToEven(long, cut) ? long.slice(0, cut) : magnitude.toFixed(6);
}

function isTieToEven(digits: string, cut: number): boolean {
	return /^50*$/.test(digits.slice(cut)) && Number(digits[cut - 1]) % 2 === 0;
}
