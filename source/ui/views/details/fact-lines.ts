import type { PackageDescription } from '../../../package-sets/description/description.ts';
import { fieldText } from '../../../package-sets/description/field-text.ts';
import { factFields } from '../../../package-sets/description/fields.ts';
import type { Line, Target, Token } from '../../lines/line.ts';
import { clean, columnsOf, fitText, truncate, truncateStart, wrap } from '../../lines/text.ts';
import { availabilityIn, availabilityText, signIn, workingSets } from '../../signs/availability.ts';
import type { DetailsContext } from '../../store/setup.ts';

const labelColumns = 12;

/** What the package says of itself, a labelled line for each fact that it states. */
export function factLines(description: PackageDescription, columns: number): Line[] {
	const width = Math.max(1, columns - labelColumns);
	return factFields.flatMap((field): Line[] => {
		const text = clean(fieldText(description, field) ?? '');
		if (text === '') return [];
		// The end of a path says more than its beginning.
		const isLocation = field.kind === 'location';
		const shown = isLocation ? truncateStart(text, width) : truncate(text, width);
		const target: Target | undefined = isLocation
			? { kind: 'source', position: text }
			: /^https?:\/\//.test(text)
				? { kind: 'address', url: text }
				: undefined;
		return [
			[
				{ text: field.label.padEnd(labelColumns), token: 'muted' },
				{ text: shown, target },
			],
		];
	});
}

/** The versions in all sets: one line for each different version or availability. */
export function versionLines({ sets, columns }: DetailsContext, attribute: string): Line[] {
	const alike = new Map<
		string,
		{ glyph: string; token: Token; text: string; isUnknown: boolean; labels: string[] }
	>();
	for (const set of workingSets(sets)) {
		const availability = availabilityIn(set, attribute);
		const sign = signIn(set, attribute);
		const version = clean(set.packages.get(attribute)?.version ?? '');
		const words =
			availability === 'available' ? [version] : [version, availabilityText(availability)];
		const text = words.filter((word) => word !== '').join(' ');
		const key = `${sign.glyph} ${sign.token} ${text}`;
		const same = alike.get(key);
		if (same === undefined) {
			alike.set(key, {
				...sign,
				text,
				isUnknown: availability === 'unknown',
				labels: [clean(set.label)],
			});
		} else {
			same.labels.push(clean(set.label));
		}
	}
	// What is not known yet comes last: it will join one of the others.
	const groups = [...alike.values()].sort((a, b) => Number(a.isUnknown) - Number(b.isUnknown));
	const width = Math.min(
		Math.max(0, ...groups.map((group) => columnsOf(group.text))),
		Math.max(8, Math.floor((columns - labelColumns) / 2)),
	);
	return groups.flatMap(({ glyph, token, text, labels }, index) =>
		wrapLabels(labels, columns - labelColumns - width - 4).map(
			(shown, line): Line => [
				{ text: (index + line === 0 ? 'versions' : '').padEnd(labelColumns), token: 'muted' },
				{ text: line === 0 ? `${glyph} ` : '  ', token },
				{ text: `${fitText(line === 0 ? text : '', width)}  ` },
				{ text: shown, token: 'muted' },
			],
		),
	);
}

/** Never breaks within a label such as `PyPy 3.11`. */
function wrapLabels(labels: readonly string[], columns: number): string[] {
	const unbroken = labels.map((label) => label.replaceAll(' ', '\u00a0'));
	return wrap(unbroken.join(', '), columns).map((line) => line.replaceAll('\u00a0', ' '));
}
