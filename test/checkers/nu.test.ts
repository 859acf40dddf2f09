/** The Nu Html Checker reads all pages of both examples, and their styles, before, on and after the event. */
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { filesOf } from "../site/build-site.ts";
import { nuJar, whyNoNu } from "./brought.ts";
import { makeExceptions } from "./exceptions.ts";
import { checkByNu, type Remark } from "./nu.ts";
import { remarksThatStay } from "./nu-exceptions.ts";

const exceptions = makeExceptions(remarksThatStay);

const said = (remarks: readonly Remark[], origin: string): readonly string[] => [
  ...new Set(
    exceptions
      .without(remarks)
      .map(({ url, kind, message, extract }) =>
        `${url.replace(origin, "")}: ${kind}: ${message}: ${extract}`.replaceAll("\n", " "),
      ),
  ),
];

describe.skipIf(whyNoNu !== "")(`the Nu Html Checker ${whyNoNu}`, () => {
  const jar = nuJar ?? "";

  describe.each(inject("checked"))("examples/$example, $state", (site) => {
    const { origin, folder, pages, signposts } = site;

    test("has nothing to say of any page", async () => {
      const addresses = [...pages, ...signposts].map((path) => origin + path);
      expect(addresses.length).toBeGreaterThan(100);
      expect(said(await checkByNu(jar, "--html", addresses), origin)).toEqual([]);
    });

    test("nor of their styles", async () => {
      const files = filesOf(folder).filter((file) => file.endsWith(".css"));
      expect(files.length).toBeGreaterThan(1);
      const places = files.map((file) => join(folder, file));
      expect(said(await checkByNu(jar, "--css", places), `file:${folder}`)).toEqual([]);
    });
  });

  test("each exception is needed", () => {
    expect(exceptions.unneeded()).toEqual([]);
  });
});
