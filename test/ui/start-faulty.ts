/** Starts the explorer on made-up data, to have it fail in the way that is named. */
import { startBundled } from './bundled.ts';

await startBundled('faulty-explorer.ts');
