import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { fitLine, type Line, type Segment } from '../../lines/line.ts';
import { clean } from '../../lines/text.ts';
import { availabilityText, signIn } from '../../signs/availability.ts';
import type { LineContext } from '../../store/view.ts';

/**
 * A row about a package, or about none: what `lineOf` makes of the columns it is given, and at the
 * right edge one glyph for each working set, so that columns of them can be read down the screen.
 */
export function withDots(
	context: LineContext,
	attribute: string | null,
	lineOf: (columns: number) => Line,
): Line {
	const columns = context.columns - context.working.length - 1;
	return [...fitLine(lineOf(columns), columns), { text: ' ' }, ...dotsOf(context, attribute)];
}

function dotsOf({ working, set }: LineContext, attribute: string | null): Line {
	if (attribute === null) return [{ text: ' '.repeat(working.length) }];
	return working.map((other) => {
		const { glyph, token } = signIn(other, attribute);
		// Only the open set's has the colour: what is dim is not confirmed.
		const isPlain = token === 'available' && other.name !== set.name;
		return { text: glyph, token: isPlain ? undefined : token };
	});
}

/** The version of a package, or its state where there is no version to show. */
export function versionSegment(set: SetSnapshot, attribute: string): Segment {
	const description = set.packages.get(attribute);
	if (description === undefined) return { text: '…', token: 'muted' };
	const version = clean(description.version);
	const { token } = signIn(set, attribute);
	if (description.state === 'available') {
		return { text: version, token: description.isConfirmed ? undefined : token };
	}
	return { text: version === '' ? availabilityText(description.state) : version, token };
}
