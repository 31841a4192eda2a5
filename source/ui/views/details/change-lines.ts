import type { PackageDescription } from '../../../package-sets/description/description.ts';
import { type Difference, differences } from '../../../package-sets/description/differences.ts';
import type { PackageChange } from '../../../workspace/session/changes.ts';
import type { Line } from '../../lines/line.ts';
import { clean, columnsOf, truncate, wrap } from '../../lines/text.ts';
import { changeGlyphs } from '../../signs/package-changes.ts';

/** What has changed of one package, as lines. */
export function changeLines(
	change: PackageChange,
	after: PackageDescription,
	columns: number,
): Line[] {
	const heading = (text: string): Line => [
		{ text: `${changeGlyphs[change.kind]} ${text}`, token: 'changed' },
	];
	if (change.kind === 'new') return [heading('new since the baseline')];
	const found = differences(change.before, after);
	const longest = Math.max(0, ...found.map(({ label }) => columnsOf(clean(label))));
	const labelColumns = Math.min(longest + 4, Math.max(12, Math.floor(columns / 3)));
	const lines = found.flatMap((difference) =>
		wrapped(difference, Math.max(1, columns - labelColumns)).map((text, line): Line => {
			const label = line === 0 ? truncate(`  ${clean(difference.label)}`, labelColumns - 1) : '';
			return [{ text: label.padEnd(labelColumns), token: 'muted' }, { text }];
		}),
	);
	return [heading('changed since the baseline'), ...lines];
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
