import { cpSync, existsSync, lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Area, Attempts } from '../area.ts';
import { runPyscope } from '../support/run-pyscope.ts';
import { bystander, damages } from './damage.ts';
import { type Example, keysOf, listWords, makeExample, toldBy } from './example.ts';
import { places } from './places.ts';

/** One damage, or several, each of a file. */
interface Attempt {
	damage: number;
	file: number;
	where: number;
}

const attempts = fc.array(
	fc.record({
		damage: fc.nat({ max: damages.length - 1 }),
		file: fc.nat({ max: 1000 }),
		where: fc.nat(),
	}),
	{ minLength: 1, maxLength: 3 },
);

/** Every so many tries the whole program is run on the damaged cache. */
const wholeEvery = 40;

/** In milliseconds: reading the example takes a few. */
const longest = 3000;

export const cache: Area = {
	name: 'cache',
	title: 'files of the cache damaged, replaced, or made by hand',
	count: 1000,
	async attack(given) {
		const { folder } = given;
		const example = await makeExample(folder);
		const cases = places.slice(0, Math.ceil(given.count / 20));
		for (const place of cases) await tryPlace(place, example, folder, given);
		await tryDamages(example, folder, given, given.count - cases.length);
	},
};

async function tryPlace(
	place: (typeof places)[number],
	example: Example,
	folder: string,
	given: Attempts,
): Promise<void> {
	const copy = join(folder, 'place');
	const happened = await place.attempt({ ...example, copy });
	rmSync(copy, { recursive: true, force: true });
	given.tried();
	if (happened === null) return;
	given.failed({ given: `a cache: ${place.name}`, happened, smallest: place.name });
}

async function tryDamages(
	example: Example,
	folder: string,
	{ failed, seed, tried }: Attempts,
	count: number,
): Promise<void> {
	const [key = ''] = keysOf(example.cache);
	const right = await toldBy(example.cache, key);
	if (right.includes(null)) throw new Error('the example is not told by its own cache');
	const fixed = damages.map((_, damage): Attempt[] => [{ damage, file: damage, where: 77 }]);
	const tries = [...fixed, ...fc.sample(attempts, { numRuns: count, seed })].slice(0, count);
	for (const [index, attempt] of tries.entries()) {
		const isWhole = index % wholeEvery === 0;
		const check = (attempt: Attempt[]) =>
			isWhole
				? checkWhole(example, folder, attempt)
				: checkReader(example, folder, key, right, attempt);
		tried();
		const happened = await check(attempt);
		if (happened === null) continue;
		const smallest = await shrink(attempt, check);
		failed({
			given: `a cache: ${describe(example, attempt)}`,
			happened,
			smallest: describe(example, smallest),
		});
	}
}

/** Leaves out what is not needed for a failure. */
async function shrink(
	attempt: Attempt[],
	check: (attempt: Attempt[]) => Promise<string | null>,
): Promise<Attempt[]> {
	for (const one of attempt) if ((await check([one])) !== null) return [one];
	return attempt;
}

function describe(example: Example, attempt: Attempt[]): string {
	const names = filesOf(example.cache);
	return attempt
		.map(({ damage, file, where }) => {
			const name = names[file % names.length];
			return `${name}: ${damages[damage]?.name} (${where})`;
		})
		.join('; ');
}

/** All files of the results in a cache, in an order that does not depend on their random names. */
function filesOf(cache: string): string[] {
	const results = join(cache, 'results');
	const kinds = (name: string) => name.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
	return readdirSync(results, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort((a, b) => (kinds(a) < kinds(b) ? -1 : 1));
}

/** A damaged copy of the example's cache. */
function damagedCopy(example: Example, folder: string, attempt: Attempt[]): string {
	const copy = join(folder, 'copy');
	rmSync(copy, { recursive: true, force: true });
	cpSync(example.cache, copy, { recursive: true, preserveTimestamps: true });
	writeFileSync(join(folder, bystander), '');
	const files = filesOf(copy);
	for (const { damage, file, where } of attempt) {
		const path = files[file % files.length] as string;
		// Of two damages of one file the first one stands, where it leaves no file.
		const status = lstatSync(path, { throwIfNoEntry: false });
		if (status?.isFile()) damages[damage]?.inflict(path, where);
	}
	return copy;
}

async function checkReader(
	example: Example,
	folder: string,
	key: string,
	right: readonly (string | null)[],
	attempt: Attempt[],
): Promise<string | null> {
	const copy = damagedCopy(example, folder, attempt);
	const begin = performance.now();
	try {
		const told = await toldBy(copy, key);
		const wrong = told.findIndex((text, index) => text !== null && text !== right[index]);
		if (wrong !== -1) return `told ${told[wrong]}, which is not right`;
	} catch (error) {
		return `the reader failed: ${(error as Error).stack}`;
	}
	if (performance.now() - begin > longest) return 'the reader took too long';
	return existsSync(join(folder, bystander)) ? null : 'a file outside of the cache was removed';
}

async function checkWhole(
	example: Example,
	folder: string,
	attempt: Attempt[],
): Promise<string | null> {
	const environment = { PYSCOPE_CACHE: damagedCopy(example, folder, attempt) };
	const words = [...listWords, '--file', example.tree];
	for (const time of ['the first', 'the second']) {
		const { code, isLate, stderr, stdout } = await runPyscope(words, { environment });
		if (isLate) return `${time} run did not end`;
		if (stdout !== example.rows) return `${time} run printed other rows: ${stdout.slice(0, 500)}`;
		if (stderr !== '' || code !== 0) return `${time} run ended with ${code}: ${stderr}`;
	}
	// What was damaged was made anew.
	const told = await toldBy(environment.PYSCOPE_CACHE, keysOf(environment.PYSCOPE_CACHE)[0] ?? '');
	if (told.includes(null)) return 'the cache was not made anew';
	return existsSync(join(folder, bystander)) ? null : 'a file outside of the cache was removed';
}
