import { defineConfig } from "vitest/config";

// Built sites in a real browser: `npx vitest run --config test/site/vitest.config.ts`.
export default defineConfig({
  test: {
    name: "site",
    include: ["test/{site,first-site}/**/*.test.ts"],
    globalSetup: "test/site/setup.ts",
    // The tests mostly wait for the browser.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As in vitest.config.ts.
    isolate: false,
    experimental: { viteModuleRunner: false },
  },
});
