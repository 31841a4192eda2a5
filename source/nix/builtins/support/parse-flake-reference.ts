import { NixError } from '../../errors/nix-error.ts';
import {
	BadUrl,
	decodePercent,
	parseQuery,
	parseUrl,
	printUrl,
	type Url,
} from '../../formats/urls.ts';
import { inputFromUrl } from './flake-inputs.ts';
import type { InputAttributes } from './input-attributes.ts';

/**
 * The attributes of a flake reference in the form of a URL, `name/branch`, or an absolute path.
 *
 * @throws NixError when it is none of these
 */
export function parseFlakeReference(
	text: string,
	warn: (message: string) => void = () => {},
): InputAttributes {
	const { input, fragment } =
		parseShortReference(text) ?? parseUrlReference(text, warn) ?? parsePathReference(text, warn);
	if (fragment !== '') {
		throw new NixError('other', `unexpected fragment '${fragment}' in flake reference '${text}'`);
	}
	return input;
}

interface ReferenceWithFragment {
	input: InputAttributes;
	fragment: string;
}

const shortReference =
	/^([a-zA-Z][a-zA-Z0-9_-]*(?:\/(?:[0-9a-fA-F]{40}|[a-zA-Z0-9@][a-zA-Z0-9_./@+-]*(?:\/[0-9a-fA-F]{40})?))?)(?:#([A-Za-z0-9\-._~!$&'"()*+,;=:@%/? ^]*))?$/;

/** `nixpkgs`, `nixpkgs/branch`, `nixpkgs/branch/commit`: what registries know. */
function parseShortReference(text: string): ReferenceWithFragment | null {
	const [, reference, fragment = ''] = shortReference.exec(text) ?? [];
	if (reference === undefined) return null;
	const path = reference.split('/');
	const url: Url = { scheme: 'flake', authority: null, path, query: new Map(), fragment: '' };
	return { input: inputFromUrl(url), fragment: decodePercent(fragment) };
}

function parseUrlReference(
	text: string,
	warn: (message: string) => void,
): ReferenceWithFragment | null {
	try {
		return fromUrl(parseUrl(text, true, warn), text);
	} catch (error) {
		if (error instanceof BadUrl) return null;
		throw error;
	}
}

function parsePathReference(text: string, warn: (message: string) => void): ReferenceWithFragment {
	const [, path = '', query = '', fragment = ''] =
		/^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? [];
	const parameters = parseQuery(query, warn);
	if (!path.startsWith('/')) {
		throw new BadUrl(`flake reference '${text}' is not an absolute path`);
	}
	return fromUrl({
		scheme: 'path',
		authority: '',
		path: pathSegments(path),
		query: parameters,
		fragment: decodePercent(fragment),
	});
}

/** C++ Nix takes a slash at the end for an empty name after a slash, so that it shows twice. */
function pathSegments(path: string): string[] {
	const names = path.split('/').filter((name) => name !== '');
	if (names.length === 0) return ['', ''];
	return ['', ...names, ...(path.endsWith('/') ? ['', ''] : [])];
}

function fromUrl({ fragment, ...url }: Url, text?: string): ReferenceWithFragment {
	const query = new Map(url.query);
	const folder = query.get('dir') ?? '';
	query.delete('dir');
	const bare = { ...url, query, fragment: '' };
	const input = inputFromUrl(bare, text === undefined ? printUrl(bare) : undefined);
	if (folder !== '') input.set('dir', folder);
	return { input, fragment };
}
