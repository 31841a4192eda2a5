import { nearestHeldBack, type RankedBlocker } from '../../../package-sets/relations/blockers.ts';
import { strangerName } from '../../../package-sets/relations/strangers.ts';
import type { Line } from '../../lines/line.ts';
import { clean, countOf, wrap } from '../../lines/text.ts';
import { availabilityGlyph, availabilityText, isFinal } from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';
import { userLines } from './dependency-lines.ts';
import { indented, wayText } from './state-lines.ts';

/**
 * What is known of a stranger, by its key: that it is none of the set's packages, why it bars some of
 * them, and which name it themselves.
 */
export function strangerLines(
	context: DetailsContext,
	key: string,
	blockers: readonly RankedBlocker[],
	usedByKey: string,
): Line[] {
	const { set, columns } = context;
	const name = clean(strangerName(key) ?? key);
	const text = `${name} is no package of ${clean(set.label)}: a library or a tool from elsewhere in the tree, another interpreter's package, or a changed copy.`;
	const lines: Line[] = wrap(text, columns).map((line) => [{ text: line }]);
	for (const blocker of blockers) lines.push([], ...blockerLines(blocker, context));
	return [...lines, [], ...userLines(context, key, usedByKey)];
}

function blockerLines(blocker: RankedBlocker, { set, columns }: DetailsContext): Line[] {
	const { name, state, reason, definition, heldBack, alone, onlyTests } = blocker;
	const { glyph, token } = availabilityGlyph(state);
	const nearest = nearestHeldBack(blocker);
	const soFar = isFinal(set) ? '' : ' so far';
	const held = `holds back ${countOf(heldBack.length, 'package')}${soFar}, ${alone} alone, ${onlyTests} by tests only`;
	return [
		[
			{ text: `${glyph} ${availabilityText(state)}`, token },
			{ text: `  ${clean(name)}`, token: 'muted' },
		],
		...indented(reason, columns, 2, { kind: 'text', text: reason }),
		...(definition === null
			? []
			: indented(definition, columns, 2, { kind: 'source', position: definition })),
		...indented(held, columns, 2, undefined),
		...(nearest === undefined
			? []
			: indented(
					`a way to it: ${nearest.attribute} › ${wayText(nearest.path)}`,
					...([columns, 2, { kind: 'attribute', attribute: nearest.attribute }] as const),
				)),
	];
}
