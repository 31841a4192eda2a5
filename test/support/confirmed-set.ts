import { type AttributeSet, Evaluator, force, type Io, type Slot } from '../../source/nix/index.ts';
import type { PackageDescription } from '../../source/package-sets/description/description.ts';
import { SetDescriber } from '../../source/package-sets/reading/describe.ts';
import { MemoryIo } from './memory-io.ts';

/**
 * The parts of nixpkgs's mechanism that decide whether a derivation can be had: `mkDerivation` that
 * joins the inputs of tests with the others, `overrideAttrs`, a refusal by `meta`, and `disabled`.
 * All other arguments become part of the derivation, and `passthru` goes before everything.
 */
const mechanism = `
rec {
  make = arguments:
    let
      refused = arguments.meta.broken or false;
      tests = if arguments.doCheck or true then arguments.nativeCheckInputs or [ ] else [ ];
      drv = derivation (removeAttrs arguments [ "build-system" "dependencies" "disabled" "meta" "nativeCheckInputs" "passthru" ] // {
        system = "x"; builder = "b";
        doCheck = arguments.doCheck or true;
        nativeBuildInputs = (arguments.nativeBuildInputs or [ ]) ++ (arguments.build-system or [ ]) ++ tests;
        propagatedBuildInputs = arguments.dependencies or [ ];
      });
      guard = value:
        if refused then throw ''
          Refusing to evaluate package '\${arguments.name}' in /set.nix:1 because it has problems:
          - broken: It does not build.

          See also the manual''
        else if arguments.disabled or false then throw "\${arguments.name} not supported for interpreter python3.13"
        else value;
    in drv // {
      inherit (arguments) name;
      dependencies = arguments.dependencies or [ ];
      build-system = arguments.build-system or [ ];
      disabled = arguments.disabled or false;
      meta = (arguments.meta or { }) // { available = !refused; };
      drvPath = guard drv.drvPath;
      outPath = guard drv.outPath;
      overrideAttrs = change: make (arguments // change arguments);
      overridePythonAttrs = change: make (arguments // change arguments);
    } // arguments.passthru or { };
}`;

/** A small package set that is described and confirmed in memory. */
export class ConfirmedSet {
	readonly #describer: SetDescriber;

	/**
	 * @param attributes of the set, which may use `make`, `self` and `outside.tool`
	 * @param files further ones, which are beside the set
	 * @param through what files are read through
	 */
	constructor(
		attributes: string,
		files: Readonly<Record<string, string>> = {},
		through: (io: Io) => Io = (io) => io,
	) {
		const io = new MemoryIo({
			...files,
			'/default.nix': `
let
  inherit (import ./mechanism.nix) make;
  outside = { tool = make { name = "tool-1"; nativeBuildInputs = [ python.library ]; }; };
  python = import ./set.nix { inherit make outside; self = python; };
in { inherit outside python; }`,
			'/mechanism.nix': mechanism,
			'/set.nix': `{ make, outside, self }: {${attributes}}`,
		});
		const evaluator = new Evaluator({ io: through(io), system: 'x' });
		const tree = evaluator.evaluateFile('/default.nix') as AttributeSet;
		const scope = force(tree.get('python') as Slot) as AttributeSet;
		this.#describer = new SetDescriber({ set: 'p', scope, evaluator, root: '/', tree });
	}

	/** The names of the attributes that may be packages. */
	get attributes(): readonly string[] {
		return this.#describer.attributes;
	}

	/** Describes every attribute of the set, so that inputs are known by their attributes. */
	describeAll(): this {
		for (const attribute of this.#describer.attributes) this.#describer.describe(attribute);
		return this;
	}

	described(attribute: string): PackageDescription {
		const description = this.#describer.describe(attribute);
		if (description === null) throw new Error(`${attribute} is no package`);
		return description;
	}

	confirmed(attribute: string): PackageDescription {
		return this.#describer.confirm(this.described(attribute));
	}

	/** What bars an attribute: each blocker with its way, and whether it is for tests only. */
	barredBy(attribute: string): string[] {
		return this.confirmed(attribute).blockedBy.map(({ path, onlyTests }) => {
			const way = path.map((step) => `${step.kind} ${step.attribute ?? `(${step.name})`}`);
			return `${way.join(', ')}${onlyTests ? ' for tests' : ''}`;
		});
	}
}
