/** `npm run start:mock`: the explorer on made-up data, for work on the interface. */
import { startBundled } from './bundled.ts';

await startBundled('mock-explorer.ts');
