import { type LibraryError, NixError } from '../../errors/nix-error.ts';
import { coerceToString, contextOf, textOf } from '../../evaluation/coerce.ts';
import {
	forceBoolean,
	forceList,
	forceString,
	forceTextWithoutContext,
} from '../../evaluation/force.ts';
import { normalJsonObject } from '../../formats/normal-json.ts';
import { noPosition } from '../../positions/position.ts';
import type { FixedContents } from '../../store/derivation.ts';
import {
	disabledFeature,
	findHashAlgorithm,
	type HashAlgorithm,
	parseHashAllowingEmpty,
} from '../../store/hash.ts';
import { storePathNameProblem } from '../../store/store-path.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import { force } from '../../values/thunk.ts';
import type { NixString, Slot, Value } from '../../values/values.ts';
import type { ArgumentReaders } from '../definition/argument-reader.ts';
import type { BuiltinHost } from '../definition/host.ts';
import { parseContextElement } from './context-elements.ts';
import { requireAttribute } from './require-attribute.ts';
import { writeJson } from './to-json.ts';

/** What only derivations without structured attributes can ask for directly. */
const withoutEffect = new Set([
	'allowedReferences',
	'allowedRequisites',
	'disallowedReferences',
	'disallowedRequisites',
	'maxClosureSize',
	'maxSize',
]);

/** Reads the attributes of one `derivationStrict` call, in byte order as C++ Nix does. */
export class DerivationBuilder {
	readonly #given: ArgumentReaders;
	readonly #host: BuiltinHost;
	readonly #set: AttributeSet;
	readonly #name: string;
	#structured = false;
	#ignoreNulls = false;
	readonly #context = new Set<string>();
	readonly #environment = new Map<string, string>();
	readonly #structuredAttributes: string[] = [];
	/** The error of the first structured attribute that is not UTF-8. */
	#structuredProblem: LibraryError | null = null;
	#arguments: string[] = [];
	#builder = '';
	#system = '';
	#outputs = ['out'];
	#outputHash: string | null = null;
	#outputHashAlgorithm: HashAlgorithm | null = null;
	#outputHashMode: 'flat' | 'nar' = 'flat';

