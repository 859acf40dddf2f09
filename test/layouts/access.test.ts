import { expect, test } from "vitest";
import { accessContact } from "../../layouts/parts/event/access.ts";
import { contextOf, makeEvent } from "./small-site.ts";

test("a telephone number is called without spaces, and does not break where it is read", () => {
  const event = makeEvent({ accessContact: { phone: "+353 20 910 0142" } });
  expect(accessContact(contextOf(event), event)?.markup).toContain(
    '<a href="tel:+353209100142">+353\u00a020\u00a0910\u00a00142</a>',
  );
});
