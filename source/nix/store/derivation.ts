import { escapeText } from '../formats/escape-text.ts';
import { formatHash, type Hash, hexDigest } from './hash.ts';
import { makeFixedOutputPath, makeOutputPath, makeTextPath } from './store-path.ts';

/** An output whose contents are known before it is built. */
export interface FixedContents {
	readonly method: 'flat' | 'nar';
	readonly hash: Hash;
}

export interface DerivationOutput {
	/** The store path. */
	readonly path: string;
	/** Null for an output whose path comes from how it is built. */
	readonly fixed: FixedContents | null;
}

/** A build step, as its `.drv` file describes it. Every text is bytes, one per character. */
export interface Derivation {
	/** The name without `.drv`; it is in the file's name only, not in its contents. */
	readonly name: string;
	readonly outputs: ReadonlyMap<string, DerivationOutput>;
	/** Store paths of the derivations this one needs, each with the names of the outputs. */
	readonly inputDerivations: ReadonlyMap<string, ReadonlySet<string>>;
	readonly inputSources: ReadonlySet<string>;
	readonly system: string;
	readonly builder: string;
	readonly arguments: readonly string[];
	readonly environment: ReadonlyMap<string, string>;
}

/**
 * A derivation whose output paths are still to be computed. Its environment need not hold the
 * outputs' variables.
 */
export interface UnfinishedDerivation extends Omit<Derivation, 'outputs'> {
	/** The outputs' names. */
	readonly outputs: readonly string[];
	/** What the one output of a fixed-output derivation holds, otherwise null. */
	readonly fixed: FixedContents | null;
}

/** Gives the modulo hash, in base 16, of the derivation at a store path. */
export type ModuloHashOf = (derivationPath: string) => string;

/** How to print other than as in the `.drv` file. */
export interface PrintOptions {
	/** Print output paths, and the variables that hold them, as empty texts. */
	readonly maskOutputs?: boolean;
	/** Printed in place of the input derivations' paths. */
	readonly moduloHashOf?: ModuloHashOf;
}

/**
 * The text of the `.drv` file (the ATerm of the Nix manual's "Derivation" pages). C++ Nix escapes
 * nothing in the names of outputs and in the system.
 */
export function printDerivation(derivation: Derivation, options: PrintOptions = {}): string {
	return printWith(printCommon(derivation), derivation, options);
}

/** What is the same in all forms of a derivation's text, which is most of it. */
interface CommonText {
	/** From the sources to the variables. */
	readonly middle: string;
	/** The variables that hold no output, sorted by their names. */
	readonly variables: readonly { readonly name: string; readonly text: string }[];
}

type Printed = Pick<
	Derivation,
	'arguments' | 'builder' | 'environment' | 'inputSources' | 'outputs' | 'system'
>;

function printCommon(derivation: Printed): CommonText {
	const sources = [...derivation.inputSources].sort().map((source) => `"${source}"`);
	const given = derivation.arguments.map(quote);
	return {
		middle: `],[${sources.join(',')}],"${derivation.system}",${quote(derivation.builder)},[${given.join(',')}],[`,
		variables: sortedKeys(derivation.environment)
			.filter((name) => !derivation.outputs.has(name))
			.map((name) => ({
				name,
				text: `(${quote(name)},${quote(derivation.environment.get(name) as string)})`,
			})),
	};
}

function printWith(
	{ middle, variables }: CommonText,
	derivation: Derivation,
	{ maskOutputs: mask = false, moduloHashOf }: PrintOptions,
): string {
	const names = sortedKeys(derivation.outputs);
	let text = 'Derive([';
	let separator = '';
	for (const name of names) {
		const { path, fixed } = derivation.outputs.get(name) as DerivationOutput;
		// Store paths, algorithms and hashes have nothing to escape.
		text += `${separator}("${name}","${mask ? '' : path}",${printFixed(fixed)})`;
		separator = ',';
	}
	text += '],[';
	separator = '';
	const inputs = inputsToPrint(derivation.inputDerivations, moduloHashOf);
	for (const key of sortedKeys(inputs)) {
		const outputs = [...(inputs.get(key) as ReadonlySet<string>)].sort();
		text += `${separator}("${key}",[${outputs.map((output) => `"${output}"`).join(',')}])`;
		separator = ',';
	}
	text += middle;
	separator = '';
	let next = 0;
	const addVariablesBefore = (name: string | null) => {
		for (; next < variables.length; next++) {
			const variable = variables[next] as CommonText['variables'][number];
			if (name !== null && variable.name > name) return;
			text += separator + variable.text;
			separator = ',';
		}
	};
	for (const name of names) {
		const value = derivation.environment.get(name);
		if (value === undefined) continue;
		addVariablesBefore(name);
		text += `${separator}(${quote(name)},${mask ? '""' : quote(value)})`;
		separator = ',';
	}
	addVariablesBefore(null);
	return `${text}])`;
}

