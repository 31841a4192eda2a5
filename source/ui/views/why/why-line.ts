import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { clean } from '../../lines/text.ts';
import { signIn } from '../../signs/availability.ts';
import { versionSegment } from '../shared/package-row.ts';
import { foldSegment, guidesSegment } from '../shared/tree-guides.ts';
import type { WhyRow } from './why-rows.ts';

/** One step of a way: the package, and as what kind of dependency the one before needs it. */
export function whyLine(set: SetSnapshot, { step, guides, fold }: WhyRow, to: string): Line {
	const { attribute, name, kinds } = step;
	const line: Segment[] = [guidesSegment(guides), foldSegment(fold)];
	const kindsText: Line =
		kinds.length > 0 ? [{ text: `  ${kinds.join(', ')}`, token: 'muted' }] : [];
	if (attribute === null) {
		return [...line, { text: '≠ ', token: 'stranger' }, { text: clean(name) }, ...kindsText];
	}
	const sign = signIn(set, attribute);
	const isEnd = attribute === to || guides.length === 1;
	const version = versionSegment(set, attribute);
	line.push(
		{ text: `${sign.glyph} `, token: sign.token },
		{
			text: clean(attribute),
			token: isEnd ? 'strong' : 'name',
			target: { kind: 'attribute', attribute },
		},
		{ ...version, text: ` ${version.text}`, token: version.token ?? 'muted' },
	);
	return [...line, ...kindsText];
}
