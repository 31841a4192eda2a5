import { NixError } from '../../errors/nix-error.ts';
import { BadUrl, parseUrl, printUrl, type Url } from '../../formats/urls.ts';
import { disabledFeature, parseHash } from '../../store/hash.ts';
import {
	byName,
	flagOf,
	type InputAttributes,
	jsonOf,
	maybeString,
	narHashOf,
	parseNumber,
	present,
	queryOf,
	revisionOf,
	stringOf,
	withoutRepeats,
} from './input-attributes.ts';

/** One kind of input: a host of repositories, Git, a path … (`InputScheme` of C++ Nix). */
interface InputScheme {
	/** Attributes besides `type`. */
	readonly attributes: ReadonlySet<string>;
	/** The attributes a URL stands for; null when it is not of this kind. */
	fromUrl(url: Url, text: string): InputAttributes | null;
	/** Checks attributes, and brings them into the usual form. */
	check(attributes: InputAttributes): void;
	toUrl(attributes: InputAttributes): Url;
}

const commit = /^[0-9a-fA-F]{40}$/;
const branch = /^[a-zA-Z0-9@][a-zA-Z0-9_./@+-]*$/;
const hostName = /^[a-zA-Z0-9.-]*$/;
const flakeId = /^[a-zA-Z][a-zA-Z0-9_-]*$/;

/** Repositories on a host that gives archives of them: `github:owner/repo`. */
function archiveScheme(type: string): InputScheme {
	return {
		attributes: new Set(
			['owner', 'repo', 'ref', 'rev', 'narHash', 'lastModified', 'host'].concat('treeHash'),
		),
		fromUrl({ scheme, path, query }, text) {
			if (scheme !== type) return null;
			const [owner, repository, ...rest] = path.filter((segment) => segment !== '');
			if (owner === undefined || repository === undefined) {
				throw new BadUrl(`URL '${text}' is invalid`);
			}
			const input: InputAttributes = new Map([
				['type', type],
				['owner', owner],
				['repo', repository],
			]);
			const name = rest.join('/');
			if (commit.test(name)) input.set('rev', name);
			else if (isLegalGitReference(name)) input.set('ref', name);
			else if (rest.length > 0) throw new BadUrl(`URL '${text}' has no branch or commit`);
			const revision = query.get('rev');
			if (revision !== undefined) {
				if (input.has('rev')) throw new BadUrl(`URL '${text}' contains multiple commit hashes`);
				parseHash(revision, 'sha1');
				input.set('rev', revision);
			}
			const reference = query.get('ref');
			if (reference !== undefined) {
				if (!isLegalGitReference(reference) || input.has('ref')) {
					throw new BadUrl(`URL '${text}' contains an invalid branch/tag name`);
				}
				input.set('ref', reference);
			}
			const host = query.get('host');
			if (host !== undefined) {
				if (!hostName.test(host)) {
					throw new BadUrl(`URL '${text}' contains an invalid instance host`);
				}
				input.set('host', host);
			}
			if (input.has('ref') && input.has('rev')) {
				throw new BadUrl(`URL '${text}' contains both a commit hash and a branch/tag name`);
			}
			const narHash = query.get('narHash');
			if (narHash !== undefined) input.set('narHash', narHash);
			return input;
		},
		check(input) {
			stringOf(input, 'owner');
			stringOf(input, 'repo');
			const reference = maybeString(input, 'ref');
			const contains = (what: string) =>
				new NixError('other', `input ${jsonOf(input)} contains ${what}`);
			if (reference !== null && revisionOf(input) !== null) {
				const revision = maybeString(input, 'rev');
				throw contains(`both a commit hash ('${revision}') and a branch/tag name ('${reference}')`);
			}
			if (reference !== null && !isLegalGitReference(reference)) {
				throw contains('an invalid branch/tag name');
			}
			if (!hostName.test(maybeString(input, 'host') ?? '')) {
				throw contains('an invalid instance host');
			}
		},
		toUrl(input) {
			const path = [stringOf(input, 'owner'), stringOf(input, 'repo')];
			path.push(...present(maybeString(input, 'ref')), ...present(revisionOf(input)));
			const query = queryOf(['narHash', narHashOf(input)], ['host', maybeString(input, 'host')]);
			return { scheme: type, authority: null, path, query, fragment: '' };
		},
	};
}