/** Inputs with the same modulo hash become one, with the outputs of all. */
function inputsToPrint(
	inputs: ReadonlyMap<string, ReadonlySet<string>>,
	moduloHashOf: ModuloHashOf | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
	if (moduloHashOf === undefined) return inputs;
	const merged = new Map<string, ReadonlySet<string>>();
	for (const [path, outputs] of inputs) {
		const hash = moduloHashOf(path);
		const present = merged.get(hash);
		merged.set(hash, present === undefined ? outputs : new Set([...present, ...outputs]));
	}
	return merged;
}

function printFixed(fixed: FixedContents | null): string {
	if (fixed === null) return '"",""';
	return `"${methodAndAlgorithm(fixed)}","${formatHash(fixed.hash, 'base16')}"`;
}

function methodAndAlgorithm({ method, hash }: FixedContents): string {
	return method === 'nar' ? `r:${hash.algorithm}` : hash.algorithm;
}

function sortedKeys(map: ReadonlyMap<string, unknown>): string[] {
	return [...map.keys()].sort();
}

const needsEscape = /["\\\n\r\t]/;
const escaped = /["\\\n\r\t]/g;
const escapes: Record<string, string> = {
	'"': '\\"',
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
};

function quote(text: string): string {
	if (!needsEscape.test(text)) return `"${text}"`;
	return `"${escapeText(text, escaped, (character) => escapes[character] as string)}"`;
}

/**
 * What identifies a derivation to those that use it, in base 16: for a fixed output its
 * contents and path, however they are fetched, otherwise the text with the input derivations
 * replaced by their own such hashes ("hash derivation modulo").
 */
export function hashDerivationModulo(derivation: Derivation, moduloHashOf: ModuloHashOf): string {
	const output = derivation.outputs.get('out');
	if (output?.fixed) {
		const contents = formatHash(output.fixed.hash, 'base16');
		return hexDigest(
			'sha256',
			`fixed:out:${methodAndAlgorithm(output.fixed)}:${contents}:${output.path}`,
		);
	}
	return hexDigest('sha256', printDerivation(derivation, { moduloHashOf }));
}

/** A derivation with its store path, and what identifies it to those that use it. */
export interface CompleteDerivation {
	readonly derivation: Derivation;
	/** The store path of the `.drv` file. */
	readonly path: string;
	/** As `hashDerivationModulo` gives it, computed when it is asked for. */
	moduloHash(): string;
}

/**
 * Computes the output paths, puts them into the environment's variables of the outputs' names, and
 * computes the derivation's own path. What its texts have in common is printed once.
 *
 * @throws NixError when a name makes no valid store path.
 */
export function completeDerivation(
	{ outputs: names, fixed, ...rest }: UnfinishedDerivation,
	moduloHashOf: ModuloHashOf,
): CompleteDerivation {
	const outputs = new Map<string, DerivationOutput>();
	const environment = new Map(rest.environment);
	const derivation = { ...rest, outputs, environment };
	const add = (name: string, path: string) => {
		outputs.set(name, { path, fixed });
		environment.set(name, path);
	};
	for (const name of names) {
		add(name, fixed === null ? '' : makeFixedOutputPath(rest.name, fixed.method, fixed.hash));
	}
	const common = printCommon(derivation);
	if (fixed === null) {
		const text = printWith(common, derivation, { maskOutputs: true, moduloHashOf });
		const hash = hexDigest('sha256', text);
		for (const name of names) add(name, makeOutputPath(name, hash, rest.name));
	}
	return {
		derivation,
		path: makeTextPath(`${rest.name}.drv`, printWith(common, derivation, {}), [
			...rest.inputSources,
			...rest.inputDerivations.keys(),
		]),
		moduloHash: () =>
			fixed === null
				? hexDigest('sha256', printWith(common, derivation, { moduloHashOf }))
				: hashDerivationModulo(derivation, moduloHashOf),
	};
}
