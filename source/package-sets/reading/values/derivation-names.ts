/**
 * Splits a derivation's name at the first dash before a digit, without the interpreter's prefix:
 * `python3.13-requests-2.33.1` is `requests` and `2.33.1`.
 */
export function parseName(name: string): { pname: string; version: string } {
	const plain = name.replace(/^(?:python|pypy)[0-9.]+t?-/, '');
	const dash = /-(?=[0-9])/.exec(plain);
	if (dash === null) return { pname: plain, version: '' };
	return { pname: plain.slice(0, dash.index), version: plain.slice(dash.index + 1) };
}