const gitFlags = ['shallow', 'submodules', 'lfs', 'exportIgnore', 'allRefs'];
const verification = ['verifyCommit', 'keytype', 'publicKey', 'publicKeys'];

const git: InputScheme = {
	attributes: new Set([
		...['url', 'ref', 'rev', 'narHash', 'lastModified', 'revCount', 'name'],
		...['dirtyRev', 'dirtyShortRev', ...gitFlags, ...verification],
	]),
	fromUrl({ scheme, query, ...rest }) {
		if (scheme !== 'git' && !scheme.startsWith('git+')) return null;
		const input: InputAttributes = new Map([['type', 'git']]);
		const left = new Map<string, string>();
		for (const [name, value] of query) {
			if (name === 'rev' || name === 'ref' || verification.includes(name)) input.set(name, value);
			else if (gitFlags.includes(name)) input.set(name, value === '1');
			else left.set(name, value);
		}
		const url = { ...rest, scheme: scheme.replace(/^git\+/, ''), query: left };
		input.set('url', printUrl(url));
		git.check(input);
		return input;
	},
	check(input) {
		if (verification.some((name) => input.has(name))) throw disabledFeature('verified-fetches');
		const reference = maybeString(input, 'ref');
		if (reference !== null && !isLegalGitReference(reference)) {
			throw new BadUrl(`invalid Git branch/tag name '${reference}'`);
		}
		input.set('url', printUrl(parseGitUrl(stringOf(input, 'url'))));
		for (const name of gitFlags) flagOf(input, name);
	},
	toUrl(input) {
		const url = parseUrl(stringOf(input, 'url'), false);
		if (url.scheme !== 'git') url.scheme = `git+${url.scheme}`;
		const parameters = queryOf(['rev', revisionOf(input)], ['ref', maybeString(input, 'ref')]);
		for (const name of gitFlags.slice(0, -1)) if (flagOf(input, name)) parameters.set(name, '1');
		for (const [name, value] of parameters) url.query.set(name, value);
		return url;
	},
};

/** A URL as Git takes it: also a path, or `user@host:path`. @throws BadUrl */
export function parseGitUrl(text: string): Url {
	if (!/:\/\//.test(text) && !text.startsWith('file:') && !text.startsWith('/')) {
		const [, user, host, path] = /^([^/@:]*@)?([^/:]*):(.*)$/s.exec(text) ?? [];
		if (path !== undefined) {
			if (user === undefined) {
				throw new BadUrl(
					`SCP-like URL '${text}' is not supported; use SSH URL syntax instead (ssh://...)`,
				);
			}
			const last = path.lastIndexOf(':');
			const colon = last === -1 ? '' : `:${path.slice(0, last)}`;
			return parseUrl(`ssh://${user}${host}${colon}/${path.slice(last + 1)}`, false);
		}
	}
	if (text.includes('://') || text.startsWith('file:')) return parseUrl(text, false);
	const authority = text.startsWith('/') ? '' : null;
	return { scheme: 'file', authority, path: text.split('/'), query: new Map(), fragment: '' };
}

