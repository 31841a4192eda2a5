import type { NixError } from '../errors/nix-error.ts';
import { parseInteger } from './numerals.ts';
import type { TomlValue } from './toml.ts';
import type { TomlReader } from './toml-reader.ts';

const date = /(\d{4})-(\d{2})-(\d{2})/y;
const time = /(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?/y;
const offset = /[Zz]|[+-](\d{2}):(\d{2})/y;

/**
 * Reads a date or a time or both, if there is one. Its text is the one that toml11 writes.
 * @throws NixError when there is no such day or moment.
 */
export function readTime(reader: TomlReader): TomlValue | null {
	const start = reader.position;
	const day = reader.match(date);
	if (day === null) {
		const moment = readMoment(reader);
		return moment === null ? null : { kind: 'time', text: moment };
	}
	const [year, month, dayOfMonth] = day.slice(1).map(Number) as [number, number, number];
	if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysOf(year, month)) {
		const hint =
			'month must be 01-12, day must be any of 01-28,29,30,31 depending on the month/year.';
		throw reader.error('toml::parse_local_date: invalid date.', hint, start);
	}
	const separator = reader.peek();
	// What follows a space may be a comment as well.
	const needsTime = separator === 'T' || separator === 't';
	if (!needsTime && !(separator === ' ' && /\d/.test(reader.peek(1)))) {
		return { kind: 'time', text: day[0] };
	}
	reader.position++;
	const moment = readMoment(reader);
	if (moment === null) throw reader.error('bad time: must be HH:MM:SS.subsec', 'here');
	return { kind: 'time', text: `${day[0]}T${moment}${readOffset(reader, start)}` };
}

function readMoment(reader: TomlReader): string | null {
	const start = reader.position;
	const moment = reader.match(time);
	if (moment === null) return null;
	const [hour, minute, second] = moment.slice(1, 4).map(Number) as [number, number, number];
	if (hour > 23 || minute > 59 || second > 60) {
		throw reader.error(
			'toml::parse_local_time: invalid time.',
			'hour must be 00-23, minute must be 00-59.',
			start,
		);
	}
	return moment.slice(1, 4).join(':') + fractionOf(moment[4] ?? '');
}

/** A fraction of a second in milli-, micro- and nanoseconds, as far as these are not zero. */
function fractionOf(digits: string): string {
	const groups = digits
		.slice(0, 9)
		.padEnd(9, '0')
		.replace(/(?:000)+$/, '');
	return groups === '' ? '' : `.${groups.padEnd(Math.ceil(groups.length / 3) * 3, '0')}`;
}

function readOffset(reader: TomlReader, start: number): string {
	const zone = reader.match(offset);
	if (zone === null) {
		if (!/[+-]/.test(reader.peek())) return '';
		throw reader.error('bad offset: must be [+-]HH:MM or Z', 'here');
	}
	if (Number(zone[1] ?? 0) > 24 || Number(zone[2] ?? 0) > 60) {
		throw reader.error(
			'toml::parse_offset_datetime: too large offset: |hour| <= 24, |minute| <= 60',
			'here',
			start,
		);
	}
	return Number(zone[1] ?? 0) === 0 && Number(zone[2] ?? 0) === 0 ? 'Z' : zone[0];
}

