import { defineConfig } from "vitest/config";

// An extra, by the checkers of others, which `npm run checkers` brings: `npm test -- checkers`.
export default defineConfig({
  test: {
    name: "checkers",
    include: ["test/checkers/**/*.test.ts"],
    globalSetup: "test/checkers/setup.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // As many pages at once as small machines have processors.
    maxConcurrency: 2,
    // As in vitest.config.ts.
    experimental: { viteModuleRunner: false },
  },
});
