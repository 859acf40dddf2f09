import { describe, inject, test } from "vitest";
import type { Sites } from "../site/setup.ts";

/** The site that the repository publishes; undefined where another one has taken its place. */
const sites = inject("firstSite");

/** Describes what is true of the first site alone; says that it is skipped where that site is gone. */
export const describeFirstSite = (name: string, body: (sites: Sites) => void): void => {
  if (sites) {
    describe(name, () => {
      body(sites);
    });
    return;
  }
  describe.skip(name, () => {
    test("(skipped: content/2013-open-data is gone)", () => undefined);
  });
};
