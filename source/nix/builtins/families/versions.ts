import { compareVersions, parseDrvName, splitVersion } from '../../formats/compare-versions.ts';
import { meetSymbol } from '../../state/symbols.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { Shape } from '../../values/shape.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';

const nameShape = Shape.ofSorted(['name', 'version']);

/** Versions, and names that end in one. */
export const versionBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'compareVersions',
		define:
			({ first, second }) =>
			(older, newer) =>
				compareVersions(first.textWithoutContext(older), second.textWithoutContext(newer)),
	},
	{
		name: 'parseDrvName',
		define:
			({ first }) =>
			(text) => {
				const { name, version } = parseDrvName(first.textWithoutContext(text));
				meetSymbol('version');
				return new AttributeSet(nameShape, [name, version]);
			},
	},
	{
		name: 'splitVersion',
		define:
			({ first }) =>
			(version) =>
				splitVersion(first.textWithoutContext(version)),
	},
];
