import { AttributeSet, asNixError, force, isDerivation } from '../../../nix/index.ts';

/** A set is given up when this many packages in a row fail with the same message. */
const enoughFailures = 8;

/**
 * Checks that a set can make packages. Its scope is lazy, so that it evaluates even when no package
 * in it does.
 *
 * @throws NixError the error of its first packages, when they all fail for one reason
 */
export function requirePackages(scope: AttributeSet): void {
	let failures = 0;
	let message = '';
	for (const [name, slot] of scope.entries()) {
		if (name === 'python') continue;
		try {
			const value = force(slot);
			if (!(value instanceof AttributeSet) || !isDerivation(value)) continue;
			force(value.get('name') ?? null);
			return;
		} catch (thrown) {
			const error = asNixError(thrown);
			// Aliases fail as well, each with words of its own.
			failures = error.message === message ? failures + 1 : 1;
			message = error.message;
			if (failures === enoughFailures) throw error;
		}
	}
}
