import fc from 'fast-check';
import { generators } from '../../differential/generators/index.ts';
import { readTopics } from '../../nix/language/corpus.ts';

/** How many programs of each generator are mutated. */
const drawn = 60;

/** Programs to mutate: those that Nix's answers are recorded to, and those made to find differences. */
export function makeCorpus(seed: number): string[] {
	const written = [...readTopics().values()].flatMap((cases) =>
		cases.map(({ expression }) => Buffer.from(expression).toString('latin1')),
	);
	const random = [...generators.values()].flatMap((arbitrary) =>
		fc.sample(arbitrary, { seed, numRuns: drawn }).map(({ program }) => program),
	);
	return [...written, ...random];
}
