import { encodeBase32 } from '../../store/base32.ts';
import { digest } from '../../store/hash.ts';
import { Thunk } from '../../values/thunk.ts';
import { type BuiltinDeclaration, departureOfStoring } from '../definition/builtin.ts';
import { DerivationBuilder } from '../support/derivation-builder.ts';
import { derivationText } from '../support/derivation-function.ts';

/** Derivations: the ATerm is made and hashed, and the store paths follow; nothing is written. */
export const derivationBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'derivation',
		isGlobal: true,
		value: (host) => new Thunk(() => host.evaluateInternalText(derivationText), []),
	},
	{
		name: 'derivationStrict',
		isGlobal: true,
		departure: { note: `${departureOfStoring} This goes for \`derivation\` as well.` },
		define: (given, host) => (argument) => new DerivationBuilder(given, host, argument).build(),
	},
	{
		name: 'placeholder',
		isGlobal: true,
		/** What stands for an output's path in its own derivation (`hashPlaceholder` of C++ Nix). */
		define:
			({ first }) =>
			(output) => {
				const text = `nix-output:${first.textWithoutContext(output)}`;
				return `/${encodeBase32(digest('sha256', text))}`;
			},
	},
];
