import { noChanges, type SetChanges } from '../../workspace/session/changes.ts';
import type { SetSnapshot } from '../../workspace/session/session.ts';
import type { Segment } from '../lines/line.ts';
import { formatCount } from '../lines/text.ts';

/** The signs of a change since the baseline. */
export const changeGlyphs = { changed: '~', new: '+' } as const;

/** The sign of a package that has changed since the baseline; null when it has not. */
export function changeMark(set: SetSnapshot, attribute: string | null): Segment | null {
	const change = attribute === null ? undefined : set.changes.packages.get(attribute);
	return change === undefined ? null : { text: changeGlyphs[change.kind], token: 'changed' };
}

/** How much of a set has changed since the baseline: `3 changed, 1 new, 2 removed`; empty when nothing has. */
export function changesText({ packages, removed }: SetChanges = noChanges): string {
	let added = 0;
	for (const { kind } of packages.values()) if (kind === 'new') added++;
	const counts: [count: number, word: string][] = [
		[packages.size - added, 'changed'],
		[added, 'new'],
		[removed.length, 'removed'],
	];
	return counts
		.filter(([count]) => count > 0)
		.map(([count, word]) => `${formatCount(count)} ${word}`)
		.join(', ');
}
