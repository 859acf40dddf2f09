/** Of what is not known yet, people read words and programs nothing: the word of the files is nowhere. */
import { describe, expect, test } from "vitest";
import { loadSite, type Loaded } from "../../src/content/load.ts";
import { translator } from "../../src/i18n/index.ts";
import { TBA } from "../../src/site/model.ts";
import { tellChanges } from "../../src/record/tell-changes.ts";
import { wordsOf } from "../render-pages.ts";
import { tbaFields, tbaFieldsOf } from "./fields.ts";
import { publishedOf } from "../published.ts";
import { firstVersion, unknownSite, type Variant, withFiles } from "./unknown-site.ts";

const load = (folder: string, now: string): Loaded => {
  const loaded = loadSite(folder, { now });
  if (!loaded.site) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  return loaded;
};

/** The site as it is after its first version was recorded. */
const loadUnknown = (variant: Variant, now: string): Loaded => {
  const record = withFiles(firstVersion(variant), (folder) =>
    JSON.stringify(load(folder, "2027-01-05T12:00").comparisons.get("fair")?.().current),
  );
  const files = { ...unknownSite(variant), "content/fair/revisions.json": record };
  return withFiles(files, (folder) => load(folder, now));
};

/** What a mistake leaves in a text. A style, a hash and what is embedded are no texts. */
const leaks = (text: string): readonly string[] => {
  const read = text
    .replaceAll(/<style[^]*?<\/style>/g, "")
    .replaceAll(/'sha\d+-[^']*'|data:[\w/+-]*;base64,[\w+/=]*/g, "");
  return [
    ...read.matchAll(/.{0,80}(?:(?<![\p{L}\p{N}])tba|Symbol\(|undefined|\[object).{0,40}/giu),
  ].map(([found]) => found);
};

test("what has no title yet comes after all that have one", () => {
  const { site } = loadUnknown({ language: "en", legal: "whole" }, "2027-01-10T12:00");
  const fair = site?.events.find(({ id }) => id === "fair");
  expect(fair?.unscheduled.map(({ title }) => title === TBA)).toEqual([
    false,
    ...Array.from({ length: 17 }, () => true),
  ]);
});

test("that a title is to be announced is said in the language of the page", async () => {
  const { site } = loadUnknown({ language: "he", legal: "whole" }, "2027-01-10T12:00");
  const published = site && (await publishedOf(site));
  expect(published?.get("/fair/sessions/talk-1/index.html")).toContain(
    '<span lang="fr" dir="ltr"><i class="unknown" lang="he" dir="rtl">',
  );
});

test("a record of earlier releases tells the same of it", () => {
  const variant: Variant = { language: "en", legal: "whole" };
  const record = withFiles(unknownSite(variant), (folder) =>
    load(folder, "2027-01-05T12:00").comparisons.get("fair")?.(),
  );
  expect(record?.current.sessions["talk-2"]).toMatchObject({
    room: "tba",
    text: "TfgUmfC1AfwjT76o",
  });
  expect(record?.current.slots["2027-03-27-workshop-2"]).toMatchObject({
    text: "xFmJMIae6MuAB-bG",
  });
});

test("everything that may be tba is, in the site of this test", () => {
  const said = (["whole", "parts"] as const).flatMap((legal) =>
    withFiles(unknownSite({ language: "en", legal }), tbaFieldsOf),
  );
  expect(tbaFields.filter((field) => !said.includes(field))).toEqual([]);
  expect(tbaFields.length).toBeGreaterThan(20);
});

const phases = [
  { phase: "upcoming", now: "2027-01-10T12:00", legal: "whole" },
  { phase: "ongoing", now: "2027-03-27T10:30", legal: "parts" },
  { phase: "past", now: "2027-05-10T12:00", legal: "parts" },
] as const;

describe.each(["en", "fr", "he"])("in the language %s", (language) => {
  const t = translator(language);

  test.each(phases)("nothing says tba of what is $phase", async ({ phase, now, legal }) => {
    const loaded = loadUnknown({ language, legal }, now);
    const { site } = loaded;
    if (!site) return;
    expect(site.events.find(({ id }) => id === "fair")?.phase).toBe(phase);
    const published = await publishedOf(site);
    const found = [...published, ["changes", tellChanges(loaded, true)] as const].flatMap(
      ([path, text]) => leaks(text).map((leak) => `${path}: ${leak}`),
    );
    expect(found).toEqual([]);
    expect(published.size).toBeGreaterThan(100);
  });

  test("words stand where a title and a room are asked for", async () => {
    const { site } = loadUnknown({ language, legal: "parts" }, "2027-03-27T10:30");
    if (!site) return;
    const published = await publishedOf(site);
    const markup = (path: string): string => published.get(path) ?? "";
    const title = t("programme.title-tba");
    const theme = wordsOf(markup("/fair/themes/water/index.html"));
    expect(theme.slice(theme.indexOf(t("theme.workshops")))).toMatch(
      new RegExp(`^${t("theme.workshops")} ${title} `),
    );
    const ticket = markup("/fair/index.html").replaceAll(/<\/?template[^>]*>/g, " ");
    const next = wordsOf(ticket.slice(ticket.indexOf(t("ticket.next"))));
    expect(next).toContain(`${t("programme.room-tba")} ${title}`);
    expect(markup("/fair/calendar.ics")).toContain(`SUMMARY:${title}`);
    expect(markup("/fair/schedule.xml")).toContain(`<title>${title}</title>`);
  });
});
