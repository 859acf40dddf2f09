import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./longest-first.ts";

// Built sites in a real browser: `npx vitest run --config test/site/vitest.config.ts`.
export default defineConfig({
  test: {
    name: "site",
    include: ["test/{site,first-site}/**/*.test.ts"],
    globalSetup: "test/site/setup.ts",
    // Half of its time a test waits for the browser.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As in vitest.config.ts.
    isolate: false,
    experimental: { viteModuleRunner: false },
  },
});
