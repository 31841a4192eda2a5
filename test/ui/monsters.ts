import type { PackageDescription } from '../../source/package-sets/description/description.ts';
import { describePackage, member, stranger } from '../support/description.ts';

const million = 1_000_000;

/** Packages of which something is far larger than any screen, by what it is. */
export const monsters: Readonly<Record<string, () => Partial<PackageDescription>>> = {
	'a description without a space': () => ({ description: 'x'.repeat(16 * million) }),
	'a description of wide characters': () => ({ description: '日'.repeat(8 * million) }),
	'a description of marks on one letter': () => ({
		description: `e${'\u0301'.repeat(8 * million)}`,
	}),
	'a description of joined characters': () => ({ description: '👩\u200d'.repeat(4 * million) }),
	'a description of conjoining letters': () => ({
		description: `\u1100${'\u1161'.repeat(8 * million)}`,
	}),
	'a description of line ends': () => ({ description: '\n'.repeat(million) }),
	'a description of words': () => ({ description: 'word '.repeat(3 * million) }),
	'a description of control characters': () => ({ description: '\u001b[2J'.repeat(2 * million) }),
	'a version of a megabyte': () => ({ version: '1.'.repeat(million / 2) }),
	'names of a megabyte': () => ({ name: 'n'.repeat(million), pname: 'é'.repeat(million) }),
	'a hundred thousand strangers': () => ({
		dependencies: Array.from({ length: million / 10 }, (_, index) => stranger(`s${index}`)),
	}),
	'a hundred thousand dependencies on two': () => ({
		dependencies: Array.from({ length: million / 10 }, (_, index) =>
			member(index % 2 ? 'certifi' : 'six'),
		),
	}),
	'a hundred thousand hooks': () => ({
		hooks: Array.from({ length: million / 10 }, (_, index) => stranger(`hook-${index}`)),
	}),
	'ten thousand extras': () => ({
		extras: Object.fromEntries(
			Array.from({ length: million / 100 }, (_, index) => [`extra-${index}`, [member('certifi')]]),
		),
	}),
	'a million licences': () => ({
		license: Array.from({ length: million }, (_, index) => `L${index}`),
	}),
	'a million modules': () => ({
		imports: Array.from({ length: million }, (_, index) => `m${index}`),
	}),
	'a reason of ten megabytes': () => ({
		state: 'fails',
		reason: 'error: it is bad\n'.repeat(million / 2),
		description: null,
	}),
};

/** A monster as a package of the set. */
export function monster(set: string, parts: Partial<PackageDescription>): PackageDescription {
	return describePackage('monster', { set, ...parts });
}
