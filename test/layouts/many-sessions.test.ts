/** The list of a conference of very many sessions, and what of a day one may choose: pages as they are built. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import * as days from "../../layouts/pages/programme-day.11ty.ts";
import * as list from "../../layouts/pages/sessions.11ty.ts";
import { loadSite } from "../../src/content/load.ts";
import { pagesOf } from "../render-pages.ts";

/** A page of a conference of so many sessions in four days. */
const print = (sessions: number, page: typeof list | typeof days, now: string): string => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "parvis-many-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  generateSite(folder, sessions);
  const { site } = loadSite(folder, { now });
  if (!site) throw new Error("The conference has errors.");
  return pagesOf(page, site)[0]?.print() ?? "";
};

/** Which of the folded days are open. */
const openDays = (page: string): readonly (readonly [day: string | undefined, isOpen: boolean])[] =>
  [...page.matchAll(/<details[^>]* data-day="([^"]*)"([^>]*)>/g)].map(([, day, more = ""]) => [
    day,
    /\bopen\b/.test(more),
  ]);

test.each([
  { now: "2027-02-01T12:00", opened: "2027-03-10" },
  { now: "2027-03-12T12:00", opened: "2027-03-12" },
])(
  "of 130 sessions each day is folded but $opened at $now, and all are there",
  ({ now, opened }) => {
    const page = print(130, list, now);
    const all = ["2027-03-10", "2027-03-11", "2027-03-12", "2027-03-13"];
    expect(openDays(page)).toEqual(all.map((day) => [day, day === opened]));
    for (const day of all) expect(page).toContain(`id="on-${day}"`);
    expect(page.match(/<h3><a href="[^"]*\/sessions\/s\d+\/"/g)).toHaveLength(130);
  },
);

test("of sixty no day is folded", () => {
  expect(openDays(print(60, list, "2027-02-01T12:00"))).toEqual([]);
});

test("of a day each session tells what it answers, breaks do not, and there is no question of days", () => {
  const page = print(60, days, "2027-02-01T12:00");
  expect(page).toContain('<select id="choose-room"');
  expect(page).not.toContain('id="choose-day"');
  const marked = page.match(/<li\s+class="(?:slot|card)[^>]* data-room="r\d+" data-track="/g);
  expect(marked).toHaveLength(15);
  expect(page.match(/<li\s+class="slot[^>]* pause[^>]* data-/g)).toBeNull();
});

test("of a day of few sessions nothing is asked", () => {
  const page = print(24, days, "2027-02-01T12:00");
  expect(page).not.toContain("choose-among");
  expect(page).not.toContain("data-track");
});
