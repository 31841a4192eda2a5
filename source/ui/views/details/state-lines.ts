import type {
	Blocker,
	BlockerStep,
	Conflict,
	PackageDescription,
} from '../../../package-sets/description/description.ts';
import type { Line, Target } from '../../lines/line.ts';
import { clean, columnsOf, formatCount, wrap } from '../../lines/text.ts';
import { availabilityText, signIn } from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';
import { stateExplanation } from './explanations.ts';
import { otherwiseLines, sameElsewhere } from './version-lines.ts';

/** The number of blockers listed here; the view of problems has them all. */
const blockersShown = 3;
/** No honest package has more conflicts, copies of one in a conflict, or warnings. */
const mostConflicts = 100;

/**
 * Whether a package is available, all that is said of why not, and in which sets it is otherwise. What
 * would allow it is long: it can be copied from its line, and `problemsKey` is the key that shows it.
 */
export function stateLines(
	{ set, sets, columns }: Pick<DetailsContext, 'set' | 'sets' | 'columns'>,
	description: PackageDescription,
	problemsKey: string,
): Line[] {
	const { attribute, state, reason, remedy, blockedBy, conflicts, warnings, isConfirmed } =
		description;
	const { glyph, token } = signIn(set, attribute);
	const unconfirmed = isConfirmed ? '' : ', not confirmed yet';
	const about = stateExplanation(state);
	const same = sameElsewhere(set, sets, attribute);
	const here = ` in ${clean(set.label)}${unconfirmed}`;
	const first = `${glyph} ${availabilityText(state)}`;
	const fits = columnsOf(`${first}${here} · ${same}`) <= columns;
	const lines: Line[] = [
		[
			{ text: first, token, about },
			{ text: same !== '' && fits ? `${here} · ${same}` : here, token: 'muted' },
		],
	];
	if (same !== '' && !fits) {
		lines.push(
			...wrap(same, columns - 2).map((text): Line => [{ text: `  ${text}`, token: 'muted' }]),
		);
	}
	if (blockedBy.length > 0) {
		lines.push(...blockedBy.slice(0, blockersShown).flatMap((one) => blockerLines(one, columns)));
		const rest = blockedBy.length - blockersShown;
		if (rest > 0) {
			lines.push([
				{ text: `  and by ${formatCount(rest)} more: press ${problemsKey}`, token: 'muted' },
			]);
		}
	} else if (reason !== null) {
		lines.push(...indented(reason, columns, 2, { kind: 'text', text: reason }));
	}
	if (remedy !== null) {
		lines.push([
			{
				text: `  what would allow it: press ${problemsKey}`,
				token: 'muted',
				target: { kind: 'text', text: remedy },
			},
		]);
	}
	const listed = conflicts.slice(0, mostConflicts);
	lines.push(...listed.flatMap((conflict) => conflictLines(conflict, columns)));
	if (conflicts.length > listed.length) {
		const rest = formatCount(conflicts.length - listed.length);
		lines.push([{ text: `  and ${rest} more conflicts`, token: 'notice' }]);
	}
	for (const warning of warnings.slice(0, mostConflicts)) {
		lines.push(
			...indented(`warning: ${warning}`, columns, 2, { kind: 'text', text: warning }).map(
				(line): Line => line.map((segment) => ({ ...segment, token: 'notice' })),
			),
		);
	}
	lines.push(...otherwiseLines(set, sets, attribute, columns));
	return lines;
}

/** What bars a package and by which way, then why that is not available. */
function blockerLines(blocker: Blocker, columns: number): Line[] {
	const { attribute, reason, definition } = blocker;
	const target: Target | undefined =
		attribute === null ? undefined : { kind: 'attribute', attribute };
	return [
		...indented(chainText(blocker), columns, 2, target),
		...indented(
			reason,
			columns,
			4,
			definition === null
				? { kind: 'text', text: reason }
				: { kind: 'source', position: definition },
		),
	];
}

/** What there is more than one of in the closure of a package, and through what. */
function conflictLines({ pname, copies }: Conflict, columns: number): Line[] {
	const heading = `conflict: ${copies.length} different derivations of ${clean(pname)}`;
	return [
		[{ text: `  ${heading}`, token: 'notice' }],
		...copies
			.slice(0, mostConflicts)
			.flatMap(({ attribute, name, path }) =>
				indented(
					`${name}: ${wayText(path)}`,
					columns,
					4,
					attribute === null ? { kind: 'text', text: name } : { kind: 'attribute', attribute },
				),
			),
	];
}

/** A way in one line: `theme (runtime) › sphinx (runtime)`. */
export function wayText(path: readonly BlockerStep[]): string {
	return path.map((step) => `${step.attribute ?? step.name} (${step.kind})`).join(' › ');
}

/** The way to a blocker, with its state: `cfn-lint (test) › aws-sam-translator (runtime): disabled`. */
function chainText({ path, state }: Blocker): string {
	return clean(`${wayText(path)}: ${availabilityText(state)}`);
}

/** A text as lines behind some spaces, all of which lead to the same. */
export function indented(
	text: string,
	columns: number,
	spaces: number,
	target: Target | undefined,
	most?: number,
): Line[] {
	return wrap(text, columns - spaces, most).map((line) => [
		{ text: `${' '.repeat(spaces)}${line}`, target },
	]);
}
