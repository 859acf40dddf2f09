/** IBM Equal Access looks at all pages of both examples on the day, and at one of each kind before and after. */
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { equalAccessEngine, whyNoEqualAccess } from "./brought.ts";
import { equalAccess, type Failure } from "./equal-access.ts";
import { failuresThatStay } from "./equal-access-exceptions.ts";
import { makeExceptions } from "./exceptions.ts";
import type { CheckedSite } from "./setup.ts";

const exceptions = makeExceptions(failuresThatStay);

/** `/de/2027-mending/sessions/x/feedback/` is of the same kind as those of all sessions, in that language. */
const kindOf = (path: string): string => path.replace(/(\/20\d\d-[^/]+\/[^/]+\/)[^/]+\//, "$1*/");

const each = (paths: readonly string[]): readonly string[] =>
  [...Map.groupBy(paths, kindOf).values()].flatMap(([path]) => path ?? []);

/** The editor is a page of Sveltia CMS, which draws it. */
const ours = (paths: readonly string[]) => paths.filter((path) => path !== "/admin/");

const rowsOf = (site: CheckedSite) =>
  (site.state === "on" ? ours(site.pages) : each(ours(site.pages))).map((path) => ({
    path,
    site,
    ...site,
  }));

const said = (failures: readonly Failure[]): readonly string[] => [
  ...new Set(
    exceptions
      .without(failures)
      .map(({ rule, reason, message, snippet }) => `${rule} ${reason}: ${message}: ${snippet}`),
  ),
];

describe.skipIf(whyNoEqualAccess !== "")(`IBM Equal Access ${whyNoEqualAccess}`, () => {
  let browser: Browser;
  let check: ReturnType<typeof equalAccess>;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
    check = equalAccess(equalAccessEngine ?? "", browser);
  });
  afterAll(() => browser.close());

  describe.concurrent("finds nothing that fails", () => {
    test.each(inject("checked").flatMap(rowsOf))(
      "examples/$example, $state: $path",
      async ({ path, site }) => {
        expect(said(await check(site.origin + path, site.now))).toEqual([]);
      },
    );
  });

  test("each exception is needed", () => {
    expect(exceptions.unneeded()).toEqual([]);
  });
});
