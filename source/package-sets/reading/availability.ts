import { AttributeSet, type Value } from '../../nix/index.ts';
import { boundedText, boundedTexts } from '../description/bounds.ts';
import type { PackageState } from '../description/description.ts';
import {
	elements,
	elementsLeftOut,
	readFlag,
	readList,
	readText,
	textValue,
	tryForce,
} from './values/read-attributes.ts';

/** What else than a package's value decides its state; asked only where it matters. */
interface StateContext {
	/** The package as nixpkgs names it in its messages, such as `requests-2.33.1`. */
	nameAndVersion: string;
	/** What nixpkgs calls the interpreter in its messages, such as `python3.13`. */
	interpreter: () => string;
	/** The attribute that this one is another name of; null when it is none. */
	aliasTarget: () => string | null;
}

/** The state of a package that evaluates, and the reason when it is not `available`. */
export function readState(
	value: AttributeSet,
	meta: AttributeSet,
	{ nameAndVersion, interpreter, aliasTarget }: StateContext,
): { state: PackageState; reason: string | null } {
	if (readFlag(value, 'disabled')) {
		return {
			state: 'disabled',
			reason: `${nameAndVersion} not supported for interpreter ${interpreter()}`,
		};
	}
	// The tree's own word, which knows its configuration, goes before the single reasons.
	if (tryForce(meta.get('available')) !== true) {
		const unavailable = unavailability(meta);
		if (unavailable !== null) return unavailable;
	}
	const target = aliasTarget();
	if (target !== null) return { state: 'alias', reason: `another name of ${target}` };
	return { state: 'available', reason: null };
}

/** Why nixpkgs would refuse a package by its `meta`, in the order in which nixpkgs looks. */
function unavailability(meta: AttributeSet): { state: PackageState; reason: string } | null {
	if (readFlag(meta, 'unfree') || licensesAreUnfree(meta)) {
		return {
			state: 'unfree',
			reason: boundedText(`has an unfree licence: ${licensesOf(meta).join(', ')}`),
		};
	}
	if (readFlag(meta, 'broken')) return { state: 'broken', reason: 'marked as broken' };
	if (readFlag(meta, 'unsupported')) {
		return { state: 'unsupported', reason: 'not available on the platform of this tree' };
	}
	const vulnerabilities = readList(meta, 'knownVulnerabilities').flatMap(
		(value) => textValue(value) ?? [],
	);
	if (vulnerabilities.length > 0 || readFlag(meta, 'insecure')) {
		const reason = boundedText(`marked as insecure: ${vulnerabilities.join('; ')}`);
		return { state: 'insecure', reason };
	}
	return null;
}

function licenseValues(meta: AttributeSet): Value[] {
	const value = tryForce(meta.get('license'));
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? elements(value) : [value];
}

/** Whether one of a package's licences says that it is not free. */
export function licensesAreUnfree(meta: AttributeSet): boolean {
	return licenseValues(meta).some(
		(license) => license instanceof AttributeSet && tryForce(license.get('free')) === false,
	);
}

/** A package's licences: SPDX identifiers where known, else short or full names. */
export function licensesOf(meta: AttributeSet): string[] {
	const names = licenseValues(meta).flatMap((license) => {
		if (!(license instanceof AttributeSet)) return textValue(license) ?? [];
		return (
			readText(license, 'spdxId') ??
			readText(license, 'shortName') ??
			readText(license, 'fullName') ??
			[]
		);
	});
	return boundedTexts(names, elementsLeftOut(tryForce(meta.get('license'))));
}
