import { describe, expect, it } from 'vitest';
import { openTreeSession } from '../../../source/commands/support/tree-session.ts';

describe('openTreeSession', () => {
	it.each(['0', '63', '-5', '1.5', 'much', ''])('refuses --memory %j', async (memory) => {
		await expect(openTreeSession('pyscope list', { memory })).rejects.toThrow(
			"Option '--memory MB' needs a number from 64 on. `pyscope list --help`",
		);
	});
});
