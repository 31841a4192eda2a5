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
	},
});
