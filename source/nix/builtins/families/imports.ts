import { callFunction } from '../../evaluation/call.ts';
import { readText } from '../../io/read-text.ts';
import { noPosition } from '../../positions/position.ts';
import type { Derivation } from '../../store/derivation.ts';
import { parseDerivation } from '../../store/parse-derivation.ts';
import { isStorePath, parseStorePath } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import type { Slot, Value } from '../../values/values.ts';
import { type BuiltinDeclaration, departureOfReading } from '../definition/builtin.ts';
import type { BuiltinHost } from '../definition/host.ts';
import { importedDerivationText } from '../support/derivation-function.ts';
import { readablePath } from '../support/realise.ts';

/** Evaluating other files. */
export const importBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'import',
		isGlobal: true,
		departure: { note: `${departureOfReading} The \`.drv\` file itself can be imported.` },
		define: (_, host) => (argument) => {
			const path = readablePath(argument);
			const derivation = derivationAt(host, path);
			if (derivation !== undefined) return importDerivation(host, path, derivation);
			return host.evaluateFile(path);
		},
	},
	{
		name: 'scopedImport',
		isGlobal: true,
		departure: { note: departureOfReading },
		define:
			({ first }, host) =>
			(scope, argument) => {
				const path = readablePath(argument);
				const derivation = derivationAt(host, path);
				if (derivation !== undefined) return importDerivation(host, path, derivation);
				const names = first.set(scope);
				return host.evaluateFileInScope(path, names);
			},
	},
];

/** The derivation of a `.drv` file: one this evaluator made, or one that is in the store. */
function derivationAt(host: BuiltinHost, path: string): Derivation | undefined {
	if (!path.endsWith('.drv') || !isStorePath(path)) return undefined;
	const { derivations, io } = host;
	if (derivations.get(path) === undefined && io.status(path)?.type === 'regular') {
		const name = parseStorePath(path).name.slice(0, -'.drv'.length);
		const text = readText(io, path);
		derivations.add(path, parseDerivation(text, name));
	}
	return derivations.get(path);
}

/** The value of importing a `.drv` file: the derivation it describes. */
function importDerivation(host: BuiltinHost, path: string, derivation: Derivation): Value {
	const outputs = [...derivation.outputs.keys()].sort();
	const attributes: [string, Slot][] = [
		['drvPath', makeString(path, StringContext.ofOne(`=${path}`))],
		['name', derivation.environment.get('name') ?? derivation.name],
		['outputs', outputs],
	];
	for (const output of outputs) {
		const outputPath = derivation.outputs.get(output)?.path ?? '';
		attributes.push([output, makeString(outputPath, StringContext.ofOne(`!${output}!${path}`))]);
	}
	const make = host.evaluateInternalText(importedDerivationText);
	return callFunction(make, AttributeSet.of(attributes), noPosition);
}
