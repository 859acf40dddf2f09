import { defineConfig } from "vitest/config";

/** What is killed, damaged and counted thousands of times, and takes as long as all else together. */
export const reliability = [
  "test/disk/**/*.test.ts",
  "test/growth/**/*.test.ts",
  "test/import/damaged.test.ts",
];

// What docs/reliability.md promises: `npx vitest run --config test/reliability.config.ts`.
export default defineConfig({
  test: {
    name: "reliability",
    include: reliability,
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    experimental: { viteModuleRunner: false },
  },
});
