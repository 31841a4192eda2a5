import { expect, test } from 'vitest';
import { areas } from './areas.ts';
import { attack, failureText } from './attack.ts';

/** Always the same, so that a change of the program is all that can make it fail. */
const seed = 20_261_128;

const steady = areas.filter(({ dependsOnTime }) => dependsOnTime !== true);

test.each(steady.map((area) => [area.name, area] as const))(
	'a tenth of the hostility: %s',
	async (_, area) => {
		const { tries, failures } = await attack(area, Math.ceil(area.count / 10), seed);
		expect(failures.map(failureText)).toEqual([]);
		expect(tries).toBeGreaterThanOrEqual(Math.ceil(area.count / 10));
	},
	600_000,
);
