import { AttributeSet, type Value } from '../../nix/index.ts';
import type { PackageState } from '../description/description.ts';
import { elements, readFlag, readList, readText, textValue, tryForce } from './read-attributes.ts';

/** Why nixpkgs would refuse a package by its `meta`, in the order it looks. */
export function unavailability(meta: AttributeSet): { state: PackageState; reason: string } | null {
	if (readFlag(meta, 'unfree') || licensesAreUnfree(meta)) {
		return { state: 'unfree', reason: `has an unfree licence: ${licensesOf(meta).join(', ')}` };
	}
	if (readFlag(meta, 'broken')) return { state: 'broken', reason: 'marked as broken' };
	if (readFlag(meta, 'unsupported')) {
		return { state: 'unsupported', reason: 'not available on the platform of this tree' };
	}
	const vulnerabilities = readList(meta, 'knownVulnerabilities').flatMap(
		(value) => textValue(value) ?? [],
	);
	if (vulnerabilities.length > 0 || readFlag(meta, 'insecure')) {
		return { state: 'insecure', reason: `marked as insecure: ${vulnerabilities.join('; ')}` };
	}
	return null;
}

function licenseValues(meta: AttributeSet): Value[] {
	const value = tryForce(meta.get('license'));
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? elements(value) : [value];
}

function licensesAreUnfree(meta: AttributeSet): boolean {
	return licenseValues(meta).some(
		(license) => license instanceof AttributeSet && tryForce(license.get('free')) === false,
	);
}

/** A package's licences: SPDX identifiers where known, else short or full names. */
export function licensesOf(meta: AttributeSet): string[] {
	return licenseValues(meta).flatMap((license) => {
		if (!(license instanceof AttributeSet)) return textValue(license) ?? [];
		return (
			readText(license, 'spdxId') ??
			readText(license, 'shortName') ??
			readText(license, 'fullName') ??
			[]
		);
	});
}
