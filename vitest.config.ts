import { defineConfig } from "vitest/config";

// The unit tests: `npx vitest run`. Those of the built first site have a configuration of their own, test/site/vitest.config.ts.
export default defineConfig({
  test: {
    name: "unit",
    include: ["test/**/*.test.ts"],
    exclude: ["test/site/**"],
    // Many wait for a process that they started.
    maxWorkers: "100%",
  },
});
