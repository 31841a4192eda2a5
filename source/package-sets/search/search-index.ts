import type { Dependency, PackageDescription, Packages } from '../description/description.ts';
import { canBeHad } from '../description/states.ts';
import { letterBits, normalise, wordsOfText } from './names.ts';
import { successorOf } from './successors.ts';
import { knownWords } from './word-parts.ts';

/** One attribute, prepared for searching. */
export interface Entry {
	readonly attribute: string;
	readonly normal: string;
	readonly letters: number;
	/** The letters of all of its names, and those of its description (`letterBits`). */
	nameLetters: number;
	textLetters: number;
	/** What the fields below are taken from; undefined until it is described. */
	description: PackageDescription | undefined;
	/** The project's name as `normal`; null where it is the same. */
	projectName: string | null;
	/** The modules that it is imported by, as `normal`. */
	imports: readonly string[];
	/** The words of its description (`wordsOfText`). */
	text: string;
	/** How many packages of the set have it among their own inputs. */
	users: number;
	/** The number of the package whose inputs were counted here last. */
	lastCount: number;
	/** Whether it can be had, as far as is known. */
	isAvailable: boolean;
	/** The parts of its name, once asked for (`partsOf`). */
	parts: readonly string[] | null;
}

/**
 * The attributes of one set, prepared for searching: shorter names first, then alphabetically. Beside
 * them, what was last known of the packages, so that a search reads no description twice.
 */
export interface SearchIndex {
	readonly entries: readonly Entry[];
	readonly byAttribute: ReadonlyMap<string, Entry>;
	/** The words that names are made of. */
	readonly words: ReadonlySet<string>;
	packages: Packages | null;
	/** How often the inputs of a package were counted. */
	lastCount: number;
	/** By entry, the one that takes its place: of a removed one, or of another name. */
	readonly successors: Map<Entry, Entry>;
	/** By a field of queries, the entries for each of its values; made when it is asked for. */
	readonly byField: Map<string, ReadonlyMap<string, readonly Entry[]>>;
}

/**
 * How much is searched of what is said of one package: many times what any honest one has, so that none
 * makes the search slow for the others.
 */
const mostOfName = 500;
export const mostOfText = 10_000;
const mostImports = 2000;

/** Prepares the attributes of a set; some tens of milliseconds for ten thousand. */
export function buildSearchIndex(attributes: readonly string[]): SearchIndex {
	const entries = attributes.map((attribute): Entry => {
		const normal = normalise(attribute.slice(0, mostOfName));
		const letters = letterBits(normal);
		return {
			attribute,
			normal,
			letters,
			nameLetters: letters,
			textLetters: 0,
			description: undefined,
			projectName: null,
			imports: [],
			text: '',
			users: 0,
			lastCount: 0,
			isAvailable: true,
			parts: null,
		};
	});
	entries.sort((a, b) => a.normal.length - b.normal.length || (a.attribute < b.attribute ? -1 : 1));
	return {
		entries,
		byAttribute: new Map(entries.map((entry) => [entry.attribute, entry])),
		words: knownWords(entries.map(({ normal }) => normal)),
		packages: null,
		lastCount: 0,
		successors: new Map(),
		byField: new Map(),
	};
}

/** Takes into an index what was described since it was last searched. */
export function updateSearchIndex(index: SearchIndex, packages: Packages): void {
	if (index.packages === packages) return;
	index.packages = packages;
	index.byField.clear();
	for (const entry of index.entries) {
		const description = packages.get(entry.attribute);
		if (description === entry.description) continue;
		countUses(index, entry.description, -1);
		countUses(index, description, 1);
		entry.description = description;
		const projectName = normalise((description?.pname ?? '').slice(0, mostOfName));
		entry.projectName = projectName === entry.normal || projectName === '' ? null : projectName;
		entry.imports = (description?.imports ?? [])
			.slice(0, mostImports)
			.map((module) => normalise(module.slice(0, mostOfName)));
		entry.text = wordsOfText((description?.description ?? '').slice(0, mostOfText));
		entry.nameLetters = entry.imports.reduce(
			(bits, module) => bits | letterBits(module),
			entry.letters | letterBits(entry.projectName ?? ''),
		);
		entry.textLetters = letterBits(entry.text);
		entry.isAvailable = description === undefined || canBeHad(description.state);
		const successor = description === undefined ? null : successorOf(description);
		const target = successor === null ? undefined : index.byAttribute.get(successor);
		if (target === undefined || target === entry) index.successors.delete(entry);
		else index.successors.set(entry, target);
	}
}

function countUses(index: SearchIndex, user: PackageDescription | undefined, step: 1 | -1): void {
	// Another name of a package uses nothing more.
	if (user === undefined || user.state === 'alias') return;
	index.lastCount++;
	for (const list of inputsOf(user)) {
		for (const { attribute } of list) {
			const used = attribute === null ? undefined : index.byAttribute.get(attribute);
			// Most are in several of the lists.
			if (used === undefined || used.lastCount === index.lastCount) continue;
			used.lastCount = index.lastCount;
			used.users += step;
		}
	}
}

/** The inputs of a derivation, by kind; extras are none. */
export function inputsOf(description: PackageDescription): readonly (readonly Dependency[])[] {
	return [
		description.dependencies,
		description.buildSystem,
		description.nativeBuildInputs,
		description.buildInputs,
		description.checkInputs,
		description.hooks,
	];
}
