import { inject } from "vitest";
import { eachKindOf } from "./kinds.ts";
import type { BuiltSite, Sites } from "./setup.ts";

export interface PageRow {
  readonly phase: string;
  readonly path: string;
  readonly site: BuiltSite;
}

/** A row for each page of a site, before and after its event: for `test.for`. */
export const pagesOf = (sites: Sites): readonly PageRow[] =>
  Object.entries(sites).flatMap(([phase, site]) =>
    site.pages.map((path) => ({ phase, path, site })),
  );

/** A row for each page of the meeting of gardeners. */
export const everyPage = pagesOf(inject("sites"));

/** A row for one page of each kind of it. */
export const eachKind = eachKindOf(everyPage);

/** The same of those that somebody reads: a screen has no head, nobody touches it, and its script sets it anew. */
export const eachKindRead = eachKind.filter(({ path }) => !path.includes("/screen/"));
