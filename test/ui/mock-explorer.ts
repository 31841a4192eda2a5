/** What `npm run start:mock` shows. */
import { runExplorer } from '../../source/ui/run-explorer.tsx';
import { mockSession } from './mock-session.ts';

await runExplorer(mockSession(), { treeName: 'made-up data' });
