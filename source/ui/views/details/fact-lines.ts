import type { PackageDescription } from '../../../package-sets/description/description.ts';
import { fieldText } from '../../../package-sets/description/field-text.ts';
import { factFields } from '../../../package-sets/description/fields.ts';
import type { Line, Target } from '../../lines/line.ts';
import { clean, truncate, truncateMiddle, truncateStart, wrap } from '../../lines/text.ts';
import { factExplanations, importExplanation } from './explanations.ts';

const labelColumns = 12;

/** The version stands in the title, and what is imported has a line of its own. */
const shownFacts = factFields.filter(({ key }) => key !== 'version' && key !== 'imports');

/** What Python code writes to use the package, a line; none where it does not say. */
export function importLines({ imports }: PackageDescription, columns: number): Line[] {
	if (imports.length === 0) return [];
	const text = clean(`import ${imports.join(', ')}`);
	return [
		[{ text: truncate(text, columns), about: importExplanation, target: { kind: 'text', text } }],
	];
}

/** What the package says of itself, a labelled line for each fact that it states. */
export function factLines(description: PackageDescription, columns: number): Line[] {
	const width = Math.max(1, columns - labelColumns);
	return shownFacts.flatMap((field): Line[] => {
		const text = clean(fieldText(description, field) ?? '');
		if (text === '') return [];
		const label = (shown: string) => ({
			text: shown.padEnd(labelColumns),
			token: 'muted' as const,
			about: factExplanations[field.key],
		});
		// Cut in the middle, two names of a list would read as one.
		if (field.kind === 'texts') {
			return wrap(text, width).map((part, index) => [
				label(index === 0 ? field.label : ''),
				{ text: part },
			]);
		}
		// The end of a path says more than its beginning; of an address both do.
		const isLocation = field.kind === 'location';
		const shown = isLocation ? truncateStart(text, width) : truncateMiddle(text, width);
		const target: Target | undefined = isLocation
			? { kind: 'source', position: text }
			: /^https?:\/\//.test(text)
				? { kind: 'address', url: text }
				: undefined;
		return [[label(field.label), { text: shown, target }]];
	});
}
