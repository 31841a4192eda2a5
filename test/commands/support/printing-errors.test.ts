import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printPackages } from '../../../source/commands/output/print-packages.ts';
import { UsageError } from '../../../source/commands/support/command.ts';
import { printingErrors } from '../../../source/commands/support/printing-errors.ts';
import { waitForSnapshot } from '../../../source/commands/support/tree-session.ts';
import type { SessionSnapshot } from '../../../source/workspace/session/session.ts';
import { steppingSession, steps } from '../../support/stepping-session.ts';

let complaints = '';
beforeEach(() => {
	complaints = '';
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		complaints += text;
		return true;
	});
});
afterEach(() => vi.restoreAllMocks());

describe('printingErrors', () => {
	it('says each notice once, on stderr', async () => {
		const notices = ['short', 'short', null, 'again'].map((notice) => ({ notice }));
		const { session } = steppingSession([{}, ...notices, { phase: 'ready' as const }]);
		const print = async () => void (await waitForSnapshot(session, () => false));
		expect(await printingErrors(session, 'pyscope list', print)).toBe(0);
		expect(complaints).toBe('pyscope list: short\npyscope list: again\n');
	});

	const failures: [string, Partial<SessionSnapshot>[], string, object][] = [
		[
			'tree',
			[{ phase: 'opening' }, { phase: 'failed', error: 'no such file' }],
			'no such file',
			{},
		],
		[
			'set',
			steps,
			'python310Packages cannot be used: python310 has been removed',
			{ python: '3.10' },
		],
	];
	it.each(failures)(
		'gives 1 and the reason when the %s fails',
		async (_, snapshots, reason, options) => {
			const { session, closed } = steppingSession(snapshots);
			const print = () => printPackages(session, options);
			expect(await printingErrors(session, 'pyscope list', print)).toBe(1);
			expect(complaints).toBe(`pyscope list: ${reason}\n`);
			expect(closed).toHaveBeenCalledOnce();
		},
	);

	it('closes the session on wrong usage too', async () => {
		const { session, closed } = steppingSession(steps);
		const print = () => printPackages(session, { python: '2.7' });
		await expect(printingErrors(session, 'pyscope list', print)).rejects.toThrow(UsageError);
		expect(closed).toHaveBeenCalledOnce();
	});
});
