import { expect, test } from "vitest";
import { footer } from "../../layouts/parts/shell/footer.ts";
import { contextOf, makeEvent, textOf } from "./small-site.ts";

test("the foot names the organisers, once they are known", () => {
  expect(textOf(footer(contextOf(makeEvent())))).toContain("Organisation : Le Labo");
  const event = makeEvent({ organisers: [], organisersTba: true });
  expect(textOf(footer(contextOf(event)))).not.toContain("Organisation");
});
