import type { AttributeSet, Evaluator } from '../../nix/index.ts';
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
		const position = this.#scope.provenanceOf(bytesFromText(attribute));
		const location = this.#evaluator.locate(position);
		if (location === null || location.origin.type !== 'file') return null;
		return this.relative(`${textFromBytes(location.origin.path)}:${location.line}`);
	}

	/** Whether an attribute is written among a tree's aliases rather than its registrations. */
	isAlias(attribute: string): boolean {
		const registration = this.registration(attribute);
		return registration === null || /alias[^/]*$/.test(registration);
	}

	/** An absolute `file:line` relative to the tree, where it lies within. */
	relative(position: string): string {
		return position.startsWith(this.#root) ? position.slice(this.#root.length) : position;
	}
}
