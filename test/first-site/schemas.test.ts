import { join } from "node:path";
import { expect, test } from "vitest";
import { trySchemas } from "../schemas/passing.ts";
import { describeFirstSite } from "./first-site.ts";

describeFirstSite("what editors read of the first site", () => {
  test("refuses nothing in its files", () => {
    const { tried, faults } = trySchemas(join(import.meta.dirname, "../.."));
    expect(tried).toContain("content/2013-open-data/programme/2013-06-11.yaml");
    expect(faults).toEqual([]);
  });
});
