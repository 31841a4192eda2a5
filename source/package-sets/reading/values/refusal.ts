import type { PackageState } from '../../description/description.ts';

/** Why nixpkgs refuses to evaluate a package, in its own words, taken apart. */
export interface Refusal {
	/** The package that is refused. */
	name: string;
	/** Where it is defined, `file:line`; null when not told. */
	place: string | null;
	state: PackageState;
	/** What comes after "because it", such as "is marked as insecure". */
	reason: string;
	/** What would allow the package all the same; null where nixpkgs names nothing. */
	remedy: string | null;
}

/** Since 25.11: `Refusing to evaluate package 'NAME' in FILE:LINE because it MESSAGE`. */
const refusing = /^Refusing to evaluate package '(.*)' in (.*) because it ([\s\S]*)$/;
/** Before: `Package ‘NAME’ in FILE:LINE MESSAGE, refusing to evaluate.` */
const refused = /^Package [‘'](.*?)[’'] in (\S+) ([\s\S]*?),? refusing to evaluate\.?\n?([\s\S]*)$/;

/** Words of nixpkgs's messages (`pkgs/stdenv/generic/check-meta.nix`), and the state they mean. */
const states: readonly (readonly [RegExp, PackageState])[] = [
	[/\bunfree licen[cs]e\b/, 'unfree'],
	[/\bmarked as insecure\b/, 'insecure'],
	[/\bhostPlatform\b|\bnot supported on\b|\bunsupported\b/, 'unsupported'],
	[/\bmarked as broken\b|^- broken: |\(kind "broken"\): /m, 'broken'],
];

/**
 * Takes apart the message with which nixpkgs refuses a package; null for any other message.
 *
 * The message decides and not the package's `meta`, as it is what the tree's configuration left over.
 */
export function parseRefusal(message: string): Refusal | null {
	const told = refusing.exec(message) ?? refused.exec(message);
	if (told === null) return null;
	const [, name, place, reason, advised] = told;
	const text = advised === undefined ? reason : `${reason}\n\n${advised}`;
	const end = text.search(adviceBegins);
	const said = end < 0 ? text : text.slice(0, end);
	const advice = end < 0 ? '' : text.slice(end);
	const issues = knownIssues.exec(advice)?.[0] ?? '';
	const remedy = advice.slice(advice.indexOf(issues) + issues.length).trim();
	return {
		name,
		place: /:\d+$/.test(place) ? place : null,
		state: stateOf(said),
		reason: [inOneLine(said), ...bullets(issues)].filter((part) => part !== '').join(': '),
		remedy: remedy === '' ? null : remedy,
	};
}

/** Where the reason ends: at an empty line, or where the advice begins without one. */
const adviceBegins = /\n\s*\n|\n(?=\s*a\) To temporarily allow)/;
/** Why a package is insecure is told after the first sentence. */
const knownIssues = /Known issues:\n(?: - .*\n)+/;

/** The points of a list as one text each. */
function bullets(list: string): string[] {
	const points = Array.from(list.matchAll(/^ ?- (.*)$/gm), ([, point = '']) => point.trim());
	return points.length === 0 ? [] : [points.join('; ')];
}

/** A list of problems without its heading; all else with its lines joined. */
function inOneLine(reason: string): string {
	const [problems] = bullets(reason);
	return problems ?? reason.trim().replace(/\s*\n\s*/g, ' ');
}

function stateOf(reason: string): PackageState {
	return states.find(([words]) => words.test(reason))?.[1] ?? 'problem';
}
