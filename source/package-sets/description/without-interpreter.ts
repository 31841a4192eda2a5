/** Interpreters as nixpkgs writes them in names and messages: `python3.13`, `pypy3.11`. */
const interpreter = /\b(?:python|pypy)-?\d+\.\d+t?\b/g;

/**
 * A name or a message without the interpreter that it is about: nixpkgs puts the interpreter before
 * each derivation's name (`python3.13-requests-2.33.1`), so that no two sets share one.
 */
export function withoutInterpreter(text: string): string {
	return text.replace(interpreter, 'python');
}
