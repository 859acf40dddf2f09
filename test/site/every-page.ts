import { inject } from "vitest";
import type { BuiltSite } from "./setup.ts";

/** A row for each page of the first site, before and after its event: for `test.for`. */
export const everyPage: readonly { phase: string; path: string; site: BuiltSite }[] =
  Object.entries(inject("sites")).flatMap(([phase, site]) =>
    site.pages.map((path) => ({ phase, path, site })),
  );
