/** Which pages of sessions a device forgets when somebody takes a star back. */
import { expect, test } from "vitest";
import { unwanted } from "../../layouts/worker/wanted.ts";

test("they are those of the same event in all languages, and of no other", () => {
  const kept = [
    "/site/fair/sessions/bread/",
    "/site/fair/sessions/maps/",
    "/site/fr/fair/sessions/bread/",
    "/site/fr/fair/sessions/maps/",
    "/site/old-fair/sessions/bread/",
  ];
  const folder = "/site/fr/fair/sessions/";
  expect(unwanted(kept, { folder, pages: [`${folder}maps/`] })).toEqual([
    "/site/fair/sessions/bread/",
    "/site/fr/fair/sessions/bread/",
  ]);
});
