import { expect, test } from "vitest";
import { guides, withTable } from "./flag-tables.ts";

test.each(guides)("$document has the flags of the command line", (guide) => {
  const { is, should } = withTable(guide);
  expect(is).toContain("<!-- flags -->");
  expect(is, "mended by: node test/docs/flag-tables.ts").toBe(should);
});
