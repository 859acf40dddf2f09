import { defineConfig } from "vitest/config";

// An extra, with what others publish: `npx vitest run --config test/standards/vitest.config.ts`.
export default defineConfig({
  test: {
    name: "standards",
    include: ["test/standards/**/*.test.ts"],
    maxWorkers: "100%",
    testTimeout: 120_000,
  },
});
