import type { ChainRow } from '../../../package-sets/relations/chain-tree.ts';
import type { SetSnapshot } from '../../../workspace/session/session.ts';
import type { Line, Segment } from '../../lines/line.ts';
import { clean } from '../../lines/text.ts';
import { signIn } from '../../signs/availability.ts';
import { versionSegment } from '../shared/package-row.ts';
import { guidesSegment } from '../shared/tree-guides.ts';

/** One step of a way: the package, and as what kind of dependency the one before needs it. */
export function whyLine(set: SetSnapshot, { step, guides }: ChainRow<null>, to: string): Line {
	const { attribute, name, kinds } = step;
	const line: Segment[] = [guidesSegment(guides)];
	if (attribute === null) return [...line, { text: clean(name) }];
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
	if (kinds.length > 0) line.push({ text: `  ${kinds.join(', ')}`, token: 'muted' });
	return line;
}
