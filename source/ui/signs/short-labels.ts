/** The labels of sets, shortened by what those beside them have in common. */

/** Labels that stand together: those of one implementation of Python. */
export interface LabelGroup<Item> {
	/** What they have in common, such as `PyPy`; empty for CPython. */
	word: string;
	items: readonly {
		item: Item;
		/** The label without that word: `3.13`, `2.7`. */
		label: string;
		/** As few characters as tell it from the others of the group: `13`, `2.7`, `13F`. */
		short: string;
	}[];
}

/** The most columns that a short label takes. */
export const shortLabelColumns = 4;

/** Items with labels such as `3.13`, `3.13 FreeThreading` and `PyPy 3.11`, in their order, by group. */
export function groupLabels<Item extends { readonly label: string }>(
	items: readonly Item[],
): LabelGroup<Item>[] {
	const groups = new Map<string, { item: Item; label: string }[]>();
	for (const item of items) {
		const [, word = '', label = ''] = /^(PyPy )?(.*)$/.exec(item.label) ?? [];
		const group = groups.get(word) ?? [];
		group.push({ item, label });
		groups.set(word, group);
	}
	return Array.from(groups, ([word, labelled]) => {
		const majors = new Set(labelled.flatMap(({ label }) => versionOf(label)?.major ?? []));
		const shortOf = (label: string) => shortLabel(label, majors.size > 1);
		return {
			word: word.trim(),
			items: labelled.map(({ item, label }) => ({ item, label, short: shortOf(label) })),
		};
	});
}

function shortLabel(label: string, withMajor: boolean): string {
	const version = versionOf(label);
	if (version === null) return label.slice(0, shortLabelColumns);
	const { major, minor, variant } = version;
	return `${withMajor ? `${major}.` : ''}${minor}${variant.slice(0, 1)}`.slice(
		0,
		shortLabelColumns,
	);
}

function versionOf(label: string): { major: string; minor: string; variant: string } | null {
	const [, major, minor, variant = ''] = /^(\d+)\.(\d+)(?: (.*))?$/.exec(label) ?? [];
	return major === undefined || minor === undefined ? null : { major, minor, variant };
}

/**
 * Labels in as few words as can be, those that follow one another as a range: `3.11 to 3.13, 3.15,
 * PyPy 2.7`. `all` are those of all items, in their order. A range may lead over `through`, which is
 * not named itself.
 */
export function labelRanges(
	labels: readonly string[],
	all: readonly string[],
	through?: string,
): string {
	const chosen = new Set(labels);
	const parts: string[] = [];
	for (const { word, items } of groupLabels(all.map((label) => ({ label })))) {
		const prefix = word === '' ? '' : `${word} `;
		let run: { whole: string; label: string }[] = [];
		const close = () => {
			if (run[0]?.whole === through) run.shift();
			if (run.at(-1)?.whole === through) run.pop();
			const first = run[0]?.label ?? '';
			const last = run.at(-1)?.label ?? '';
			if (run.length > 2) parts.push(`${prefix}${first} to ${last}`);
			else parts.push(...run.map(({ label }) => `${prefix}${label}`));
			run = [];
		};
		for (const { item, label } of items) {
			if (chosen.has(item.label) || item.label === through) {
				run.push({ whole: item.label, label });
			} else close();
		}
		close();
	}
	return parts.join(', ');
}
