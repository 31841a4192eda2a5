/**
 * Digits of floats by the algorithm Grisu2 (Florian Loitsch, "Printing Floating-Point Numbers
 * Quickly and Accurately with Integers", 2010), which Nix's JSON library uses. It always gives
 * digits that read back as the same float, but in one case of a thousand not the shortest or the
 * nearest: JavaScript's own digits would make other texts, and so other derivations.
 */

/** A floating number `f × 2^e` of 64 bits. */
interface Float64 {
	readonly f: bigint;
	readonly e: number;
}

/** Digits, and the power of ten they are multiplied with. */
export interface Decimal {
	readonly digits: string;
	readonly exponent: number;
}

const bits64 = 64n;
const significandBits = 52n;
const hiddenBit = 1n << significandBits;

/** The digits of a positive, finite float. */
export function grisuDigits(value: number): Decimal {
	const { exact, lower, upper } = boundaries(value);
	const power = cachedPower(upper.e);
	const w = multiply(exact, power);
	const scaledLower = multiply(lower, power);
	const scaledUpper = multiply(upper, power);
	// The products are off by one at most, so this interval is within the true one.
	return generateDigits(scaledLower.f + 1n, w.f, scaledUpper.f - 1n, -scaledUpper.e, -power.k);
}

/** The float and the middles between it and its neighbours, upper and lower of one exponent. */
function boundaries(value: number): { exact: Float64; lower: Float64; upper: Float64 } {
	const view = new DataView(new ArrayBuffer(8));
	view.setFloat64(0, value);
	const bits = view.getBigUint64(0);
	const biased = Number(bits >> significandBits);
	const fraction = bits & (hiddenBit - 1n);
	const f = biased === 0 ? fraction : fraction | hiddenBit;
	const e = (biased === 0 ? 1 : biased) - 1075;
	// A power of two is twice as far from its upper neighbour as from its lower.
	const isLowerCloser = fraction === 0n && biased > 1;
	const upper = normalise({ f: 2n * f + 1n, e: e - 1 });
	const middle = isLowerCloser ? { f: 4n * f - 1n, e: e - 2 } : { f: 2n * f - 1n, e: e - 1 };
	const lower = { f: middle.f << BigInt(middle.e - upper.e), e: upper.e };
	return { exact: normalise({ f, e }), lower, upper };
}

function normalise({ f, e }: Float64): Float64 {
	const shift = 64 - f.toString(2).length;
	return { f: f << BigInt(shift), e: e - shift };
}

function multiply(one: Float64, other: Float64): Float64 {
	const product = one.f * other.f + (1n << (bits64 - 1n));
	return { f: product >> bits64, e: one.e + other.e + 64 };
}

interface Power extends Float64 {
	/** The float is 10 to this power. */
	readonly k: number;
}

const leastPower = -300;
const powerStep = 8;
const powers = new Map<number, Power>();

/** A power of ten that brings a number with this exponent of two near 2^64. */
function cachedPower(exponent: number): Power {
	const f = -61 - exponent;
	const k = Math.trunc((f * 78913) / 2 ** 18) + (f > 0 ? 1 : 0);
	const index = Math.trunc((k - leastPower + powerStep - 1) / powerStep);
	let power = powers.get(index);
	if (power === undefined) {
		power = powerOfTen(leastPower + index * powerStep);
		powers.set(index, power);
	}
	return power;
}

/** 10^k with 64 bits, rounded to the nearest. */
function powerOfTen(k: number): Power {
	const magnitude = 10n ** BigInt(Math.abs(k));
	const length = magnitude.toString(2).length;
	// Enough bits for 64 exact ones and the one that decides the rounding.
	const shift = BigInt(length + 128);
	const quotient = k < 0 ? (1n << shift) / magnitude : magnitude << shift;
	const extra = quotient.toString(2).length - 64;
	const rounded = (quotient + (1n << BigInt(extra - 1))) >> BigInt(extra);
	return { f: rounded, e: extra - Number(shift), k };
}

/**
 * The fewest digits of a number between `lower` and `upper`, then as near to `w` as the last
 * digit can bring it. All three are multiples of 2^-shift.
 */
function generateDigits(
	lower: bigint,
	w: bigint,
	upper: bigint,
	shift: number,
	exponent: number,
): Decimal {
	const one = 1n << BigInt(shift);
	let delta = upper - lower;
	let distance = upper - w;
	let integral = upper / one;
	let fractional = upper % one;
	let digits = '';
	const places = integral.toString().length;
	let unit = 10n ** BigInt(places - 1);
	for (let left = places - 1; left >= 0; left--) {
		digits += integral / unit;
		integral %= unit;
		const rest = integral * one + fractional;
		if (rest <= delta) {
			return {
				digits: weed(digits, distance, delta, rest, unit * one),
				exponent: exponent + left,
			};
		}
		unit /= 10n;
	}
	let decimals = 0;
	do {
		fractional *= 10n;
		digits += fractional / one;
		fractional %= one;
		decimals++;
		delta *= 10n;
		distance *= 10n;
	} while (fractional > delta);
	return {
		digits: weed(digits, distance, delta, fractional, one),
		exponent: exponent - decimals,
	};
}

/** Lowers the last digit while that comes nearer and stays inside. */
function weed(
	digits: string,
	distance: bigint,
	delta: bigint,
	start: bigint,
	unit: bigint,
): string {
	let rest = start;
	let last = Number(digits.at(-1));
	while (
		rest < distance &&
		delta - rest >= unit &&
		(rest + unit < distance || distance - rest > rest + unit - distance)
	) {
		last--;
		rest += unit;
	}
	return digits.slice(0, -1) + last;
}
