import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { faultText } from '../../../source/commands/support/fault.ts';

test('a fault of pyscope is one sentence with what to do, and no trace', () => {
	const error = new TypeError('x is not\n\u001b[2Ja function.');
	expect(faultText(error, {})).toBe(
		`pyscope ${packageJson.version}: This is a fault of pyscope, not of what it reads: x is not [2Ja function. Please report it with what you did; PYSCOPE_TRACE=1 in the environment adds where it happened.\n`,
	);
	expect(faultText(error, { PYSCOPE_TRACE: '1' })).toContain('\n    at ');
	expect(faultText(undefined, {})).toContain('not of what it reads: undefined. Please');
	expect(faultText('x'.repeat(1_000_000), {}).length).toBeLessThan(1000);
});
