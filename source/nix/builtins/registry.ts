import { Builtin, type BuiltinImplementation, type Slot } from '../values/values.ts';

/** Collects the builtins; each file of this folder adds its family. */
export class BuiltinRegistry {
	/** By the name in `builtins`, without leading underscores. */
	readonly values = new Map<string, Slot>();

	/** A function that takes `arity` arguments, then the position of its own errors. */
	function(name: string, arity: number, implementation: BuiltinImplementation): void {
		this.values.set(name, new Builtin(name, arity, implementation));
	}

	constant(name: string, value: Slot): void {
		this.values.set(name, value);
	}
}

/** The builtins that are in scope under their own names; all others need `builtins.` or `__`. */
export const globalNames: ReadonlySet<string> = new Set([
	'abort',
	'baseNameOf',
	'break',
	'builtins',
	'derivation',
	'derivationStrict',
	'dirOf',
	'false',
	'fetchGit',
	'fetchMercurial',
	'fetchTarball',
	'fetchTree',
	'fromTOML',
	'import',
	'isNull',
	'map',
	'null',
	'placeholder',
	'removeAttrs',
	'scopedImport',
	'throw',
	'toString',
	'true',
]);
