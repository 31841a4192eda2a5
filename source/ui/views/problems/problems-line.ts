import type { Line, Segment } from '../../lines/line.ts';
import { clean, countOf, formatCount } from '../../lines/text.ts';
import {
	availabilityGlyph,
	availabilityIn,
	availabilityText,
	type Sign,
	signIn,
} from '../../signs/availability.ts';
import type { LineContext } from '../../store/view.ts';
import { withDots } from '../shared/package-row.ts';
import { foldSegment, guidesSegment } from '../shared/tree-guides.ts';
import type { FoldedProblemRow, HoldsBackRow, ProblemPackageRow } from './problems-rows.ts';

/** One row of a package's problems: a step of a way, or a line of text. */
export function problemsLine(context: LineContext, row: FoldedProblemRow): Line {
	switch (row.kind) {
		case 'package':
			return withDots(context, row.attribute, () => stepLine(context, row));
		case 'text':
			return [
				guidesSegment(row.guides),
				{ text: row.text, token: row.token, target: row.target ?? undefined },
			];
		case 'holds back':
			return holdsBackLine(row);
	}
}

function stepLine({ set }: LineContext, row: Extract<FoldedProblemRow, ProblemPackageRow>): Line {
	const { attribute, step, blocker, guides, fold } = row;
	const sign = attribute === null ? strangerSign(row) : signIn(set, attribute);
	const description = attribute === null ? undefined : set.packages.get(attribute);
	const line: Segment[] = [
		guidesSegment(guides),
		...(guides.length === 0 ? [] : [foldSegment(fold)]),
		{ text: `${sign.glyph} `, token: sign.token },
		{
			text: clean(attribute ?? step.name),
			token: guides.length === 0 ? 'strong' : 'name',
			target: attribute === null ? undefined : { kind: 'attribute', attribute },
		},
	];
	if (description !== undefined) {
		line.push({ text: ` ${clean(description.version)}`, token: 'muted' });
	}
	if (step.kinds.length > 0) line.push({ text: `  ${step.kinds.join(', ')}`, token: 'muted' });
	// A step on the way is blocked, which its sign says.
	if (blocker !== null) {
		line.push({ text: `  ${availabilityText(blocker.state)}`, token: sign.token });
		if (blocker.onlyTests) line.push({ text: '  tests only', token: 'muted' });
	} else if (guides.length === 0 && attribute !== null) {
		const availability = availabilityIn(set, attribute);
		line.push({ text: `  ${availabilityText(availability)}`, token: sign.token });
	}
	return line;
}

function strangerSign({ strangerState }: ProblemPackageRow): Sign {
	return strangerState === null
		? { glyph: '≠', token: 'stranger' }
		: availabilityGlyph(strangerState);
}

function holdsBackLine({ blocker }: HoldsBackRow): Line {
	const { heldBack, alone, onlyTests } = blocker;
	return [
		{ text: `holds back ${countOf(heldBack.length, 'package')}`, token: 'accent' },
		{ text: `, ${formatCount(alone)} alone, ${formatCount(onlyTests)} by tests only` },
	];
}
