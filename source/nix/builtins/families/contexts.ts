import { NixError } from '../../errors/nix-error.ts';
import { contextOf, textOf } from '../../evaluation/coerce.ts';
import {
	forceBoolean,
	forceList,
	forceSet,
	forceTextWithoutContext,
} from '../../evaluation/force.ts';
import { compareBytes } from '../../formats/bytes.ts';
import type { Position } from '../../positions/position.ts';
import { isStorePath } from '../../store/store-path.ts';
import { printAttributeName } from '../../syntax/literals.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { makeString, StringContext } from '../../values/string-context.ts';
import type { Slot } from '../../values/values.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';
import { parseContextElement } from '../support/context-elements.ts';

/** String contexts: the store objects a string refers to (Nix manual, "String context"). */
export const contextBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'hasContext',
		define:
			({ only }) =>
			(string) =>
				typeof only.string(string) !== 'string',
	},
	{
		name: 'getContext',
		define:
			({ only }) =>
			(string) => {
				const byPath = new Map<string, { path: boolean; allOutputs: boolean; outputs: string[] }>();
				for (const element of contextOf(only.string(string))?.elements ?? []) {
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
			},
	},
	{
		name: 'appendContext',
		define:
			({ first, second }) =>
			(string, context) => {
				const value = first.string(string);
				const elements = [...(contextOf(value)?.elements ?? [])];
				const added = second.set(context);
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
			},
	},
	{
		name: 'unsafeDiscardStringContext',
		define:
			({ only }, host) =>
			(string) =>
				textOf(only.coerce(string, { more: false, copyTo: host.sources })),
	},
	{
		name: 'unsafeDiscardOutputDependency',
		define:
			({ only }, host) =>
			(string) => {
				const value = only.coerce(string, { more: false, copyTo: host.sources });
				const elements = contextOf(value)?.elements ?? [];
				return makeString(
					textOf(value),
					StringContext.of(
						elements.map((element) => (element.startsWith('=') ? element.slice(1) : element)),
					),
				);
			},
	},
	{
		name: 'addDrvOutputDependencies',
		define:
			({ only }, host) =>
			(string) => {
				const value = only.coerce(string, { more: false, copyTo: host.sources });
				const elements = contextOf(value)?.elements ?? [];
				if (elements.length !== 1) {
					throw new NixError(
						'other',
						`context of string '${textOf(value)}' must have exactly one element, but has ${elements.length}`,
					);
				}
				const parsed = parseContextElement(elements[0]);
				if (parsed.kind === 'output') {
					throw new NixError(
						'other',
						`\`addDrvOutputDependencies\` can only act on derivations, not on a derivation output such as '${parsed.output}'`,
					);
				}
				if (!parsed.path.endsWith('.drv')) {
					throw new NixError('other', `path '${parsed.path}' is not a derivation`);
				}
				return makeString(textOf(value), StringContext.ofOne(`=${parsed.path}`));
			},
	},
];

function requireDerivation(path: string, context: string, at: Position): void {
	if (path.endsWith('.drv')) return;
	throw new NixError(
		'other',
		`tried to add ${context} context of "${path}", which is not a derivation, to a string`,
		at,
	);
}
