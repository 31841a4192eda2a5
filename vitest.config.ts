import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Whole trees are evaluated and whole programs started, on machines with few cores.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
