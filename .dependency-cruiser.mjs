/**
 * Who may import whom. `npm run lint` checks it; test/structure.test.ts checks what rules cannot
 * say: how large circles are.
 */

/** The layers above each; commands load the interface when it is to be shown. */
const above = {
	nix: ['package-sets', 'workspace', 'ui', 'commands'],
	'package-sets': ['workspace', 'ui', 'commands'],
	workspace: ['ui', 'commands'],
	ui: ['commands'],
};
const interfaceLibraries = '^(node_modules/)?(react|react-reconciler|ink|ink-[^/]+)(/|$)';

/**
 * A rule that forbids imports from one place to others.
 *
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => ({
	name,
	severity: /** @type {const} */ ('error'),
	comment,
	from,
	to,
});
/** @param {string[]} folders of source/ */
const inside = (...folders) => ({ path: `^source/(${folders.join('|')})/` });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			...forbid(
				'no-circle-of-folders',
				'Two folders that import each other are one folder.',
				{},
				{ circular: true },
			),
			scope: 'folder',
		},
		...Object.entries(above).map(([layer, higher]) =>
			forbid(
				`nothing-above-${layer}`,
				'Imports point downwards only: nix, package-sets, workspace, then ui and commands.',
				inside(layer),
				inside(...higher, 'tools'),
			),
		),
		forbid(
			'react-in-ui',
			'React stays in source/ui.',
			{ path: '^source/', pathNot: '^source/ui/' },
			{ path: interfaceLibraries },
		),
		forbid(
			'threads-in-workspace',
			'Threads are the business of workspace.',
			inside('nix', 'package-sets', 'ui', 'commands'),
			{ path: '^(node:)?worker_threads$' },
		),
		forbid(
			'session-apart-from-worker',
			'session runs on the main thread, evaluating in the worker: they meet in protocol.',
			inside('workspace/session'),
			inside('workspace/evaluating'),
		),
		forbid(
			'worker-apart-from-session',
			'session runs on the main thread, evaluating in the worker: they meet in protocol.',
			inside('workspace/evaluating'),
			inside('workspace/session'),
		),
		forbid(
			'reading-alone-touches-nix',
			'Of package-sets only reading/ touches Nix values; the rest is plain data.',
			{ path: '^source/package-sets/', pathNot: '^source/package-sets/reading/' },
			inside('nix'),
		),
	],
	options: {
		// TypeScript 7 has no interface for programs yet.
		parser: 'swc',
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
	},
};
