import type { Blocker, PackageDescription } from '../../../package-sets/description/description.ts';
import { withoutInterpreter } from '../../../package-sets/description/without-interpreter.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Target, Token } from '../../lines/line.ts';
import { clean, firstLine, wrap } from '../../lines/text.ts';
import {
	type Availability,
	availabilityIn,
	availabilityText,
	isConfirmedIn,
	signIn,
	workingSets,
} from '../../signs/availability.ts';
import { labelRanges } from '../../signs/short-labels.ts';

/** The sets in which a package is the same: of one version, in one state, for the same reason. */
export interface SameSets {
	glyph: string;
	token: Token;
	availability: Availability;
	version: string;
	isConfirmed: boolean;
	sets: readonly SetSnapshot[];
}

/** The sets by what a package is in them; where it is not known yet, last: that will join the others. */
export function sameSets(sets: readonly SetSnapshot[], attribute: string): SameSets[] {
	const alike = new Map<string, SameSets & { sets: SetSnapshot[] }>();
	for (const set of workingSets(sets)) {
		const availability = availabilityIn(set, attribute);
		const sign = signIn(set, attribute);
		const version = clean(set.packages.get(attribute)?.version ?? '');
		const why = whyNot(set.packages.get(attribute));
		const key = `${sign.glyph} ${sign.token} ${availability} ${version} ${why}`;
		const same = alike.get(key);
		if (same === undefined) {
			const isConfirmed = isConfirmedIn(set, attribute);
			alike.set(key, { ...sign, availability, version, isConfirmed, sets: [set] });
		} else same.sets.push(set);
	}
	const isUnknown = ({ availability }: SameSets) => Number(availability === 'unknown');
	return [...alike.values()].sort((a, b) => isUnknown(a) - isUnknown(b));
}

/** Why a package cannot be had, in words that no set has for itself: its reason, or what bars it. */
function whyNot(description: PackageDescription | undefined): string {
	if (description === undefined) return '';
	const { blockedBy, reason } = description;
	const names = blockedBy.map(({ attribute, name }) => attribute ?? name).sort();
	return withoutInterpreter(names.length > 0 ? names.join(' ') : (reason ?? ''));
}

/** In which other sets a package is as in this one: `the same in all 8`, `the same in 3.11 to 3.13`. */
export function sameElsewhere(
	set: SetSnapshot,
	sets: readonly SetSnapshot[],
	attribute: string,
): string {
	const working = workingSets(sets);
	const isOfSet = (one: SetSnapshot) => one.name === set.name;
	const alike = sameSets(sets, attribute).find((group) => group.sets.some(isOfSet))?.sets ?? [];
	const others = alike.filter((one) => !isOfSet(one));
	if (others.length === 0) return '';
	if (alike.length === working.length) return `the same in all ${working.length}`;
	return `the same in ${rangesOf(others, working, set)}`;
}

/** What a package is in the sets where it is otherwise than in this one, a line for each way to be. */
export function otherwiseLines(
	set: SetSnapshot,
	sets: readonly SetSnapshot[],
	attribute: string,
	columns: number,
): Line[] {
	const working = workingSets(sets);
	const version = clean(set.packages.get(attribute)?.version ?? '');
	return sameSets(sets, attribute)
		.filter((group) => !group.sets.some(({ name }) => name === set.name))
		.flatMap((group): Line[] => {
			const [first] = group.sets;
			const { blockedBy = [], reason = null } = first?.packages.get(attribute) ?? {};
			const words = [
				...(group.version === '' || group.version === version ? [] : [group.version]),
				...(group.availability === 'missing' ? [] : [availabilityText(group.availability)]),
				`${group.availability === 'missing' ? 'not ' : ''}in ${rangesOf(group.sets, working)}`,
				...(blockedBy.length === 0 ? [] : [`by ${blockersText(blockedBy)}`]),
			];
			const why = blockedBy.length > 0 || reason === null ? '' : `: ${firstLine(reason)}`;
			const target: Target | undefined =
				first === undefined ? undefined : { kind: 'set', set: first.name };
			const unconfirmed = group.isConfirmed ? '' : ', not confirmed yet';
			const text = clean(words.join(' ') + unconfirmed + why);
			return wrap(text, columns - 2).map(
				(line, index): Line => [
					{ text: index === 0 ? `${group.glyph} ` : '  ', token: group.token, target },
					{ text: line, token: 'muted', target },
				],
			);
		});
}

function blockersText(blockedBy: readonly Blocker[]): string {
	const [first, ...more] = blockedBy;
	if (first === undefined) return '';
	const rest = more.length === 0 ? '' : ` and ${more.length} more`;
	return `${first.attribute ?? first.name}${rest}`;
}

/** In which sets; a range may lead over the open one. */
function rangesOf(
	sets: readonly SetSnapshot[],
	working: readonly SetSnapshot[],
	open?: SetSnapshot,
): string {
	const labels = (some: readonly SetSnapshot[]) => some.map(({ label }) => clean(label));
	return labelRanges(
		labels(sets),
		labels(working),
		open === undefined ? undefined : clean(open.label),
	);
}
