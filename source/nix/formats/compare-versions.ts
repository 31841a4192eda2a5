/** What `parseDrvName` makes of a name such as `nix-0.12pre12876`. */
export interface NameAndVersion {
	readonly name: string;
	readonly version: string;
}

/** The components of a version: runs of digits and runs of anything else but `.` and `-`. */
export function splitVersion(version: string): string[] {
	return version.match(components) ?? [];
}

const components = /[0-9]+|[^0-9.-]+/g;

/**
 * -1, 0 or 1 as the first version is older than, the same as or newer than the second. The rule
 * is the one of `nix-env`'s manual ("Versions").
 */
export function compareVersions(first: string, second: string): -1 | 0 | 1 {
	if (first === second) return 0;
	const left = splitVersion(first);
	const right = splitVersion(second);
	const count = Math.max(left.length, right.length);
	for (let index = 0; index < count; index++) {
		const one = left[index] ?? '';
		const other = right[index] ?? '';
		if (isOlder(one, other)) return -1;
		if (isOlder(other, one)) return 1;
	}
	return 0;
}

function isOlder(one: string, other: string): boolean {
	if (one === other) return false;
	const oneNumber = componentNumber(one);
	const otherNumber = componentNumber(other);
	if (oneNumber !== null && otherNumber !== null) return oneNumber < otherNumber;
	if (one === '' && otherNumber !== null) return true;
	if (one === 'pre') return true;
	if (other === 'pre') return false;
	if (otherNumber !== null) return true;
	if (oneNumber !== null) return false;
	return one < other;
}

/** Nix reads components as 32-bit integers; longer numbers compare as text. */
function componentNumber(component: string): number | null {
	const code = component.charCodeAt(0);
	if (!(code >= 0x30 && code <= 0x39)) return null;
	const value = Number(component);
	return value <= 0x7fffffff ? value : null;
}

/** Splits at the first dash that no letter follows; without one the version is empty. */
export function parseDrvName(text: string): NameAndVersion {
	const dash = text.search(/-[^A-Za-z]/);
	if (dash === -1) return { name: text, version: '' };
	return { name: text.slice(0, dash), version: text.slice(dash + 1) };
}
