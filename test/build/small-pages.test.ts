import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { makeFolder, makeSite, run, smallSite } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const event = "content/open-evening/event.md";

/** The pages of a variant of the small site, as text by their address. */
const build = async (changes: Readonly<Record<string, string>>) => {
  const out = join(makeFolder(), "out");
  const site = makeSite(changes);
  const { code, stdout } = await run([
    "build",
    "--site",
    site,
    "--out",
    out,
    "--now",
    "2027-03-01",
  ]);
  expect(code, stdout).toBe(0);
  return (address: string): string =>
    readFileSync(join(out, address, "index.html"), "utf8")
      .replace(/^.*<main/s, "")
      // What machines read is said once more.
      .replace(/<script.*?<\/script>/gs, " ")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
};

const withFields = (fields: string): string =>
  (smallSite[event] ?? "").replace("organisers:", `${fields}\norganisers:`);

test("a date without an hour is the last day on which one can write, not the day after", async () => {
  const read = await build({
    [event]: withFields("access_contact: { email: a@example.org, before: 2027-03-07 }"),
  });
  expect(read("open-evening/practical")).toContain("Tell us by Sunday, March 7, 2027");
});

test("a session's page does not say its first sentence twice, and tells what it costs", async () => {
  const price = "[{ label: Entry, amount: 5, currency: EUR }]";
  const read = await build({
    "content/open-evening/sessions/maps.md": `---\ntitle: Maps\nregistration: { price: ${price} }\n---\nA talk on maps. And on more.\n`,
  });
  const page = read("open-evening/sessions/maps");
  expect(page.match(/A talk on maps\./g)).toHaveLength(1);
  expect(page).toContain("€5 Entry");
});

test("no programme is announced of a cancelled event", async () => {
  const read = await build({ "content/off/event.md": withFields("status: cancelled") });
  expect(read("off")).not.toContain("programme will be announced");
});
