import type { Random } from './random.ts';

/** How names of Python packages begin; most begin with nothing in particular. */
const beginnings = [
	...Array.from({ length: 12 }, () => ''),
	'django-',
	'pytest-',
	'azure-mgmt-',
	'google-cloud-',
	'types-aiobotocore-',
	'sphinx-',
	'flask-',
	'py',
	'aio',
];

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;

/** Shares no factor with the number of names: its multiples go through all of them. */
const stride = 73_939;

/**
 * A name that no other place has, and no real package: three syllables that tell the place, and an
 * ending of its own.
 *
 * @throws RangeError beyond the names there are
 */
export function syntheticName(place: number, random: Random): string {
	let name = '';
	if (place >= syllables ** 3) throw new RangeError(`there are ${syllables ** 3} names`);
	let rest = (place * stride) % syllables ** 3;
	for (let syllable = 0; syllable < 3; syllable++) {
		const part = rest % syllables;
		rest = Math.floor(rest / syllables);
		name += `${consonants[Math.floor(part / vowels.length)]}${vowels[part % vowels.length]}`;
	}
	return `${random.pick(beginnings)}${name}ix`;
}
