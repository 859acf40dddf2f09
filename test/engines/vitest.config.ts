import { defineConfig } from "vitest/config";

// An extra, in the browsers of others, where they are installed: `npm test -- engines`.
export default defineConfig({
  test: {
    name: "engines",
    include: ["test/engines/**/*.test.ts"],
    globalSetup: "test/engines/setup.ts",
    // A browser of its own for each file is enough to be run at a time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As in vitest.config.ts.
    experimental: { viteModuleRunner: false },
  },
});
