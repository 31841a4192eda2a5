import {
	attributeAt,
	type Evaluator,
	type Expression,
	noPosition,
	type Position,
	type WrittenAttribute,
} from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import type { FlowPlace } from '../../description/package-flow.ts';
import type { SetLocations } from '../set-locations.ts';

/** How many programs are kept parsed: a large one takes tens of megabytes. */
const mostKept = 4;

/** The texts that positions are in: their lines, and how they are written. */
export class SourceTexts {
	readonly #evaluator: Evaluator;
	readonly #locations: SetLocations;
	/** By where their texts begin; the one used last is the last. */
	readonly #programs = new Map<Position, Expression>();

	constructor(evaluator: Evaluator, locations: SetLocations) {
		this.#evaluator = evaluator;
		this.#locations = locations;
	}

	/**
	 * A position as a line of a file; null for any that is in none. Of `inherit name;` it is the line
	 * of the variable, where that is one of the same file.
	 */
	place(position: Position): FlowPlace | null {
		const place = this.#lineAt(position);
		if (place === null || !/^(?:inherit\b|[\w'-]+;?$)/.test(place.line)) return place;
		const variable = variableOf(this.attribute(position));
		return variable === null ? place : this.#lineAt(variable);
	}

	#lineAt(position: Position): FlowPlace | null {
		const named = this.#locations.line(position);
		const location = this.#evaluator.locate(position);
		if (named === null || location === null) return null;
		const line = this.#evaluator.positions.line(position, location.line) ?? '';
		return { position: named, line: textFromBytes(line).trim() };
	}

	/** The places of some positions, those left out that are in no file. */
	places(positions: readonly Position[]): FlowPlace[] {
		return positions.flatMap((position) => this.place(position) ?? []);
	}

	/** The path of the file that a position is in, as the evaluator holds it; null when unknown. */
	fileOf(position: Position): string | null {
		const origin = this.#evaluator.locate(position)?.origin;
		return origin?.type === 'file' ? origin.path : null;
	}

	/** The program that a position is in; null when it is in no file. */
	program(position: Position): Expression | null {
		const base = this.#evaluator.positions.source(position)?.base;
		if (position === noPosition || base === undefined) return null;
		const program = this.#programs.get(base) ?? this.#evaluator.parseAgain(position);
		if (program === null) return null;
		this.#programs.delete(base);
		this.#programs.set(base, program);
		const [oldest] = this.#programs.keys();
		if (this.#programs.size > mostKept && oldest !== undefined) this.#programs.delete(oldest);
		return program;
	}

	/** The attribute that is written at a position; null when that is not known. */
	attribute(position: Position): WrittenAttribute | null {
		const program = this.program(position);
		return program === null ? null : attributeAt(program, position);
	}
}

/** Where the variable is written that an attribute inherits; null where it is none of a `let`. */
function variableOf(written: WrittenAttribute | null): Position | null {
	if (written === null || !written.isInherited) return null;
	const { name, way } = written;
	const [last] = way.slice(-1);
	// `inherit (source) name` takes it from another set.
	if (last?.attribute?.name !== name) return null;
	for (const { expression } of way.slice(0, -1).toReversed()) {
		if (expression.type === 'lambda' && bindsName(expression, name)) return null;
		if (expression.type !== 'let') continue;
		const binding = expression.bindings.attributes.find((one) => one.name === name);
		if (binding !== undefined) return binding.position;
	}
	return null;
}

function bindsName(
	{ argument, formals }: Extract<Expression, { type: 'lambda' }>,
	name: string,
): boolean {
	return argument === name || (formals?.parameters.some((one) => one.name === name) ?? false);
}
