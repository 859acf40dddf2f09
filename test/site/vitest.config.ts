import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { longestFirst } from "../longest-first.ts";

const long = [
  "site/languages.test.ts",
  "editor/editing.test.ts",
  "gallery/long-texts.test.ts",
  "first-site/pages.test.ts",
  "site/accessibility.test.ts",
  "site/layout-shift.test.ts",
  "site/keyboard.test.ts",
  "site/adaptation.test.ts",
  "site/language-switch.test.ts",
  "gallery/programmes.test.ts",
  "gallery/states.test.ts",
  "site/example.test.ts",
  "site/pages.test.ts",
  "site/session-clock.test.ts",
  "faults/faults.test.ts",
  "site/clock.test.ts",
];

// Built sites in a real browser: `npx vitest run --config test/site/vitest.config.ts`.
export default defineConfig({
  test: {
    name: "site",
    include: ["test/{site,first-site}/**/*.test.ts"],
    globalSetup: "test/site/setup.ts",
    // Half of its time a test waits for the browser.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // A file of a few lines may look at each page in four ways.
    sequence: { sequencer: longestFirst(long) },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As in vitest.config.ts.
    isolate: false,
    experimental: { viteModuleRunner: false },
  },
});