	constructor(given: ArgumentReaders, host: BuiltinHost, argument: Slot) {
		this.#given = given;
		this.#host = host;
		this.#set = given.only.set(argument);
		const during = 'in the attrset passed as argument to builtins.derivationStrict';
		const name = requireAttribute(this.#set, 'name', during);
		try {
			this.#name = given.part('the `name` attribute').textWithoutContext(name);
		} catch (error) {
			if (error instanceof NixError) {
				error.through.push(this.#set);
				error.while(
					"while evaluating the derivation attribute 'name'",
					this.#set.positionOf('name'),
				);
			}
			throw error;
		}
	}

	build(): Value {
		try {
			return this.#build();
		} catch (error) {
			if (error instanceof NixError) {
				error.through.push(this.#set);
				const place = this.#host.describePosition(this.#set.positionOf('name'));
				error.while(
					`while evaluating derivation '${this.#name}'\n  whose name attribute is located at ${place}`,
				);
			}
			throw error;
		}
	}

	#build(): Value {
		const problem = storePathNameProblem(this.#name);
		if (problem !== null) {
			throw this.#invalid(`invalid derivation name: ${problem}. Please pass a different 'name'.`);
		}
		this.#structured = this.#flag('__structuredAttrs');
		this.#ignoreNulls = this.#flag('__ignoreNulls');
		const { keys, sortedSlots } = this.#set.shape;
		for (const slot of sortedSlots) {
			const name = keys[slot];
			if (name === '__ignoreNulls') continue;
			try {
				this.#read(name, this.#set.values[slot]);
			} catch (error) {
				if (error instanceof NixError) {
					error.while(
						`while evaluating attribute '${printAttributeName(name)}' of derivation '${this.#name}'`,
						this.#set.positionOf(name),
					);
				}
				throw error;
			}
		}
		return this.#finish();
	}

	#flag(name: string): boolean {
		const slot = this.#set.get(name);
		if (slot === undefined) return false;
		return this.#given.part(`the \`${name}\` attribute`).boolean(slot);
	}

	#read(name: string, slot: Slot): void {
		if (this.#ignoreNulls && force(slot) === null) return;
		switch (name) {
			case '__contentAddressed':
				if (forceBoolean(slot, noPosition, '')) throw disabledFeature('ca-derivations');
				return;
			case '__impure':
				if (forceBoolean(slot, noPosition, '')) throw disabledFeature('impure-derivations');
				return;
			case 'args':
				this.#arguments = forceList(slot, noPosition, '').map((element) =>
					this.#text(element, 'while evaluating an element of the argument list'),
				);
				return;
		}
		if (this.#structured) this.#readStructured(name, slot);
		else this.#readPlain(name, slot);
	}

	#readPlain(name: string, slot: Slot): void {
		const text = this.#text(slot, '');
		if (name === '__json') {
			this.#environment.set(name, this.#normalAttributes(text));
			return;
		}
		this.#environment.set(name, text);
		if (name === 'outputs')
			this.#setOutputs(text.split(/[ \t\n\r]+/).filter((part) => part !== ''));
		else this.#readSpecial(name, () => text);
	}

	/** The value of `__json`, the old form of structured attributes, in normal form. */
	#normalAttributes(text: string): string {
		this.#host.log(
			`warning: In derivation '${this.#name}': setting structured attributes via '__json' is deprecated, and may be disallowed in future versions of Nix. Set '__structuredAttrs = true' instead.`,
		);
		try {
			return normalJsonObject(text);
		} catch (error) {
			if (!(error instanceof NixError)) throw error;
			throw new NixError('other', `cannot process __json attribute: ${error.message}`);
		}
	}

	#readStructured(name: string, slot: Slot): void {
		if (name === '__structuredAttrs') return;
		this.#structuredAttributes.push(`${this.#json(name)}:${this.#json(slot)}`);
		if (withoutEffect.has(name)) {
			this.#host.log(
				`warning: In a derivation named '${this.#name}', 'structuredAttrs' disables the effect of the derivation attribute '${name}'; use 'outputChecks.<output>.${name}' instead`,
			);
		}
		// What is no string is told without a frame of its own.
		if (name === 'outputs') {
			const outputs = forceList(slot, noPosition, '').map((element) =>
				forceTextWithoutContext(element, noPosition, ''),
			);
			this.#setOutputs(outputs);
			return;
		}
		this.#readSpecial(name, () => {
			if (name !== 'builder') return forceTextWithoutContext(slot, noPosition, '');
			const builder = forceString(slot, noPosition, '');
			this.#addContext(builder);
			return textOf(builder);
		});
	}

	/** Attributes that say how to build, besides being variables for the builder. */
	#readSpecial(name: string, text: () => string): void {
		switch (name) {
			case 'builder':
				this.#builder = text();
				break;
			case 'system':
				this.#system = text();
				break;
			case 'outputHash':
				this.#outputHash = text();
				break;
			case 'outputHashAlgo': {
				this.#outputHashAlgorithm = findHashAlgorithm(text());
				break;
			}
			case 'outputHashMode':
				this.#outputHashMode = hashModeOf(text(), this.#name);
				break;
		}
	}

	#text(slot: Slot, during: string): string {
		const string = coerceToString(
			slot,
			noPosition,
			{ more: true, copyTo: this.#host.sources },
			during,
		);
		this.#addContext(string);
		return textOf(string);
	}

	#addContext(string: string | NixString): void {
		for (const element of contextOf(string)?.elements ?? []) this.#context.add(element);
	}

	#setOutputs(outputs: readonly string[]): void {
		const seen = new Set<string>();
		for (const output of outputs) {
			if (seen.has(output)) throw this.#invalid(`duplicate derivation output '${output}'`);
			// The result has the derivation's path under this name.
			if (output === 'drvPath') {
				throw this.#invalid(`invalid derivation output name '${output}'`);
			}
			seen.add(output);
		}
		if (outputs.length === 0) {
			throw this.#invalid('derivation cannot have an empty set of outputs');
		}
		this.#outputs = [...outputs];
	}

	#invalid(message: string): NixError {
		return new NixError('other', message);
	}

	#fixedContents(): FixedContents | null {
		if (this.#outputHash === null) return null;
		if (this.#outputs.length !== 1 || this.#outputs[0] !== 'out') {
			throw this.#invalid('multiple outputs are not supported in fixed-output derivations');
		}
		const { hash, warning } = parseHashAllowingEmpty(this.#outputHash, this.#outputHashAlgorithm);
		if (warning !== null) this.#host.log(`warning: ${warning}`);
		return { method: this.#outputHashMode, hash };
	}

	#finish(): Value {
		const inputs = this.#inputs();
		if (this.#builder === '') throw this.#invalid(`required attribute 'builder' missing`);
		if (this.#system === '') throw this.#invalid(`required attribute 'system' missing`);
		if (this.#name.endsWith('.drv')) {
			throw this.#invalid(
				`derivation names are allowed to end in '.drv' only if they produce a single derivation file`,
			);
		}
		const fixed = this.#fixedContents();
		const problem = this.#writingProblem();
		if (problem !== null) {
			// Only the hash of what has no fixed output looks at the inputs, and does so first.
			if (fixed === null) {
				for (const path of inputs.derivations.keys()) this.#host.derivations.moduloHash(path);
			}
			throw problem;
		}
		if (this.#structured) {
			this.#environment.set('__json', `{${this.#structuredAttributes.join(',')}}`);
		}
		const { path, derivation } = this.#host.derivations.register({
			name: this.#name,
			outputs: this.#outputs,
			fixed,
			inputDerivations: inputs.derivations,
			inputSources: inputs.sources,
			system: this.#system,
			builder: this.#builder,
			arguments: this.#arguments,
			environment: this.#environment,
		});
		const result: [string, Slot][] = [
			['drvPath', makeString(path, StringContext.ofOne(`=${path}`))],
		];
		for (const [output, { path: outputPath }] of derivation.outputs) {
			result.push([output, makeString(outputPath, StringContext.ofOne(`!${output}!${path}`))]);
		}
		return AttributeSet.of(result);
	}

	/** An error that C++ Nix raises only when it writes the derivation, after all other checks. */
	#writingProblem(): NixError | null {
		if (!this.#outputs.includes('__json')) return this.#structuredProblem;
		return new NixError(
			'other',
			"Cannot have an environment variable named '__json'. This key is reserved for encoding structured attrs",
		);
	}

	#json(slot: Slot): string {
		const { json, problem } = writeJson(slot, this.#host.sources);
		this.#structuredProblem ??= problem;
		this.#addContext(json);
		return textOf(json);
	}

	/** The inputs of the derivation: what the contexts of all strings in it refer to. */
	#inputs(): { derivations: Map<string, Set<string>>; sources: Set<string> } {
		const derivations = new Map<string, Set<string>>();
		const sources = new Set<string>();
		const addOutput = (path: string, output: string) => {
			const outputs = derivations.get(path);
			if (outputs === undefined) derivations.set(path, new Set([output]));
			else outputs.add(output);
		};
		for (const element of this.#context) {
			const parsed = parseContextElement(element);
			switch (parsed.kind) {
				case 'path':
					sources.add(parsed.path);
					break;
				case 'output':
					addOutput(parsed.path, parsed.output);
					break;
				case 'closure':
					for (const path of this.#host.derivations.closure(parsed.path)) {
						sources.add(path);
						const derivation = this.#host.derivations.get(path);
						for (const output of derivation?.outputs.keys() ?? []) addOutput(path, output);
					}
					break;
			}
		}
		return { derivations, sources };
	}
}

function hashModeOf(mode: string, derivation: string): 'flat' | 'nar' {
	switch (mode) {
		case 'flat':
			return 'flat';
		case 'recursive':
		case 'nar':
			return 'nar';
		case 'text':
			throw disabledFeature(
				'dynamic-derivations',
				`text-hashed derivation '${derivation}', outputHashMode = "text"`,
			);
		case 'git':
			throw disabledFeature('git-hashing');
		default:
			throw new NixError('other', `invalid value '${mode}' for 'outputHashMode' attribute`);
	}
}
