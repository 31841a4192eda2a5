import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Nothing of the user's own cache and configuration is read or written; tests of these name
		// folders of theirs.
		env: { PYSCOPE_CACHE: 'off', PYSCOPE_CONFIG: 'off' },
		include: ['test/**/*.test.{ts,tsx}'],
		// Whole trees are evaluated and whole programs started, on machines with few cores.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// Much of the time tests wait for programs they have started, so two at once fit one core; and
		// nothing in a module changes that another file could see, so each module is read once a worker.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		isolate: false,
	},
});
