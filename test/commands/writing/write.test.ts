import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { packagesAsJson, packagesAsText } from '../../../source/commands/output/packages.ts';
import { tell, writeJson, writeText } from '../../../source/commands/writing/write.ts';
import { anyDescription } from '../../support/any-description.ts';
import { hostileText, steers } from '../../support/hostile-text.ts';

afterEach(() => vi.restoreAllMocks());

/** What leaves by a stream while something is done. */
async function writtenTo(
	stream: NodeJS.WriteStream,
	act: () => void | Promise<void>,
): Promise<string> {
	let written = '';
	const write = vi.spyOn(stream, 'write').mockImplementation((text) => {
		written += text;
		return true;
	});
	await act();
	write.mockRestore();
	return written;
}

it('lets nothing out that steers a terminal, as text, as JSON and on standard error', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyDescription), hostileText, async (some, text) => {
			const packages = some.map((one) => ({ ...one, description: text, version: text }));
			const asText = await writtenTo(process.stdout, () => writeText(packagesAsText(packages)));
			const asJson = await writtenTo(process.stdout, () => writeJson(packagesAsJson([packages])));
			const told = await writtenTo(process.stderr, () => tell(`pyscope: ${text}`));
			for (const written of [asText, asJson, told]) expect(steers(written, '\n\t')).toBe(false);
			// One package is one line, whatever it is called.
			expect(asText.split('\n').length - 1).toBe(packages.length);
			expect(JSON.parse(asJson)).toHaveLength(packages.length);
		}),
	);
});
