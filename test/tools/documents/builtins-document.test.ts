import { expect, test } from 'vitest';
import { builtinsDocument } from '../../../source/tools/documents/builtins-document.ts';

test('the document is up to date', async () => {
	await expect(builtinsDocument()).toMatchFileSnapshot('../../../docs/builtins.md');
});
