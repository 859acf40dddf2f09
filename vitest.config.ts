import { defineConfig } from "vitest/config";
import { reliability } from "./test/reliability.config.ts";

// The unit tests: `npx vitest run`. Those of built sites, and of what others publish, have configurations of
// their own: test/site/vitest.config.ts, test/standards/vitest.config.ts, test/oldest/vitest.config.ts; so has what is killed, damaged and counted.
export default defineConfig({
  test: {
    name: "unit",
    include: ["test/**/*.test.ts"],
    exclude: ["test/{site,first-site,oldest,engines,checkers,standards}/**", ...reliability],
    // Many wait for a process that they started.
    maxWorkers: "100%",
    // On a machine with much else to do, five seconds are soon over.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No module of Parvis keeps anything of a site, so that files of tests share what they import …
    isolate: false,
    // … and Node runs it as it is, as it does for organisers.
    experimental: { viteModuleRunner: false },
  },
});
