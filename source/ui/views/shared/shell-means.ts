import type {
	ShellMeans,
	SnippetSet,
} from '../../../package-sets/snippets/environment-snippets.ts';
import { ownInterpreter } from '../../../package-sets/snippets/environment-snippets.ts';
import type { Lookup } from '../../store/lookups.ts';

/** What a tree has to make a shell with packages of a set, which only the evaluation knows. */
export function shellMeansOf(set: SnippetSet): Lookup<ShellMeans> {
	const interpreter = ownInterpreter(set) ?? set.interpreter;
	return {
		key: ['shell-means', set.name, interpreter].join('\0'),
		find: (session) => session.ask('shellMeans', { set: set.name, interpreter }),
	};
}
