/** A derivation's name taken apart; the prefix of the interpreter is dropped. */
export function parseName(name: string): { pname: string; version: string } {
	const plain = name.replace(/^(?:python|pypy)[0-9.]+t?-/, '');
	const dash = /-(?=[0-9])/.exec(plain);
	if (dash === null) return { pname: plain, version: '' };
	return { pname: plain.slice(0, dash.index), version: plain.slice(dash.index + 1) };
}
