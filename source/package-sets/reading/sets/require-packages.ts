import { AttributeSet, asNixError, force, isDerivation } from '../../../nix/index.ts';
import { textFromBytes } from '../../../nix/text.ts';
import { mayNamePackage } from '../../description/bounds.ts';
import type { Attempts } from '../attempts.ts';

/** A set is given up when this many packages in a row fail with the same message. */
const enoughFailures = 8;

/**
 * Checks that a set can make packages. Its scope is lazy, so that it evaluates even when no package
 * in it does. A package that takes long is passed over.
 *
 * @param path the set's attribute path
 * @throws NixError the error of its first packages, when they all fail for one reason
 */
export function requirePackages(path: string, scope: AttributeSet, attempts: Attempts): void {
	let failures = 0;
	let message = '';
	for (const [name, slot] of scope.entries()) {
		if (name === 'python' || !mayNamePackage(name)) continue;
		try {
			const reference = { set: textFromBytes(path), attribute: textFromBytes(name) };
			const isUsable = attempts.glance(reference, () => {
				const value = force(slot);
				if (!(value instanceof AttributeSet) || !isDerivation(value)) return false;
				force(value.get('name') ?? null);
				return true;
			});
			if (isUsable?.result) return;
		} catch (thrown) {
			const error = asNixError(thrown);
			// Aliases fail as well, each with words of its own.
			failures = error.message === message ? failures + 1 : 1;
			message = error.message;
			if (failures === enoughFailures) throw error;
		}
	}
}
