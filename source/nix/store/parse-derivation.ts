import { NixError } from '../errors/nix-error.ts';
import type { Derivation, DerivationOutput, FixedContents } from './derivation.ts';
import { parseHash, parseHashAlgorithm } from './hash.ts';

/**
 * Reads the text of a `.drv` file.
 * @param name the derivation's name, which the text does not hold.
 * @throws NixError when the text is malformed, or describes an output that is addressed by its
 * contents only after the build, an experimental feature of Nix.
 */
export function parseDerivation(text: string, name: string): Derivation {
	const reader = new TermReader(text);
	reader.expect('Derive(');
	const outputs = new Map<string, DerivationOutput>();
	reader.list(() => {
		reader.expect('(');
		const output = reader.unquoted();
		reader.expect(',');
		const path = reader.string();
		reader.expect(',');
		const algorithm = reader.string();
		reader.expect(',');
		const hash = reader.string();
		reader.expect(')');
		outputs.set(output, { path, fixed: parseFixed(algorithm, hash) });
	});
	reader.expect(',');
	const inputDerivations = new Map<string, ReadonlySet<string>>();
	reader.list(() => {
		reader.expect('(');
		const path = reader.string();
		reader.expect(',');
		const names = new Set<string>();
		reader.list(() => names.add(reader.unquoted()));
		reader.expect(')');
		inputDerivations.set(path, names);
	});
	reader.expect(',');
	const inputSources = new Set<string>();
	reader.list(() => inputSources.add(reader.string()));
	reader.expect(',');
	const system = reader.unquoted();
	reader.expect(',');
	const builder = reader.string();
	reader.expect(',');
	const args: string[] = [];
	reader.list(() => args.push(reader.string()));
	reader.expect(',');
	const environment = new Map<string, string>();
	reader.list(() => {
		reader.expect('(');
		const key = reader.string();
		reader.expect(',');
		environment.set(key, reader.string());
		reader.expect(')');
	});
	reader.expect(')');
	reader.end();
	return {
		name,
		outputs,
		inputDerivations,
		inputSources,
		system,
		builder,
		arguments: args,
		environment,
	};
}

function parseFixed(algorithm: string, hash: string): FixedContents | null {
	if (algorithm === '' && hash === '') return null;
	const recursive = algorithm.startsWith('r:');
	const name = parseHashAlgorithm(recursive ? algorithm.slice(2) : algorithm);
	return { method: recursive ? 'nar' : 'flat', hash: parseHash(hash, name) };
}

class TermReader {
	readonly #text: string;
	#position = 0;

	constructor(text: string) {
		this.#text = text;
	}

	expect(token: string): void {
		if (!this.#text.startsWith(token, this.#position)) {
			const found = this.#text.slice(this.#position, this.#position + token.length);
			throw malformed(`expected string '${token}', got '${found}'`);
		}
		this.#position += token.length;
	}

	string(): string {
		this.expect('"');
		const start = this.#position;
		let end = this.#text.indexOf('"', start);
		while (end !== -1 && this.#backslashesBefore(end) % 2 === 1) {
			end = this.#text.indexOf('"', end + 1);
		}
		if (end === -1) throw malformed('unterminated string');
		this.#position = end + 1;
		const raw = this.#text.slice(start, end);
		return raw.includes('\\') ? raw.replace(/\\([\s\S])/g, (_, code) => unescaped(code)) : raw;
	}

	/** A string in which nothing is escaped. */
	unquoted(): string {
		this.expect('"');
		const end = this.#text.indexOf('"', this.#position);
		if (end === -1) throw malformed('unterminated string');
		const raw = this.#text.slice(this.#position, end);
		this.#position = end + 1;
		return raw;
	}

	list(item: () => unknown): void {
		this.expect('[');
		if (this.#text[this.#position] === ']') {
			this.#position++;
			return;
		}
		for (;;) {
			item();
			if (this.#text[this.#position] !== ',') break;
			this.#position++;
		}
		this.expect(']');
	}

	end(): void {
		if (this.#position !== this.#text.length) throw malformed('expected its end');
	}

	#backslashesBefore(index: number): number {
		let count = 0;
		while (this.#text[index - count - 1] === '\\') count++;
		return count;
	}
}

function unescaped(code: string): string {
	if (code === 'n') return '\n';
	if (code === 'r') return '\r';
	return code === 't' ? '\t' : code;
}

function malformed(problem: string): NixError {
	return new NixError('other', `error parsing derivation: ${problem}`);
}
