import type { EnvironmentRow } from '../../../package-sets/relations/environment.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import { type Line, lineText, type Segment } from '../../lines/line.ts';
import { clean } from '../../lines/text.ts';
import { availabilityIn, availabilityText, signIn } from '../../signs/availability.ts';
import { foldGlyphs, guidesSegment } from '../shared/tree-guides.ts';
import type { SectionRow } from './environment-sections.ts';

/** One row of the view. */
export function environmentLine(set: SetSnapshot, { content, fold }: SectionRow): Line {
	if (content.kind === 'package') return packageLine(set, content.row);
	return fold === 'leaf'
		? content.line
		: [{ text: foldGlyphs[fold], token: 'accent' }, ...content.line];
}

/** A package of the closure, below what needs it. */
function packageLine(set: SetSnapshot, row: EnvironmentRow): Line {
	const { attribute, pname, version, fold, guides, mark } = row;
	const isStranger = mark === 'stranger' && set.isComplete;
	const line: Segment[] = [
		{ text: '  ' },
		guidesSegment(guides),
		isStranger ? { text: '≠ ', token: 'stranger' } : { text: foldGlyphs[fold], token: 'accent' },
		{
			text: clean(attribute ?? pname),
			token: 'name',
			target: attribute === null ? undefined : { kind: 'attribute', attribute },
		},
		{ text: ` ${clean(version)}`, token: 'muted' },
	];
	if (mark === 'repeat') line.push({ text: ' (*)', token: 'muted' });
	if (mark === 'cycle') line.push({ text: ' ↻ cycle', token: 'stranger' });
	if (isStranger) line.push({ text: `  not from ${clean(set.label)}`, token: 'stranger' });
	if (attribute === null) return line;
	const availability = availabilityIn(set, attribute);
	if (availability === 'available' || availability === 'unknown') return line;
	return [
		...line,
		{ text: `  ${availabilityText(availability)}`, token: signIn(set, attribute).token },
	];
}

/** What a search looks in: the name and the version of a package, or all that the row says. */
export function environmentRowText(row: SectionRow | undefined): string {
	if (row === undefined) return '';
	const { content } = row;
	return content.kind === 'line'
		? lineText(content.line)
		: `${content.row.attribute ?? content.row.pname} ${content.row.version}`;
}
