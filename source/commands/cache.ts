/** `pyscope cache`: what is kept of trees that were opened. */

import { countOf } from '../ui/lines/text.ts';
import { type CacheLocation, resultsLocation } from '../workspace/cache/cache-folder.ts';
import { clearCompiledCode, compiledCodeSize } from '../workspace/cache/code-cache.ts';
import { type CachedTree, cachedTrees, clearResults } from '../workspace/results-cache/report.ts';
import { defineCommand, type ExitCode, usageError } from './support/command.ts';
import { tell, toJson, writeJson, writeText } from './writing/write.ts';

const name = 'pyscope cache';

export const command = defineCommand({
	name,
	about: 'Shows what is kept of trees that were opened, so that they open at once again.',
	forms: [
		{ words: '[--json]', help: 'the folder, and for each tree its sets, size and age' },
		{ words: 'clear', help: 'removes it all' },
	],
	operands: [{ name: 'ACTION', choices: ['clear'] }],
	details:
		'What is kept of a tree is used only while every file that was read, and everything else that was looked at, is as it was. PYSCOPE_CACHE names another folder; with PYSCOPE_CACHE=off nothing is kept.',
	options: { json: { type: 'boolean', help: 'JSON' } },
	failure: 'it cannot be removed',
	examples: [],
	async run({ values, operands }) {
		const [action, ...others] = operands;
		if ((action !== undefined && action !== 'clear') || others.length > 0) {
			throw usageError(name, `Unknown action '${operands.join(' ')}'`);
		}
		if (action === 'clear' && values.json) throw usageError(name, '--json belongs to the list');
		const place = resultsLocation(process.env);
		if (action === 'clear') return clear(place);
		const kept = place === null ? [] : cachedTrees(place.folder);
		const codeSize = compiledCodeSize(process.env);
		if (values.json) await writeJson([keptAsJson(place, kept, codeSize)]);
		else await writeText(await keptAsText(place, kept, codeSize, Date.now()));
		return 0;
	},
});

async function clear(place: CacheLocation | null): Promise<ExitCode> {
	try {
		const { size, trees } = place === null ? { size: 0, trees: 0 } : clearResults(place.folder);
		const codeSize = compiledCodeSize(process.env);
		clearCompiledCode(process.env);
		const code = codeSize === 0 ? '' : `, and ${sizeAsText(codeSize)} of compiled code`;
		await writeText(
			`Removed what was kept of ${countOf(trees, 'tree')}, ${sizeAsText(size)}${code}.\n`,
		);
		return 0;
	} catch (error) {
		tell(`${name}: ${(error as Error).message}`);
		return 1;
	}
}

/** For people: the folder and its size, then a line a tree, and the compiled code. */
export async function keptAsText(
	place: CacheLocation | null,
	kept: readonly CachedTree[],
	codeSize: number,
	now: number,
): Promise<string> {
	if (place === null) return 'Nothing is kept: PYSCOPE_CACHE is off.\n';
	const size = kept.reduce((sum, one) => sum + one.size, 0);
	const first = `${place.folder}: ${countOf(kept.length, 'tree')}, ${sizeAsText(size)} of at most ${sizeAsText(place.limit)}\n`;
	const { asColumns } = await import('./output/table.ts');
	const rows = kept.map(({ size, tree, usedAt }) => [
		tree?.title ?? '[damaged]',
		tree?.sets.map(({ label }) => label).join(', ') || '-',
		sizeAsText(size),
		ageAsText(now - usedAt),
		tree?.root ?? '',
	]);
	const code = codeSize === 0 ? '' : `Compiled code of pyscope: ${sizeAsText(codeSize)}\n`;
	return first + asColumns(rows, Number.POSITIVE_INFINITY) + code;
}

/** For programs: an object with the folder, its limit, the trees, and the size of compiled code. */
export function keptAsJson(
	place: CacheLocation | null,
	kept: readonly CachedTree[],
	codeSize: number,
): string {
	const value = {
		folder: place?.folder ?? null,
		limit: place?.limit ?? null,
		size: kept.reduce((sum, { size }) => sum + size, 0),
		codeSize,
		trees: kept.map(({ size, tree, usedAt }) => ({
			title: tree?.title ?? null,
			root: tree?.root ?? null,
			sets: tree?.sets.map(({ set }) => set) ?? [],
			size,
			usedAt: new Date(usedAt).toISOString(),
		})),
	};
	return `${toJson(value, '\t')}\n`;
}

function sizeAsText(bytes: number): string {
	if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
	return bytes < 1e8 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e6)} MB`;
}

const units = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000],
] as const;

function ageAsText(age: number): string {
	for (const [unit, length] of units) {
		const count = Math.floor(age / length);
		if (count >= 1) return `${countOf(count, unit)} ago`;
	}
	return 'just now';
}
