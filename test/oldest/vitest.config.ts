import { defineConfig } from "vitest/config";

// An extra, in the oldest browser that pages are made for, which `npm run oldest` brings:
// `npx vitest run --config test/oldest/vitest.config.ts`.
export default defineConfig({
  test: {
    name: "oldest",
    include: ["test/oldest/**/*.test.ts"],
    globalSetup: "test/oldest/setup.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As in vitest.config.ts.
    experimental: { viteModuleRunner: false },
  },
});