/** Whether Git allows a name for branches and tags (`git check-ref-format`). */
function isLegalGitReference(name: string): boolean {
	if (name === '' || name === '@' || /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\//.test(name)) return false;
	if (/^[-/]|[/.]$/.test(name)) return false;
	return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}

const mercurial: InputScheme = {
	attributes: new Set(['url', 'ref', 'rev', 'revCount', 'narHash', 'name']),
	fromUrl({ scheme, query, ...rest }) {
		if (!scheme.startsWith('hg+')) return null;
		const input: InputAttributes = new Map([['type', 'hg']]);
		const left = new Map<string, string>();
		for (const [name, value] of query) {
			if (name === 'rev' || name === 'ref') input.set(name, value);
			else left.set(name, value);
		}
		input.set('url', printUrl({ ...rest, scheme: scheme.slice('hg+'.length), query: left }));
		mercurial.check(input);
		return input;
	},
	check(input) {
		parseUrl(stringOf(input, 'url'), false);
		const reference = maybeString(input, 'ref');
		if (reference !== null && !branch.test(reference)) {
			throw new BadUrl(`invalid Mercurial branch/tag name '${reference}'`);
		}
	},
	toUrl(input) {
		const url = parseUrl(stringOf(input, 'url'), false);
		url.scheme = `hg+${url.scheme}`;
		const parameters = queryOf(['rev', revisionOf(input)], ['ref', maybeString(input, 'ref')]);
		for (const [name, value] of parameters) url.query.set(name, value);
		return url;
	},
};

const path: InputScheme = {
	attributes: new Set(['path', 'rev', 'revCount', 'lastModified', 'narHash']),
	fromUrl({ scheme, authority, path: segments, query }, text) {
		if (scheme !== 'path') return null;
		if (authority) {
			throw new NixError(
				'other',
				`path URL '${text}' should not have an authority ('${authority}')`,
			);
		}
		if (segments.some((segment) => segment.includes('/') || segment.includes('\0'))) {
			throw new BadUrl(`URL '${text}' has an illegal path`);
		}
		const input: InputAttributes = new Map([
			['type', 'path'],
			['path', segments[0] === '' && segments.length === 1 ? '/' : withoutRepeats(segments)],
		]);
		for (const [name, value] of [...query].sort(byName)) {
			if (name === 'rev' || name === 'narHash') {
				input.set(name, value);
			} else if (name === 'revCount' || name === 'lastModified') {
				const number = parseNumber(value);
				if (number === null) {
					throw new NixError('other', `path URL '${text}' has invalid parameter '${name}'`);
				}
				input.set(name, number);
			} else {
				throw new NixError('other', `path URL '${text}' has unsupported parameter '${name}'`);
			}
		}
		return input;
	},
	check(input) {
		stringOf(input, 'path');
	},
	toUrl(input) {
		const query = new Map<string, string>();
		for (const [name, value] of input) {
			if (name !== 'type' && name !== 'path' && name !== isFinal) query.set(name, String(value));
		}
		const segments = stringOf(input, 'path').split('/');
		return { scheme: 'path', authority: null, path: segments, query, fragment: '' };
	},
};

const indirect: InputScheme = {
	attributes: new Set(['id', 'ref', 'rev', 'narHash']),
	fromUrl({ scheme, path: segments }, text) {
		if (scheme !== 'flake') return null;
		const parts = segments.filter((segment) => segment !== '');
		const [id = '', first, second] = parts;
		const input: InputAttributes = new Map([
			['type', 'indirect'],
			['id', id],
		]);
		const wrong = (part: string, what: string) =>
			new BadUrl(`in flake URL '${text}', '${part}' is not a ${what}`);
		if (parts.length > 3 || parts.length === 0) throw new BadUrl(`GitHub URL '${text}' is invalid`);
		if (first !== undefined && second !== undefined) {
			if (!isLegalGitReference(first)) throw wrong(first, 'branch/tag name');
			if (!commit.test(second)) throw wrong(second, 'commit hash');
			input.set('ref', first).set('rev', second.toLowerCase());
		} else if (first !== undefined) {
			if (commit.test(first)) input.set('rev', first.toLowerCase());
			else if (isLegalGitReference(first)) input.set('ref', first);
			else throw wrong(first, 'commit hash or branch/tag name');
		}
		indirect.check(input);
		return input;
	},
	check(input) {
		const id = stringOf(input, 'id');
		if (!flakeId.test(id)) throw new BadUrl(`'${id}' is not a valid flake ID`);
	},
	toUrl(input) {
		const segments = [stringOf(input, 'id')];
		segments.push(...present(maybeString(input, 'ref')), ...present(revisionOf(input)));
		return { scheme: 'flake', authority: null, path: segments, query: new Map(), fragment: '' };
	},
};

/** Something to download: an archive to unpack (`tarball`), or one file. */
function downloadScheme(type: 'tarball' | 'file'): InputScheme {
	const attributes = new Set(
		['url', 'narHash', 'name', 'unpack', 'rev', 'revCount'].concat('lastModified'),
	);
	return {
		attributes,
		fromUrl({ scheme, query, ...rest }) {
			const [, application = 'tarball', transport = ''] = /^(?:(.*)\+)?(.*)$/.exec(scheme) ?? [];
			if (application !== type || !/^(?:https?|file)$/.test(transport)) return null;
			const input: InputAttributes = new Map([['type', type]]);
			for (const name of ['narHash', 'rev']) {
				const value = query.get(name);
				if (value !== undefined) input.set(name, value);
			}
			for (const name of ['revCount', 'lastModified']) {
				const number = parseNumber(query.get(name) ?? '');
				if (number !== null) input.set(name, number);
			}
			const left = new Map([...query].filter(([name]) => !attributes.has(name)));
			input.set('url', printUrl({ ...rest, scheme: transport, query: left }));
			return input;
		},
		check() {},
		toUrl(input) {
			const url = parseUrl(stringOf(input, 'url'), false);
			const narHash = narHashOf(input);
			if (narHash !== null) url.query.set('narHash', narHash);
			return url;
		},
	};
}

const schemes: ReadonlyMap<string, InputScheme> = new Map([
	['github', archiveScheme('github')],
	['gitlab', archiveScheme('gitlab')],
	['sourcehut', archiveScheme('sourcehut')],
	['git', git],
	['hg', mercurial],
	['path', path],
	['indirect', indirect],
	['tarball', downloadScheme('tarball')],
	['file', downloadScheme('file')],
]);

/** The input a URL stands for. @throws NixError, BadUrl when it might be meant as something else */
export function inputFromUrl(url: Url, text = printUrl(url)): InputAttributes {
	for (const scheme of schemes.values()) {
		const input = scheme.fromUrl(url, text);
		if (input !== null) return checkCommon(input);
	}
	throw new NixError('other', `input '${text}' is unsupported`);
}

/** Says that the other attributes are all there are to know; for Nix's own use. */
const isFinal = '__final';

/** Checks the attributes of an input. @throws NixError */
export function checkInput(attributes: InputAttributes): InputAttributes {
	const type = maybeString(attributes, 'type');
	if (type === null) {
		throw new NixError(
			'other',
			"'type' attribute to specify input scheme is required but not provided",
		);
	}
	const scheme = schemes.get(type);
	if (scheme === undefined) return checkCommon(attributes);
	for (const name of attributes.keys()) {
		if (name !== 'type' && name !== isFinal && !scheme.attributes.has(name)) {
			throw new NixError('other', `input attribute '${name}' not supported by scheme '${type}'`);
		}
	}
	const input = new Map(attributes);
	scheme.check(input);
	return checkCommon(input);
}

/** The URL of an input. @throws NixError */
export function urlOfInput(input: InputAttributes): Url {
	const scheme = schemes.get(stringOf(input, 'type'));
	if (scheme === undefined) {
		throw new NixError('other', `cannot show unsupported input '${jsonOf(input)}'`);
	}
	return scheme.toUrl(input);
}

function checkCommon(input: InputAttributes): InputAttributes {
	maybeString(input, 'ref');
	for (const name of ['revCount', 'lastModified']) {
		const value = input.get(name);
		if (value !== undefined && typeof value !== 'number' && typeof value !== 'bigint') {
			throw new NixError('other', `input attribute '${name}' is not an integer`);
		}
	}
	return input;
}
