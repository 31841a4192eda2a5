/** One element of a string context, taken apart. */
type ContextElement =
	/** A store object as it is. */
	| { kind: 'path'; path: string }
	/** One output of a derivation. */
	| { kind: 'output'; path: string; output: string }
	/** A derivation and everything its file refers to. */
	| { kind: 'closure'; path: string };

/** Takes an element of a string context apart, as `StringContext` encodes it. */
export function parseContextElement(element: string): ContextElement {
	if (element.startsWith('!')) {
		const end = element.indexOf('!', 1);
		return { kind: 'output', output: element.slice(1, end), path: element.slice(end + 1) };
	}
	if (element.startsWith('=')) return { kind: 'closure', path: element.slice(1) };
	return { kind: 'path', path: element };
}
