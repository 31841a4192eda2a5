import type { PackageDescription } from '../../../package-sets/description/description.ts';
import { fieldText } from '../../../package-sets/description/field-text.ts';
import { factFields } from '../../../package-sets/description/fields.ts';
import type { Line, Target } from '../../lines/line.ts';
import { clean, truncateMiddle, truncateStart } from '../../lines/text.ts';
import { factExplanations } from './explanations.ts';

const labelColumns = 12;

/** The version stands in the title. */
const shownFacts = factFields.filter(({ key }) => key !== 'version');

/** What the package says of itself, a labelled line for each fact that it states. */
export function factLines(description: PackageDescription, columns: number): Line[] {
	const width = Math.max(1, columns - labelColumns);
	return shownFacts.flatMap((field): Line[] => {
		const text = clean(fieldText(description, field) ?? '');
		if (text === '') return [];
		// The end of a path says more than its beginning; of an address both do.
		const isLocation = field.kind === 'location';
		const shown = isLocation ? truncateStart(text, width) : truncateMiddle(text, width);
		const target: Target | undefined = isLocation
			? { kind: 'source', position: text }
			: /^https?:\/\//.test(text)
				? { kind: 'address', url: text }
				: undefined;
		return [
			[
				{
					text: field.label.padEnd(labelColumns),
					token: 'muted',
					about: factExplanations[field.key],
				},
				{ text: shown, target },
			],
		];
	});
}
