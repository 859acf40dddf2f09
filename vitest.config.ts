import { defineConfig } from "vitest/config";
import { longestFirst } from "./test/longest-first.ts";
import { reliability } from "./test/reliability.config.ts";

const long = [
  "package/hosts.test.ts",
  "package/package.test.ts",
  "moderate/corrections.test.ts",
  "mending/every-proposal.test.ts",
  "build/command-line.test.ts",
  "eleventy/problems.test.ts",
  "package/create.test.ts",
  "own-parts/problems.test.ts",
  "own-config/outputs.test.ts",
  "tba/tba.test.ts",
  "package/in-place.test.ts",
  "eleventy/plugin.test.ts",
];

// The unit tests: `npx vitest run`. Those of built sites, and of what others publish, have configurations of
// their own: test/site/vitest.config.ts, test/standards/vitest.config.ts, test/oldest/vitest.config.ts; so has what is killed, damaged and counted.
export default defineConfig({
  test: {
    name: "unit",
    include: ["test/**/*.test.ts"],
    exclude: ["test/{site,first-site,oldest,engines,checkers,standards}/**", ...reliability],
    // Many wait for a process that they started.
    maxWorkers: "100%",
    sequence: { sequencer: longestFirst(long) },
    // On a machine with much else to do, five seconds are soon over.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No module of Parvis keeps anything of a site, so that files of tests share what they import …
    isolate: false,
    // … and Node runs it as it is, as it does for organisers.
    experimental: { viteModuleRunner: false },
  },
});
