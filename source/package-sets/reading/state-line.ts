import { type AttributeSet, noPosition, type Position } from '../../nix/index.ts';
import type { PackageState } from '../description/description.ts';
import { argumentsOf } from './values/derivation-arguments.ts';
import { readSet } from './values/read-attributes.ts';

/** The attributes of `meta` that decide each state, as `pkgs/stdenv/generic/check-meta.nix` reads them. */
const decisive: Partial<Record<PackageState, readonly string[]>> = {
	broken: ['broken', 'problems'],
	insecure: ['knownVulnerabilities'],
	problem: ['problems', 'license', 'sourceProvenance'],
	unfree: ['license'],
	unsupported: ['badPlatforms', 'platforms'],
};

/**
 * Where a package says that it is in a state: `disabled` among the arguments of `buildPythonPackage`,
 * `meta.broken` and the like among those of `mkDerivation`. `noPosition` when that is not known.
 */
export function positionOfState(value: AttributeSet, state: PackageState): Position {
	if (state === 'disabled') {
		return argumentsOf(value, 'overridePythonAttrs')?.provenanceOf('disabled') ?? noPosition;
	}
	const given = argumentsOf(value);
	const meta = given === null ? undefined : readSet(given, 'meta');
	for (const name of decisive[state] ?? []) {
		const position = meta?.provenanceOf(name) ?? noPosition;
		if (position !== noPosition) return position;
	}
	return noPosition;
}
