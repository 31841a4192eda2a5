import type { FlowPlace, PackageFlow } from '../../source/package-sets/description/package-flow.ts';

/** A line of source text. */
export function place(position: string, line: string): FlowPlace {
	return { position, line };
}

/** A flow with nothing special in it, but for the parts given. */
export function exampleFlow(parts: Partial<PackageFlow> = {}): PackageFlow {
	return {
		set: 'python313Packages',
		attribute: 'attrs',
		definition: place('attrs/default.nix:1', '{'),
		isBeforeOverride: false,
		arguments: [
			{
				name: 'buildPythonPackage',
				origin: 'scope',
				place: place('base.nix:80', 'buildPythonPackage = makeBuilder {'),
				attribute: null,
			},
			{
				name: 'hatchling',
				origin: 'set',
				place: place('python-packages.nix:40', 'hatchling = callPackage ../hatchling { };'),
				attribute: 'hatchling',
			},
		],
		layers: [
			{
				place: place('python-packages.nix:8', 'attrs = callPackage ../attrs { };'),
				kind: 'set',
				owner: null,
				buildsOnPrevious: false,
			},
		],
		standsFor: [],
		misses: [],
		names: [
			{
				name: 'python313Packages',
				places: [place('all-packages.nix:34', 'python313Packages = python313.pkgs;')],
			},
		],
		interpreters: ['python313'],
		hasExtensions: true,
		wrapping: {
			givenName: 'attrs-1',
			name: 'python3.13-attrs-1',
			namePrefix: 'python3.13-',
			nameAt: place('mk.nix:7', 'name = namePrefix + name;'),
			disabled: null,
			builder: place('mk.nix:7', 'name = namePrefix + name;'),
			additions: [],
			set: ['name'],
			consumed: ['pyproject'],
		},
		changes: [],
		conditions: [],
		otherThanPackage: null,
		failure: null,
		...parts,
	};
}
