/**
 * Gives pyscope what nobody should give it, and counts what it does not withstand.
 *
 *     npm run hostile -- [--only AREA]… [--count N] [--seed S]
 *
 * Needs a built dist (the npm script builds it). Fails when anything failed.
 */
import { parseArgs } from 'node:util';
import { areas } from './areas.ts';
import { attack, failureText } from './attack.ts';

const { values } = parseArgs({
	options: {
		only: { type: 'string', multiple: true, default: [] },
		count: { type: 'string' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
	},
});
for (const name of values.only) {
	if (areas.some((area) => area.name === name)) continue;
	console.error(
		`hostile: there is no area '${name}', only ${areas.map((a) => a.name).join(', ')}.`,
	);
	process.exit(2);
}
const seed = Number(values.seed);
let failed = 0;
for (const area of areas) {
	if (values.only.length > 0 && !values.only.includes(area.name)) continue;
	const begin = performance.now();
	const { tries, failures } = await attack(area, Number(values.count ?? area.count), seed);
	for (const failure of failures) console.log(`\n${failureText(failure)}`);
	failed += failures.length;
	const seconds = Math.round((performance.now() - begin) / 1000);
	console.log(`${area.name}: ${tries} tries, ${failures.length} failures, ${seconds} s`);
}
console.log(`seed ${seed}: ${failed} failures`);
process.exitCode = failed > 0 ? 1 : 0;
