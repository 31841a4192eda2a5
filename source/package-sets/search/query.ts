import { fieldNamed, type QueryField, queryFields } from './query-fields.ts';

/** One condition of a query. */
export type Term = { isNegated: boolean } & (
	| { kind: 'word' | 'text' | 'start' | 'end' | 'whole'; text: string }
	| { kind: 'field'; field: QueryField; value: string }
);

/**
 * A query, in the syntax of fzf with fields: `http !azure`, `'exact`, `^start`, `end$`, `^whole$`,
 * `one | other`, `licence:mit`.
 */
export interface Query {
	/** The plain words, all of which are wanted, as they were typed. */
	words: readonly string[];
	/** The other conditions, all of which must hold; each does when one of its alternatives does. */
	clauses: readonly (readonly Term[])[];
	/** What is wrong with it, and what would be right; null when nothing is. What is wrong is left out. */
	problem: string | null;
}

/** Reads a query. Whatever is typed is one: what is not finished yet leaves nothing out. */
export function parseQuery(text: string): Query {
	const words: string[] = [];
	const clauses: Term[][] = [];
	const problems: string[] = [];
	/** The terms that `|` joins. */
	let alternatives: Term[] = [];
	let isJoined = false;
	const close = () => {
		const [term] = alternatives;
		if (alternatives.length === 1 && term?.kind === 'word') words.push(term.text);
		else if (alternatives.length > 0) clauses.push(alternatives);
		alternatives = [];
	};
	for (const token of tokensOf(text)) {
		if (token === '|') {
			isJoined = alternatives.length > 0;
			continue;
		}
		if (!isJoined) close();
		isJoined = false;
		const term = readTerm(token);
		if (typeof term === 'string') problems.push(term);
		else if (term !== null) alternatives.push(term);
	}
	close();
	return { words, clauses, problem: problems[0] ?? null };
}

/** Whether a query leaves nothing out. */
export function isEmptyQuery({ words, clauses }: Query): boolean {
	return words.length === 0 && clauses.length === 0;
}

/** Words, of which the value of a field may be quoted to have spaces. */
export function tokensOf(text: string): string[] {
	return text.match(/!?[A-Za-z]+:"[^"]*"?|\S+/g) ?? [];
}

/** A term; null for one that says nothing yet; a text when it is wrong, which tells why. */
function readTerm(token: string): Term | string | null {
	const isNegated = token.startsWith('!');
	const rest = isNegated ? token.slice(1) : token;
	const [, name, value] = /^([A-Za-z]+):(?!\/\/)(.*)$/.exec(rest) ?? [];
	if (name !== undefined && value !== undefined) {
		return readField(name.toLowerCase(), value.replaceAll('"', ''), isNegated);
	}
	if (rest.startsWith("'")) return textTerm('text', rest.replace(/^'|'$/g, ''), isNegated);
	const isStart = rest.startsWith('^');
	const isEnd = rest.length > 1 && rest.endsWith('$');
	const text = rest.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
	if (isStart && isEnd) return textTerm('whole', text, isNegated);
	if (isStart) return textTerm('start', text, isNegated);
	if (isEnd) return textTerm('end', text, isNegated);
	if (isNegated) return textTerm('text', text, true);
	return textTerm('word', projectIn(text), false);
}

function textTerm(
	kind: Exclude<Term['kind'], 'field'>,
	text: string,
	isNegated: boolean,
): Term | null {
	return text === '' ? null : { kind, text, isNegated };
}

function readField(name: string, value: string, isNegated: boolean): Term | string | null {
	const field = fieldNamed(name);
	if (field === undefined) {
		const names = queryFields.map(({ names: [first] }) => `${first}:`).join(' ');
		return `no field ${name}: but ${names}`;
	}
	const { allowed, about } = field;
	const lower = value.toLowerCase();
	if (allowed !== null && !allowed.some((one) => value !== '' && one.startsWith(lower))) {
		return `${name}: is ${allowed.join(', ')}`;
	}
	if (value === '') return `${name}: ${about}`;
	return { kind: 'field', field, value, isNegated };
}

/**
 * The name in what people copy: an address of PyPI, a requirement with its extras and versions, an
 * attribute path of Nix. Anything else is what it is.
 */
function projectIn(word: string): string {
	const [, project] = /^https?:\/\/pypi\.org\/project\/([^/]+)/.exec(word) ?? [];
	if (project !== undefined) return project;
	const attribute = word.replace(/^(?:pkgs\.)?(?:(?:python|pypy)\d*Packages|ps)\.(?=.)/, '');
	const [, name] = /^([\w.-]+)(?:\[[\w,.-]*\]?)?(?:[=<>~!]=?.*)?$/.exec(attribute) ?? [];
	return name ?? attribute;
}
