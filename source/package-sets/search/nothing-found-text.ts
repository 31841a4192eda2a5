import type { Otherwise } from './nothing-found.ts';

const shownAtMost = 3;

/** What would be found otherwise, a sentence each. */
export function nothingFoundText(
	{ elsewhere, meant, unknown, without }: Otherwise,
	filtered: { filter: string; count: number } | null,
): string[] {
	const texts: string[] = [];
	if (filtered !== null && filtered.count > 0) {
		texts.push(`${countText(filtered.count)} without the filter “${filtered.filter}”.`);
	}
	for (const { condition, known } of unknown) {
		const alike = known.length === 0 ? '' : `, but some have ${known.join(', ')}`;
		texts.push(`No package has ${condition}${alike}.`);
	}
	for (const { condition, count } of without) {
		texts.push(`${countText(count)} without ${condition}.`);
	}
	if (elsewhere.length > 0) {
		// Mostly the same ones: the sets are made of the same definitions.
		const [{ attributes }] = elsewhere as [Otherwise['elsewhere'][number]];
		const more = attributes.length - shownAtMost;
		const names =
			attributes.slice(0, shownAtMost).join(', ') + (more > 0 ? ` and ${more} more` : '');
		texts.push(`In ${elsewhere.map(({ label }) => label).join(', ')}: ${names}.`);
	}
	if (meant.length > 0) texts.push(`Did you mean ${meant.join(', ')}?`);
	return texts;
}

function countText(count: number): string {
	return count === 1 ? '1 package' : `${count} packages`;
}
