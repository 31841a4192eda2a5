import { withoutInternalPlaces } from '../nix/language/corpus.ts';
import { noAnswer } from './real-nix.ts';

/**
 * What Nix says when it gives up for want of memory, or of a store to build in, and of files in a
 * store in memory, which have no names there.
 */
const givenUp = /error: out of memory|isn't a local store|error: file '\W+unknown\W+\/'/;

/** What two answers differ in; `trace` is anything before the message of an error itself. */
export type DifferenceKind = 'value' | 'failing' | 'message' | 'trace';

/** What differs between two answers; null when nothing does, or when Nix itself gave up. */
export function differenceOf(ours: string, theirs: string): DifferenceKind | null {
	if (ours === theirs || theirs === noAnswer || givenUp.test(theirs)) return null;
	const our = comparable(ours);
	const their = comparable(theirs);
	if (our === their) return null;
	if (fails(our) !== fails(their)) return 'failing';
	if (!fails(our)) return 'value';
	return finalMessage(our) === finalMessage(their) ? 'trace' : 'message';
}

/**
 * What is compared of an answer. Left out is what docs/differences.md explains: where the source of
 * `derivation` says what, when that and the time become values, which empty sets C++ Nix knows again when it prints them, and all but the
 * title of the first error in a TOML text.
 */
function comparable(answer: string): string {
	const unicode = Buffer.from(answer, 'latin1').toString('utf8');
	return withoutInternalPlaces(`${unicode}\n`)
		.trimEnd()
		.replaceAll(/(derivation-internal\.nix):\d+:\d+/g, '$1')
		.replaceAll(/ (derivation|currentTime) = [^;{}]*;/g, ' $1 = …;')
		.replaceAll('= { };', '= «repeated»;')
		.replace(/(while parsing TOML: \[error\] .*)[\s\S]*/, '$1');
}

/** Two differences that look like one: digits, names and texts of the programs put aside. */
export function signatureOf(kind: DifferenceKind, ours: string, theirs: string): string {
	return [kind, mask(ours), mask(theirs)].join('\n');
}

/** Whether an answer of Nix or of ours is an error. */
export function fails(answer: string): boolean {
	return /^(error|exception):/m.test(answer);
}

function finalMessage(answer: string): string {
	return answer.slice(Math.max(answer.lastIndexOf('error: '), answer.search(/^exception:/m)));
}

function mask(answer: string): string {
	if (!fails(answer)) return 'a value';
	return finalMessage(answer)
		.replaceAll(/'[^']*'/g, "''")
		.replaceAll(/"[^"]*"/g, '""')
		.replaceAll(/\n.*\|[\s\S]*$/g, '')
		.replaceAll(/\d+/g, '0')
		.slice(0, 100);
}
