import type {
	Blocker,
	Conflict,
	PackageDescription,
} from '../../../package-sets/description/description.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Target } from '../../lines/line.ts';
import { clean, wrap } from '../../lines/text.ts';
import { availabilityText, signIn } from '../../signs/availability.ts';

/** The number of blockers listed here; the view of problems has them all. */
const blockersShown = 3;

/**
 * Whether a package is available, and all that is said of why not. What would allow it is long: it
 * can be copied from its line, and `problemsKey` is the key that shows it.
 */
export function stateLines(
	set: SetSnapshot,
	description: PackageDescription,
	columns: number,
	problemsKey: string,
): Line[] {
	const { attribute, state, reason, remedy, blockedBy, conflicts, warnings, isConfirmed } =
		description;
	const { glyph, token } = signIn(set, attribute);
	const unconfirmed = isConfirmed ? '' : ', not confirmed yet';
	const lines: Line[] = [
		[
			{ text: `${glyph} ${availabilityText(state)}`, token },
			{ text: ` in ${clean(set.label)}${unconfirmed}`, token: 'muted' },
		],
	];
	if (blockedBy.length > 0) {
		lines.push(...blockedBy.slice(0, blockersShown).flatMap((one) => blockerLines(one, columns)));
		const rest = blockedBy.length - blockersShown;
		if (rest > 0) {
			lines.push([{ text: `  and by ${rest} more: press ${problemsKey}`, token: 'muted' }]);
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
	lines.push(...conflicts.flatMap((conflict) => conflictLines(conflict, columns)));
	for (const warning of warnings) {
		lines.push(
			...indented(`warning: ${warning}`, columns, 2, { kind: 'text', text: warning }).map(
				(line): Line => line.map((segment) => ({ ...segment, token: 'notice' })),
			),
		);
	}
	return lines;
}

/** What bars a package and by which way, then why that is not available. */
function blockerLines(blocker: Blocker, columns: number): Line[] {
	const { attribute, reason, definition } = blocker;
	const target: Target | undefined =
		attribute === null ? undefined : { kind: 'attribute', attribute };
	return [
		...indented(blockerText(blocker), columns, 2, target),
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
		...copies.flatMap(({ attribute, name, path }) =>
			indented(
				`${name}: ${wayText(path)}`,
				columns,
				4,
				attribute === null ? { kind: 'text', text: name } : { kind: 'attribute', attribute },
			),
		),
	];
}

function wayText(path: Blocker['path']): string {
	return path.map((step) => `${step.attribute ?? step.name} (${step.kind})`).join(' › ');
}

/**
 * A blocker in one line, with its state and the way to it: `by numpy (runtime), broken`, or
 * `by aws-sam-translator, disabled: cfn-lint (test) › aws-sam-translator (runtime)`.
 */
export function blockerText({ attribute, name, state, path }: Blocker): string {
	const [first, ...rest] = path;
	if (first !== undefined && rest.length === 0) {
		return `by ${attribute ?? name} (${first.kind}), ${availabilityText(state)}`;
	}
	return `by ${attribute ?? name}, ${availabilityText(state)}: ${wayText(path)}`;
}

/** A text as lines behind some spaces, all of which lead to the same. */
export function indented(
	text: string,
	columns: number,
	spaces: number,
	target: Target | undefined,
): Line[] {
	return wrap(text, columns - spaces).map((line) => [
		{ text: `${' '.repeat(spaces)}${line}`, target },
	]);
}
