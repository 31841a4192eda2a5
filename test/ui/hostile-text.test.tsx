import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test, vi } from 'vitest';
import { anyDescription } from '../support/any-description.ts';
import { describePackage, member } from '../support/description.ts';
import { hostileText, steers } from '../support/hostile-text.ts';
import { describeSet, FakeSession, snapshotOf } from './fake-session.ts';
import { openOn, tour } from './fake-terminal.tsx';

vi.setConfig({ testTimeout: 120_000 });

test('whatever stands in packages and sets, no view draws what steers the terminal', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(anyDescription, hostileText, hostileText), { minLength: 2, maxLength: 3 }),
			hostileText,
			async (some, label) => {
				const packages = (set: string) => [
					...some.map(([description, name, text], index) => ({
						...description,
						set,
						attribute: `zope-${index}${name}`,
						pname: name,
						version: text,
						description: text,
						reason: text,
						dependencies: [...description.dependencies, member(`zope-0${name}`, text)],
					})),
					describePackage('requests', { set, dependencies: [member('certifi')] }),
				];
				const session = new FakeSession({
					...snapshotOf([
						describeSet('3.12', packages('python312Packages'), { note: label }),
						{ ...describeSet('3.13', packages('python313Packages'), { isDefault: true }), label },
						describeSet('3.14', [], { reason: label }),
					]),
					title: label,
					root: `/tree/${label}`,
					notice: label,
				});
				const { send, frame, screen, unmount } = openOn(100, 24, session);
				for (const key of ['j', ...tour]) {
					await send(key);
					// What Ink itself draws with are colours.
					expect(steers(frame().replace(/\u001b\[[0-9;]*m/g, ''), '\n'), key).toBe(false);
					for (const line of screen()) expect(stringWidth(line), key).toBeLessThanOrEqual(100);
				}
				unmount();
			},
		),
		{ numRuns: 6 },
	);
});
