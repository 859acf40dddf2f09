/** A translation is edited beside its first language, and what somebody else publishes meanwhile is kept. */
import { expect, test } from "vitest";
import { EditedSite } from "./desk.ts";
import { fair } from "./fair.ts";
import { Sitting } from "./sitting.ts";

const site = new EditedSite(fair);
const seat = new Sitting(site);

const session = "content/2031-fair/sessions/bread.md";

test("a word of a translation that is there", async () => {
  await seat.desk.go("collections/2031-fair-sessions/entries/bread");
  expect(await seat.saving(() => seat.field(/^Title/, 1).fill("Le pain de tous"))).toEqual([
    "M\tcontent/2031-fair/sessions/bread.fr.md",
    "-title: Du pain pour tous",
    "+title: Le pain de tous",
  ]);
});

test("what somebody else has published meanwhile is kept, and the edit too", async () => {
  await seat.desk.go("collections/2031-fair-sessions/entries/bread");
  await seat.desk.edit(() => seat.field(/^Summary/).fill("How we bake together."));
  const songs = "content/2031-fair/sessions/songs.md";
  const text = site.repository.text("main", songs).replace("We sing.", "We all sing.");
  site.repository.commit("main", { [songs]: text }, "From elsewhere");
  await seat.desk.save();
  await expect
    .poll(() => site.repository.text("main", session), { timeout: 20_000 })
    .toContain("summary: How we bake together.");
  expect(site.repository.text("main", songs)).toContain("We all sing.");
});

test("what somebody else has changed meanwhile in the same file is not written over without a question", async () => {
  await seat.desk.go("collections/2031-fair-sessions/entries/bread");
  await seat.desk.edit(() => seat.field(/^Summary/).fill("Written over?"));
  const theirs = site.repository.text("main", session).replace("track: crafts\n", "");
  const head = site.repository.commit("main", { [session]: theirs }, "From elsewhere");
  await seat.desk.save();
  const question = seat.page.getByRole("dialog").or(seat.page.getByRole("alertdialog"));
  await question.getByText(/changed this entry/).waitFor();
  await question.getByRole("button", { name: "Cancel" }).click();
  expect(await seat.field(/^Summary/).inputValue()).toBe("Written over?");
  expect(site.repository.head("main")).toBe(head);
});
