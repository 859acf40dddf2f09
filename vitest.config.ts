import { defineConfig } from "vitest/config";

// The unit tests: `npx vitest run`. Those of the built first site have a configuration of their own, test/site/vitest.config.ts.
export default defineConfig({
  test: {
    name: "unit",
    include: ["test/**/*.test.ts"],
    exclude: ["test/{site,first-site}/**"],
    // Many wait for a process that they started.
    maxWorkers: "100%",
    // On a busy machine all takes long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No module of Parvis keeps anything of a site, so that files of tests share what they import …
    isolate: false,
    // … and Node runs it as it is, as it does for organisers.
    experimental: { viteModuleRunner: false },
  },
});
