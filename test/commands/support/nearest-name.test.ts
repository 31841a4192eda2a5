import { expect, test } from 'vitest';
import { nearestName } from '../../../source/commands/support/nearest-name.ts';

test.each([
	['pyhton', ['python', 'path'], 'python'],
	['qiut', ['out', 'quit'], 'quit'],
	['trch', ['arch', 'torch'], 'torch'],
	['usedby', ['used-by', 'rows'], 'used-by'],
	['--no-show', ['--no-cache', '--no-show-trace'], '--no-show-trace'],
	['six', ['six', 'sixx'], 'six'],
	['x', ['entirely', 'other'], undefined],
	['x', ['16', 'dark'], undefined],
	['', ['16', 'dark'], undefined],
	['--=', ['-A', '--arg'], undefined],
	['solarized', ['dark', 'light'], undefined],
])('%s may be meant for one of %j', (typed, names, nearest) => {
	expect(nearestName(names, typed)).toBe(nearest);
});
