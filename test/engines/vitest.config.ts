import { defineConfig } from "vitest/config";

// An extra, in the browsers of others, where they are installed: `npm test -- engines`.
export default defineConfig({
  test: {
    name: "engines",
    include: ["test/engines/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As in vitest.config.ts.
    experimental: { viteModuleRunner: false },
  },
});
