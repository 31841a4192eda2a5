import type { Dependency } from '../description/description.ts';

/** No attribute of nixpkgs begins with it, and no Nix name has it. */
const mark = '\u0002';

/**
 * What names a stranger among the attributes of a set: strangers of one name and version count as
 * one, since nothing more is known of them.
 */
export function strangerKey({ pname, version }: Pick<Dependency, 'pname' | 'version'>): string {
	return `${mark}${version === '' ? pname : `${pname}-${version}`}`;
}

/** Names a dependency, of the set or not, among the attributes of the set. */
export function dependencyKey(dependency: Dependency): string {
	return dependency.attribute ?? strangerKey(dependency);
}

/** The name of the stranger that a key stands for, `openssl-3.0`; null for an attribute. */
export function strangerName(key: string): string | null {
	return key.startsWith(mark) ? key.slice(mark.length) : null;
}

/** The key of the stranger whose derivation has this name, that of its interpreter before it or not. */
export function strangerKeyOfName(name: string): string {
	return `${mark}${name.replace(/^(?:python|pypy)\d[\d.]*-(?=.)/, '')}`;
}
