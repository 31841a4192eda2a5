import type { PackageDescription } from '../../package-sets/description/description.ts';
import { type Difference, differences } from '../../package-sets/description/differences.ts';
import type { PackageChange, SetChanges } from '../../workspace/session/changes.ts';
import { clean, columnsOf, formatCount, type Line, truncate, wrap } from '../text.ts';
import { changeGlyphs } from '../theme.ts';

/** How much of a set has changed: `3 changed, 1 new, 2 removed`; empty when nothing has. */
export function changesText({ packages, removed }: SetChanges): string {
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

/** What has changed of one package, as lines. */
export function changeLines(
	change: PackageChange,
	after: PackageDescription,
	columns: number,
): Line[] {
	const heading = (text: string): Line => [
		{ text: `${changeGlyphs[change.kind]} ${text}`, token: 'changed' },
	];
	if (change.kind === 'new') return [heading('new since the tree was read before')];
	const found = differences(change.before, after);
	const longest = Math.max(0, ...found.map(({ label }) => columnsOf(clean(label))));
	const labelColumns = Math.min(longest + 4, Math.max(12, Math.floor(columns / 3)));
	const lines = found.flatMap((difference) =>
		wrapped(difference, Math.max(1, columns - labelColumns)).map((text, line): Line => {
			const label = line === 0 ? truncate(`  ${clean(difference.label)}`, labelColumns - 1) : '';
			return [{ text: label.padEnd(labelColumns), token: 'muted' }, { text }];
		}),
	);
	return [heading('changed since the tree was read before'), ...lines];
}

function wrapped(difference: Difference, width: number): string[] {
	if (difference.kind === 'fact') {
		const [before, after] = [difference.before, difference.after].map((value) =>
			value === null || value === '' ? 'none' : clean(value),
		);
		return wrap(`${before} → ${after}`, width);
	}
	const { added, removed } = difference;
	const signed = [...added.map((name) => `+${name}`), ...removed.map((name) => `−${name}`)];
	return wrap(signed.map(clean).join('  '), width);
}
