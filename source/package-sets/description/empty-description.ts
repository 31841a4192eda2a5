import { compileReader } from './compile-fields.ts';
import type { PackageDescription } from './description.ts';
import { fields } from './fields.ts';

const readEmpty = compileReader<PackageDescription>(fields);

/** The description of an attribute of which nothing but its name is known. */
export function emptyDescription(set: string, attribute: string): PackageDescription {
	const description = readEmpty({
		setName: () => set,
		text: () => '',
		optionalText: () => null,
		message: () => null,
		location: () => null,
		state: () => 'available',
		flag: () => false,
		texts: () => [],
		dependencies: () => [],
		extras: () => ({}),
		blockers: () => [],
		conflicts: () => [],
		count: () => null,
		path: () => undefined,
	});
	return { ...description, attribute, name: attribute, pname: attribute };
}