function daysOf(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const decimal = /[+-]?(?:0|[1-9](?:_?\d)*)/y;
const float =
	/[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*(?:[eE][+-]?\d(?:_?\d)*)?|[eE][+-]?\d(?:_?\d)*)/y;
const special = /([+-]?)(inf|nan)/y;
const prefixed = /0(?:x[0-9a-fA-F](?:_?[0-9a-fA-F])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)/y;
const anyPrefix = /[+-]?0([xob])/y;

const prefixes = new Map([
	['x', { name: 'hex', examples: '0xC0FFEE, 0xdead_beef' }],
	['o', { name: 'oct', examples: '0o775, 0o04_44' }],
	['b', { name: 'bin', examples: '0b0101, 0b1111_0000' }],
]);

/**
 * Reads an integer or a float.
 * @throws NixError when there is none, or it is out of range.
 */
export function readNumber(reader: TomlReader): TomlValue {
	const specialValue = reader.match(special);
	if (specialValue !== null) {
		const sign = specialValue[1] === '-' ? -1 : 1;
		const value = specialValue[2] === 'nan' ? Number.NaN : sign * Number.POSITIVE_INFINITY;
		return { kind: 'float', value };
	}
	const start = reader.position;
	const floating = reader.match(float);
	if (floating !== null) {
		if (reader.peek() === '_') throw badUnderscore('float', reader);
		const value = Number(floating[0].replaceAll('_', ''));
		if (Number.isFinite(value)) return { kind: 'float', value };
		throw reader.error(
			'toml::parse_floating: failed to read floating point value from stream',
			'here',
		);
	}
	const literal = reader.match(prefixed);
	if (literal !== null) return readPrefixed(literal[0], reader);
	const prefix = reader.match(anyPrefix);
	if (prefix !== null) {
		const { name, examples } = prefixes.get(prefix[1] as string) as {
			name: string;
			examples: string;
		};
		throw reader.error(
			`toml::parse_${name}_integer: invalid integer: ${name}_int must be like: ${examples}`,
			'here',
			start,
		);
	}
	return readDecimal(reader);
}

function readPrefixed(literal: string, reader: TomlReader): TomlValue {
	if (reader.peek() === '_') throw badUnderscore('integer', reader);
	const value = parseInteger(String(BigInt(literal.replaceAll('_', ''))));
	if (value !== null) return { kind: 'integer', value };
	const name = prefixes.get(literal.charAt(1))?.name;
	throw reader.error(
		`toml::parse_${name}_integer: too large integer: current max value = 2^63`,
		'must be < 2^63',
	);
}

function readDecimal(reader: TomlReader): TomlValue {
	const literal = reader.match(decimal);
	if (literal === null) throw noNumber(reader);
	const [digits] = literal;
	const next = reader.peek();
	if (next === '_') {
		if (digits !== '0') throw badUnderscore('integer', reader);
		const title = 'bad integer: leading zero is not allowed in decimal int';
		throw reader.error(title, 'leading zero');
	}
	if (/\d/.test(next)) {
		if (next === '0') {
			const title = 'bad integer: leading zero';
			const start = reader.position - digits.length;
			throw reader.error(title, 'leading zero is not allowed', start);
		}
		const title = 'bad integer: invalid digit after an integer';
		throw reader.error(title, 'this digit is not allowed');
	}
	if (next === '.' || next === 'e' || next === 'E') {
		throw reader.error('bad float: invalid format', 'here');
	}
	if (next === '-' && /^\d{4}$/.test(digits)) {
		throw reader.error('bad datetime: invalid format', 'here');
	}
	const value = parseInteger(digits.replaceAll('_', ''));
	if (value !== null) return { kind: 'integer', value };
	throw reader.error(
		'toml::parse_dec_integer: too large integer: current max digits = 2^63',
		'must be < 2^63',
	);
}

const words = new Map([
	['t', 'true'],
	['f', 'false'],
	['i', 'inf'],
	['n', 'nan'],
]);

/** The error of a value that begins like nothing, with a guess at what was meant. */
function noNumber(reader: TomlReader): NixError {
	const character = reader.peek();
	if (character === '_') {
		const title = 'bad number: `_` must be surrounded by digits';
		return reader.error(title, 'digits required before `_`');
	}
	if (character === '.') {
		const title = 'bad float: integer part is required before decimal point';
		return reader.error(title, 'missing integer part');
	}
	const word = words.get(character.toLowerCase());
	if (word === undefined) return reader.error('bad format: unknown value appeared', 'here');
	const title = `toml::parse_value: \`${word}\` must be in lowercase. A string must be surrounded by quotes.`;
	return reader.error(title, `expected ${word}`);
}

function badUnderscore(kind: string, reader: TomlReader): NixError {
	return reader.error(`bad ${kind}: \`_\` must be surrounded by digits`, 'invalid underscore');
}
