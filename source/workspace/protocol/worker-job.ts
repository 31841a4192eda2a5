import type { EvaluationRequest, MemoryWatch } from './program-messages.ts';
import type { TreeJob } from './tree-messages.ts';
import type { WatchJob } from './watch-messages.ts';

/** What a worker thread is started with: the one job it does until it ends. */
export type WorkerJob =
	| { kind: 'evaluate'; request: EvaluationRequest; watch: MemoryWatch }
	| ({ kind: 'tree' } & TreeJob)
	| ({ kind: 'watch' } & WatchJob);
