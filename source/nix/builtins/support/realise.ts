import { NixError } from '../../errors/nix-error.ts';
import { coerceToPath } from '../../evaluation/coerce.ts';
import { noPosition } from '../../positions/position.ts';
import type { StringContext } from '../../values/string-context.ts';
import type { Slot } from '../../values/values.ts';
import { parseContextElement } from './context-elements.ts';

/**
 * The path a value stands for, to be read now (`realisePath` of C++ Nix).
 *
 * @throws NixError `unavailable` when the path only exists once a derivation is built
 */
export function readablePath(slot: Slot, during = 'while realising the context of a path'): string {
	const { path, context } = coerceToPath(slot, noPosition, during);
	try {
		requireNoBuild(context);
	} catch (error) {
		if (error instanceof NixError) error.while(`while realising the context of path '${path}'`);
		throw error;
	}
	return path;
}

/** @throws NixError `unavailable` when a context asks for something to be built */
export function requireNoBuild(context: StringContext | null): void {
	for (const element of context?.elements ?? []) {
		const parsed = parseContextElement(element);
		if (parsed.kind === 'output') {
			throw new NixError(
				'unavailable',
				`cannot read the output '${parsed.output}' of '${parsed.path}': pyscope builds nothing (import from a derivation)`,
			);
		}
	}
}
