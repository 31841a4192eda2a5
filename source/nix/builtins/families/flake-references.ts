import { NixError } from '../../errors/nix-error.ts';
import { describeType, forceSet, forceTextWithoutContext } from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import {
	BadUrl,
	decodePercent,
	parseQuery,
	parseUrl,
	printUrl,
	type Url,
} from '../../formats/urls.ts';
import { noPosition, type Position } from '../../syntax/expression.ts';
import { printIdentifier } from '../../syntax/printer.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { force } from '../../values/thunk.ts';
import { NixString, type Slot } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { checkInput, inputFromUrl, urlOfInput } from '../support/flake-inputs.ts';
import { type InputAttributes, jsonOf } from '../support/input-attributes.ts';

/** Flake references as texts and as sets (Nix manual, "Flake references"): nothing is fetched. */
export function addFlakeReferenceBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('parseFlakeRef', 1, (argument: Slot, position: Position) => {
		const text = forceTextWithoutContext(
			argument,
			position,
			'while evaluating the argument passed to builtins.parseFlakeRef',
		);
		return AttributeSet.of([
			...parseFlakeReference(text, (message) => evaluator.log(`warning: ${message}`)),
		]);
	});

	registry.function('flakeRefToString', 1, (argument: Slot, position: Position) => {
		const set = forceSet(
			argument,
			noPosition,
			'while evaluating the argument passed to builtins.flakeRefToString',
		);
		return flakeReferenceToString(readAttributes(set, position));
	});
}

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

/** The URL of a flake reference given as attributes. @throws NixError */
export function flakeReferenceToString(attributes: InputAttributes): string {
	const folder = attributes.get('dir') ?? '';
	if (typeof folder !== 'string') {
		throw new NixError('other', `input attribute 'dir' is not a string ${jsonOf(attributes)}`);
	}
	const rest = new Map(attributes);
	rest.delete('dir');
	const input = checkInput(rest);
	const url = urlOfInput(input);
	if (folder !== '') url.query.set('dir', folder);
	return printUrl(url);
}

function readAttributes(set: AttributeSet, position: Position): InputAttributes {
	const attributes: InputAttributes = new Map();
	for (const [name, slot] of set.entries()) {
		const value = force(slot);
		if (typeof value === 'number' || typeof value === 'bigint') {
			if (value < 0) {
				throw new NixError(
					'other',
					`negative value given for flake ref attr ${printIdentifier(name)}: ${value}`,
					position,
				);
			}
			attributes.set(name, value);
		} else if (typeof value === 'boolean' || typeof value === 'string') {
			attributes.set(name, value);
		} else if (value instanceof NixString) {
			attributes.set(name, value.text);
		} else {
			throw new NixError(
				'other',
				`flake reference attribute sets may only contain integers, Booleans, and strings, but attribute '${printIdentifier(name)}' is ${describeType(value)}`,
			);
		}
	}
	return attributes;
}
