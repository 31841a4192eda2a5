import type { AttributeSet, Evaluator, NixError, Position } from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';

/** Where the attributes of one package set are written in the tree. */
export class SetLocations {
	readonly #scope: AttributeSet;
	readonly #evaluator: Evaluator;
	readonly #root: string;

	/** @param root the absolute folder that locations are relative to, as the evaluator holds it */
	constructor(scope: AttributeSet, evaluator: Evaluator, root: string) {
		this.#scope = scope;
		this.#evaluator = evaluator;
		this.#root = textFromBytes(root.endsWith('/') ? root : `${root}/`);
	}

	/** The line that puts an attribute in the set, `file:line`; null when unknown. */
	registration(attribute: string): string | null {
		return this.line(this.#scope.provenanceOf(bytesFromText(attribute)));
	}

	/** Whether an attribute is written among a tree's aliases rather than its registrations. */
	isAlias(attribute: string): boolean {
		const registration = this.registration(attribute);
		return registration === null || /alias[^/]*$/.test(registration);
	}

	/** A position in a file as `file:line`; null for any other. */
	line(position: Position): string | null {
		const location = this.#evaluator.locate(position);
		if (location === null || location.origin.type !== 'file') return null;
		return this.relative(`${textFromBytes(location.origin.path)}:${location.line}`);
	}

	/** The innermost line that an error tells of; null when it tells of none. */
	lineOfError({ position, trace }: NixError): string | null {
		for (const place of [position, ...trace.map((frame) => frame.position)]) {
			const line = this.line(place);
			if (line !== null) return line;
		}
		return null;
	}

	/** An absolute `file:line` relative to the tree, where it lies within. */
	relative(position: string): string {
		return position.startsWith(this.#root) ? position.slice(this.#root.length) : position;
	}
}
