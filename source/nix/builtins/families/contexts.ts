import { NixError } from '../../errors/nix-error.ts';
import { coerceToString, contextOf, textOf } from '../../evaluation/coerce.ts';
import {
	forceBoolean,
	forceList,
	forceSet,
	forceString,
	forceTextWithoutContext,
} from '../../evaluation/force.ts';
import type { Evaluator } from '../../evaluator.ts';
import { compareBytes } from '../../formats/bytes.ts';
import { noPosition, type Position } from '../../positions/position.ts';
import { isStorePath } from '../../store/store-path.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import type { Slot, Value } from '../../values/values.ts';
import type { BuiltinRegistry } from '../registry.ts';
import { parseContextElement } from '../support/context-elements.ts';

/** String contexts: the store objects a string refers to (Nix manual, "String context"). */
export function addContextBuiltins(registry: BuiltinRegistry, evaluator: Evaluator): void {
	registry.function('hasContext', 1, (string: Slot, position: Position) => {
		const value = forceString(
			string,
			position,
			'while evaluating the argument passed to builtins.hasContext',
		);
		return typeof value !== 'string';
	});

	registry.function('getContext', 1, (string: Slot, position: Position) =>
		getContext(
			forceString(string, position, 'while evaluating the argument passed to builtins.getContext'),
		),
	);

	registry.function('appendContext', 2, appendContext);

	registry.function('unsafeDiscardStringContext', 1, (string: Slot, position: Position) =>
		textOf(
			coerceToString(
				string,
				position,
				{ more: false, copyTo: evaluator.sources },
				'while evaluating the argument passed to builtins.unsafeDiscardStringContext',
			),
		),
	);

	registry.function('unsafeDiscardOutputDependency', 1, (string: Slot, position: Position) => {
		const value = coerceToString(
			string,
			position,
			{ more: false, copyTo: evaluator.sources },
			'while evaluating the argument passed to builtins.unsafeDiscardOutputDependency',
		);
		const elements = contextOf(value)?.elements ?? [];
		return makeString(
			textOf(value),
			StringContext.of(
				elements.map((element) => (element.startsWith('=') ? element.slice(1) : element)),
			),
		);
	});

	registry.function('addDrvOutputDependencies', 1, (string: Slot, position: Position) => {
		const value = coerceToString(
			string,
			position,
			{ more: false, copyTo: evaluator.sources },
			'while evaluating the argument passed to builtins.addDrvOutputDependencies',
		);
		return addOutputDependencies(value, position);
	});
}

function getContext(value: ReturnType<typeof forceString>): Value {
	const byPath = new Map<string, { path: boolean; allOutputs: boolean; outputs: string[] }>();
	for (const element of contextOf(value)?.elements ?? []) {
		const parsed = parseContextElement(element);
		let info = byPath.get(parsed.path);
		if (info === undefined) {
			info = { path: false, allOutputs: false, outputs: [] };
			byPath.set(parsed.path, info);
		}
		if (parsed.kind === 'path') info.path = true;
		else if (parsed.kind === 'closure') info.allOutputs = true;
		else info.outputs.push(parsed.output);
	}
	return AttributeSet.of(
		[...byPath].map(([path, info]): [string, Slot] => {
			const entries: [string, Slot][] = [];
			if (info.path) entries.push(['path', true]);
			if (info.allOutputs) entries.push(['allOutputs', true]);
			if (info.outputs.length > 0) entries.push(['outputs', info.outputs.sort(compareBytes)]);
			return [path, AttributeSet.of(entries)];
		}),
	);
}

function appendContext(string: Slot, context: Slot, position: Position): Value {
	const value = forceString(
		string,
		noPosition,
		'while evaluating the first argument passed to builtins.appendContext',
	);
	const elements = [...(contextOf(value)?.elements ?? [])];
	const added = forceSet(
		context,
		position,
		'while evaluating the second argument passed to builtins.appendContext',
	);
	for (const [path, slot] of added.entriesAsMet()) {
		const at = added.positionOf(path);
		if (!isStorePath(path)) {
			throw new NixError(
				'other',
				`context key '${printAttributeName(path)}' is not a store path`,
				at,
			);
		}
		const info = forceSet(slot, at, 'while evaluating the value of a string context');
		const isPath = info.get('path');
		if (
			isPath !== undefined &&
			forceBoolean(
				isPath,
				info.positionOf('path'),
				'while evaluating the `path` attribute of a string context',
			)
		) {
			elements.push(path);
		}
		const allOutputs = info.get('allOutputs');
		if (
			allOutputs !== undefined &&
			forceBoolean(
				allOutputs,
				info.positionOf('allOutputs'),
				'while evaluating the `allOutputs` attribute of a string context',
			)
		) {
			requireDerivation(path, 'all-outputs', at);
			elements.push(`=${path}`);
		}
		const outputs = info.get('outputs');
		if (outputs === undefined) continue;
		const outputsAt = info.positionOf('outputs');
		const list = forceList(
			outputs,
			outputsAt,
			'while evaluating the `outputs` attribute of a string context',
		);
		if (list.length > 0) requireDerivation(path, 'derivation output', at);
		for (const output of list) {
			const name = forceTextWithoutContext(
				output,
				outputsAt,
				'while evaluating an output name within a string context',
			);
			elements.push(`!${name}!${path}`);
		}
	}
	return makeString(textOf(value), StringContext.of(elements));
}

function requireDerivation(path: string, context: string, position: Position): void {
	if (path.endsWith('.drv')) return;
	throw new NixError(
		'other',
		`tried to add ${context} context of "${path}", which is not a derivation, to a string`,
		position,
	);
}

function addOutputDependencies(value: ReturnType<typeof forceString>, position: Position): Value {
	const elements = contextOf(value)?.elements ?? [];
	if (elements.length !== 1) {
		throw new NixError(
			'other',
			`context of string '${textOf(value)}' must have exactly one element, but has ${elements.length}`,
			position,
		);
	}
	const parsed = parseContextElement(elements[0]);
	if (parsed.kind === 'output') {
		throw new NixError(
			'other',
			`\`addDrvOutputDependencies\` can only act on derivations, not on a derivation output such as '${parsed.output}'`,
			position,
		);
	}
	if (!parsed.path.endsWith('.drv')) {
		throw new NixError('other', `path '${parsed.path}' is not a derivation`, position);
	}
	return makeString(textOf(value), StringContext.of([`=${parsed.path}`]));
}
