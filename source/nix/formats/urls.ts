import { NixError } from '../errors/nix-error.ts';

/** A URL taken apart, as C++ Nix does it (`ParsedURL`, RFC 3986). Texts are bytes. */
export interface Url {
	scheme: string;
	/** What stands between `//` and the path; null when there is no `//`. */
	authority: string | null;
	/** Between the slashes, decoded; an absolute path begins with an empty one. */
	path: string[];
	/**
	 * Decoded. Of several parameters with one name the first is used; those without `=` are ignored.
	 */
	query: Map<string, string>;
	/** Decoded. */
	fragment: string;
}

type Warn = (message: string) => void;

/** A text that is not the URL it should be; who asks may take it for something else. */
export class BadUrl extends NixError {
	constructor(message: string) {
		super('other', message);
	}
}

const segmentCharacters = "A-Za-z0-9\\-._~!$&'()*+,;=:@";
const split = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const legalPath = new RegExp(`^[${segmentCharacters}%/]*$`);
const legalQuery = new RegExp(`^[${segmentCharacters}%/?]*$`);
const legalAuthority =
	/^(?:[A-Za-z0-9\-._~!$&'()*+,;=%:]*@)?(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9\-._~!$&'()*+,;=%]*)(?::\d*)?$/;

/**
 * Takes a URL apart. With `lenient`, spaces and double quotes may stand unescaped in the query, and
 * in the fragment a caret as well.
 *
 * @throws BadUrl when it is none
 */
export function parseUrl(text: string, lenient: boolean, warn?: Warn): Url {
	const parts = split.exec(text);
	if (parts === null) throw new BadUrl(`'${text}' is not a valid URL: leftover`);
	const [, scheme, authority, path = '', query = '', fragment = ''] = parts;
	if (scheme === undefined) throw new BadUrl(`'${text}' doesn't have a scheme`);
	const hasMismatch =
		!/^(?:[A-Za-z][A-Za-z0-9+.-]*)?$/.test(scheme) ||
		[path, authority ?? '', query, fragment].some(hasBadEscape) ||
		/^[^@]*@?\[[^\]]*$/.test(authority ?? '');
	if (hasMismatch) throw new BadUrl(`'${text}' is not a valid URL: mismatch`);
	const legal =
		scheme !== '' &&
		legalPath.test(path) &&
		(authority === undefined || legalAuthority.test(authority)) &&
		legalQuery.test(lenient ? query.replace(/[ "]/g, '') : query) &&
		legalQuery.test(lenient ? fragment.replace(/[ "^]/g, '') : fragment);
	if (!legal) throw new BadUrl(`'${text}' is not a valid URL: leftover`);
	const port = /:(\d+)$/.exec(authority ?? '')?.[1];
	if (port !== undefined && Number(port) >= 2 ** 16) {
		throw new BadUrl(`port '${port}' is invalid`);
	}
	const isFile = scheme === 'file' || scheme.endsWith('+file');
	if (isFile && authority) {
		throw new BadUrl(`file:// URL '${text}' has unexpected authority '${authority}'`);
	}
	return {
		scheme,
		authority: authority === undefined ? null : normalAuthority(authority),
		path: (isFile && path === '' ? '/' : path).split('/').map(decodePercent),
		query: parseQuery(query, warn),
		fragment: decodePercent(fragment),
	};
}

/** Without an empty port; escapes only where they are needed. */
function normalAuthority(authority: string): string {
	const end = authority.lastIndexOf('@') + 1;
	const user = authority.slice(0, end);
	const host = authority.slice(end).replace(/:$/, '');
	return user + (host.startsWith('[') ? host : reencode(host, ':'));
}

function reencode(text: string, kept: string): string {
	return encodePercent(decodePercent(text), kept);
}

function hasBadEscape(text: string): boolean {
	return /%(?![0-9A-Fa-f]{2})/.test(text);
}

/**
 * The parameters of a query, decoded; what is no parameter is told.
 *
 * @throws NixError when an escape is none
 */
export function parseQuery(text: string, warn?: Warn): Map<string, string> {
	if (hasBadEscape(text)) {
		throw new NixError('other', `invalid URI query '${text}': leftover`);
	}
	const query = new Map<string, string>();
	for (const parameter of text === '' ? [] : text.split('&')) {
		const equals = parameter.indexOf('=');
		if (equals === -1) {
			const shown = parameter.replaceAll(' ', '%20').replaceAll('"', '%22');
			warn?.(`dubious URI query '${shown}' is missing equal sign '=', ignoring`);
			continue;
		}
		const name = decodePercent(parameter.slice(0, equals));
		if (!query.has(name)) query.set(name, decodePercent(parameter.slice(equals + 1)));
	}
	return query;
}

/** The text of a URL, its query sorted by name. */
export function printUrl({ scheme, authority, path, query, fragment }: Url): string {
	let text = `${scheme}:${authority === null ? '' : `//${authority}`}`;
	text += path.map((segment) => encodePercent(segment, ':@')).join('/');
	if (query.size > 0) {
		const parameters = [...query]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, value]) => `${encodePercent(name, ':@/?')}=${encodePercent(value, ':@/?')}`);
		text += `?${parameters.join('&')}`;
	}
	return fragment === '' ? text : `${text}#${encodePercent(fragment, '')}`;
}

/** Replaces `%41` and its like by the bytes they stand for. */
export function decodePercent(text: string): string {
	return text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
		String.fromCharCode(Number.parseInt(digits, 16)),
	);
}

/** Escapes all but letters, digits, `-._~` and the characters given. */
function encodePercent(text: string, kept: string): string {
	return text.replace(/[^A-Za-z0-9\-._~]/g, (character) => {
		if (kept.includes(character)) return character;
		return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
	});
}
