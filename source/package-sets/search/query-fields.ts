import type { Dependency, PackageDescription } from '../description/description.ts';
import { canBeHad, packageStates } from '../description/states.ts';
import { normalise } from './names.ts';
import { type Entry, inputsOf, type SearchIndex } from './search-index.ts';
import { countTypos } from './typos.ts';

/** A field that a query can ask for, as in `licence:mit`. */
export interface QueryField {
	/** What a query calls it; the first is its name. */
	names: readonly [string, ...string[]];
	/** What its values are, for people. */
	about: string;
	/** The values that there are; null where they are what packages have. */
	allowed: readonly string[] | null;
	valuesOf(description: PackageDescription): readonly string[];
	/** The form in which values are compared. */
	form(value: string): string;
	/** Whether a value is what is asked for. */
	isAsked(value: string, asked: string): boolean;
	/** Whether a value may be meant, where none is what is asked for. */
	mayBeMeant(value: string, asked: string): boolean;
}

/** What kinds of packages there are, as far as they say so themselves. */
const packageKinds = {
	library: ({ imports }) => imports.length > 0,
	program: ({ mainProgram }) => mainProgram !== null,
	stubs: ({ pname }) => /^types-|-stubs$/.test(normalise(pname)),
	hook: ({ name }) => /(?:^|-)hook(?:\.sh)?$/.test(name),
	alias: ({ state }) => state === 'alias',
	removed: ({ state }) => state === 'removed',
} as const satisfies Record<string, (description: PackageDescription) => boolean>;

const kindNames = Object.keys(packageKinds) as (keyof typeof packageKinds)[];
const unavailable = 'unavailable';

const equals = (value: string, asked: string) => value === asked;
const startsWith = (value: string, asked: string) => value.startsWith(asked);
const hasWord = (value: string, asked: string) =>
	value.startsWith(asked) || value.includes(`-${asked}`) || value.includes(` ${asked}`);
const isWithin = (value: string, asked: string) => value === asked || value.startsWith(`${asked}.`);
const lowerCase = (value: string) => value.toLowerCase();

/** The fields in the order in which people are told them. */
export const queryFields: readonly QueryField[] = [
	{
		names: ['state'],
		about: 'the state of a package',
		allowed: [...Object.keys(packageStates), unavailable],
		valuesOf: ({ state }) => (canBeHad(state) ? [state] : [state, unavailable]),
		form: lowerCase,
		isAsked: equals,
		mayBeMeant: startsWith,
	},
	{
		names: ['licence', 'license'],
		about: 'a licence, such as mit',
		allowed: null,
		valuesOf: ({ license }) => license,
		form: lowerCase,
		isAsked: equals,
		mayBeMeant: hasWord,
	},
	{
		names: ['maintainer', 'maintainers', 'team'],
		about: 'who maintains it, a handle on GitHub or a team',
		allowed: null,
		valuesOf: ({ maintainers, teams }) => [...maintainers, ...teams],
		form: lowerCase,
		isAsked: equals,
		mayBeMeant: hasWord,
	},
	{
		names: ['version'],
		about: 'a version, or how it begins, such as 2.1',
		allowed: null,
		valuesOf: ({ version }) => (version === '' ? [] : [version]),
		form: lowerCase,
		isAsked: isWithin,
		mayBeMeant: (value, asked) => asked.endsWith('.') && value.startsWith(asked),
	},
	{
		names: ['import', 'imports'],
		about: 'a module that it is imported by, such as cv2',
		allowed: null,
		valuesOf: ({ imports }) => imports,
		form: lowerCase,
		isAsked: isWithin,
		mayBeMeant: startsWith,
	},
	{
		names: ['needs', 'need'],
		about: 'a package that its derivation needs itself',
		allowed: null,
		valuesOf: (description) => inputsOf(description).flatMap((list) => list.flatMap(namesOf)),
		form: normalise,
		isAsked: equals,
		mayBeMeant: startsWith,
	},
	{
		names: ['kind'],
		about: 'what it is',
		allowed: kindNames,
		valuesOf: (description) => kindNames.filter((kind) => packageKinds[kind](description)),
		form: lowerCase,
		isAsked: equals,
		mayBeMeant: startsWith,
	},
];

function namesOf({ attribute, pname }: Dependency): readonly string[] {
	return attribute === null || attribute === pname ? [pname] : [attribute, pname];
}

/** The field that a query calls so; undefined when there is none. */
export function fieldNamed(name: string): QueryField | undefined {
	return queryFields.find(({ names }) => names.includes(name));
}

/** The entries that have a value of a field: the very one, or else one that begins like it. */
export function entriesWith(index: SearchIndex, field: QueryField, asked: string): Set<Entry> {
	const form = field.form(asked);
	const byValue = valuesIn(index, field);
	const found = new Set<Entry>();
	for (const matches of [field.isAsked, field.mayBeMeant]) {
		for (const [value, entries] of byValue) {
			if (!matches(value, form)) continue;
			for (const entry of entries) found.add(entry);
		}
		if (found.size > 0) break;
	}
	return found;
}

const alikeAtMost = 3;

/** The values of a field that are likest to one that no package has. */
export function valuesLike(index: SearchIndex, field: QueryField, asked: string): string[] {
	const form = field.form(asked);
	const most = Math.max(1, Math.floor(form.length / 3));
	return [...valuesIn(index, field)]
		.map(([value, entries]) => ({
			value,
			count: entries.length,
			typos: countTypos(form, value.slice(0, form.length), most),
		}))
		.filter(({ typos }) => typos <= most)
		.sort((a, b) => a.typos - b.typos || b.count - a.count)
		.slice(0, alikeAtMost)
		.map(({ value }) => value);
}

function valuesIn(index: SearchIndex, field: QueryField): ReadonlyMap<string, readonly Entry[]> {
	const [name] = field.names;
	const known = index.byField.get(name);
	if (known !== undefined) return known;
	const byValue = new Map<string, Entry[]>();
	// The same few thousand texts occur a hundred thousand times.
	const forms = new Map<string, string>();
	for (const entry of index.entries) {
		if (entry.description === undefined) continue;
		for (const text of field.valuesOf(entry.description)) {
			let value = forms.get(text);
			if (value === undefined) {
				value = field.form(text);
				forms.set(text, value);
			}
			const entries = byValue.get(value);
			if (entries === undefined) byValue.set(value, [entry]);
			else if (entries.at(-1) !== entry) entries.push(entry);
		}
	}
	index.byField.set(name, byValue);
	return byValue;
}
