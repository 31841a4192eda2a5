import type { HeldBack, RankedBlocker } from '../../../package-sets/relations/blockers.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line } from '../../lines/line.ts';
import { clean, columnsOf, fitText, formatCount } from '../../lines/text.ts';
import { availabilityGlyph, availabilityText, signIn } from '../../signs/availability.ts';
import { withDescription } from '../shared/package-row.ts';

/** The columns of a count of packages. */
const countColumns = 6;
/**
 * From these widths on there are columns for how many are held back alone, and how many by tests
 * only, and room to say so in full.
 */
const aloneFrom = 34;
const testsFrom = 46;
const wordsFrom = 66;
/** No name is longer, near enough. */
const mostName = 40;
/** How much of a reason is worth showing. */
const reasonColumns = 16;

/** One blocker, and how many packages it holds back. */
export function blockerLine(blocker: RankedBlocker, columns: number): Line {
	const { attribute, name, reason, state, heldBack, alone, onlyTests } = blocker;
	const { glyph, token } = availabilityGlyph(state);
	const counts = [formatCount(heldBack.length).padStart(countColumns)];
	if (columns >= aloneFrom) counts.push(`${formatCount(alone).padStart(countColumns)} alone`);
	if (columns >= testsFrom) {
		const words = columns < wordsFrom ? 'tests' : 'by tests only';
		counts.push(`${formatCount(onlyTests).padStart(countColumns)} ${words}`);
	}
	const right = counts.join('');
	const nameColumns = Math.max(1, columns - right.length - 2);
	const shortest = clean(attribute ?? name);
	const title = `${shortest}  ${availabilityText(state)}`;
	const room = nameColumns - columnsOf(title);
	// Where there is no room for the state, the glyph tells it.
	const text =
		room >= reasonColumns
			? `${shortest}  ${stateWithReason(state, clean(reason))}`
			: room >= 0
				? title
				: shortest;
	return [
		{ text: `${glyph} `, token },
		{
			text: fitText(text, nameColumns),
			target: attribute === null ? undefined : { kind: 'attribute', attribute },
		},
		{ text: right, token: 'muted' },
	];
}

/** A state and its reason, which often begins with it. */
function stateWithReason(state: RankedBlocker['state'], reason: string): string {
	const text = availabilityText(state);
	return reason.startsWith(`${text}:`) ? reason : `${text}: ${reason}`;
}

/** One package that is held back: by nothing else, by tests only, and by way of what. */
export function heldBackLine(set: SetSnapshot, held: HeldBack, columns: number): Line {
	const { attribute, isAlone, onlyTests, path } = held;
	const { glyph, token } = signIn(set, attribute);
	const nameColumns = Math.min(mostName, Math.max(8, Math.floor(columns * 0.5)));
	const [first] = path;
	const way =
		first === undefined ? '' : path.length > 1 ? `${first.kind} ${nameOf(first)}` : first.kind;
	// The way is what may be cut.
	const words = [
		...(isAlone ? ['alone'] : []),
		...(onlyTests && first?.kind !== 'test' ? ['tests only'] : []),
		way,
	];
	const line: Line = [
		{ text: `${glyph} `, token },
		{
			text: fitText(clean(attribute), nameColumns),
			target: { kind: 'attribute', attribute },
		},
		{ text: ` ${words.join(' · ')}`, token: 'muted' },
	];
	return withDescription(set, attribute, line, columns);
}

function nameOf({ attribute, name }: HeldBack['path'][number]): string {
	return clean(attribute ?? name);
}
