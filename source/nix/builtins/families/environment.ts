import { storeDirectory } from '../../store/store-path.ts';
import { AttributeSet } from '../../values/attribute-set.ts';
import { Thunk } from '../../values/thunk.ts';
import type { BuiltinDeclaration } from '../definition/builtin.ts';

/** The version of Nix that the evaluator follows. */
export const nixVersion = '2.34.8';

/** What a program can learn about the environment it runs in. */
export const environmentBuiltins: readonly BuiltinDeclaration[] = [
	{
		name: 'currentSystem',
		isImpure: true,
		departure: { note: 'Of the machine pyscope runs on.' },
		value: (host) => host.system,
	},
	{
		name: 'currentTime',
		isImpure: true,
		value: (host) => new Thunk(() => host.io.currentTime(), []),
	},
	{
		name: 'langVersion',
		value: () => 6,
	},
	{
		name: 'nixPath',
		value: (host) =>
			host.searchPath.map(({ prefix, path }) =>
				AttributeSet.of([
					['path', path],
					['prefix', prefix],
				]),
			),
	},
	{
		name: 'nixVersion',
		departure: { note: `The version whose language this is: ${nixVersion}.` },
		value: () => nixVersion,
	},
	{
		name: 'storeDir',
		value: () => storeDirectory,
	},
	{
		name: 'getEnv',
		define:
			({ first }, host) =>
			(argument) => {
				const name = first.textWithoutContext(argument);
				return host.hidesEnvironment ? '' : (host.io.environmentVariable(name) ?? '');
			},
	},
];
