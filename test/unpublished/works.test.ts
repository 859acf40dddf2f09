/** Recordings, slides and reports that have their moment: until then nothing tells of them. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { type Changes, printVillage, withVillage } from "../content/village.ts";
import { publishedOf } from "../published.ts";

const works: Changes = {
  "content/fair/event.md": [
    "registration:",
    `outcomes:
  - { title: Report of the fair, media: report.pdf, kind: report, publish: 2027-03-29T09:00 }
registration:`,
  ],
  "content/fair/media/report.pdf": "%PDF-1.4 report",
  "content/fair/sessions/bread.md": `---
title: Bread for all
speakers: [ada]
recording: published
materials:
  - { title: Secret film, url: "https://video.example/secret", kind: recording, publish: 2027-03-29 }
  - { title: Recipe of the day, url: "https://village.example/recipe", kind: document }
---

How to bake together.
`,
  "content/fair/themes/water.md": `---
title: Water
outcomes:
  - { title: What the group found, url: "https://pad.example/found", kind: minutes, publish: 2027-03-29 }
---
`,
};

const publish = (now: string, more: { drafts?: boolean } = {}) =>
  withVillage(works, (folder) => loadSite(folder, { now, ...more }));

const secret =
  /Secret film|video\.example\/secret|Report of the fair|report\.pdf|What the group found/;

const tellingOf = async (now: string, more = {}): Promise<readonly string[]> => {
  const { site, problems } = publish(now, more);
  expect(problems).toEqual([]);
  if (!site) throw new Error("no site");
  const media = site.media.map(({ file }) => file);
  const published = [...(await publishedOf(site)).values(), ...media];
  return published.filter((text) => secret.test(text));
};

test("nothing published tells of them before, and no file of theirs is copied", async () => {
  expect(await tellingOf("2027-03-29T08:59")).not.toEqual([]);
  expect(await tellingOf("2027-03-28T23:59")).toEqual([]);
});

test("what a session has beside them is there", () => {
  const { site } = publish("2027-01-10T12:00");
  const titles = site?.events[0]?.sessions.flatMap(({ materials }) =>
    materials.map(({ title }) => title),
  );
  expect(titles).toEqual(["Recipe of the day"]);
});

test("in another language each keeps its own title", () => {
  const more: Changes = {
    ...works,
    "data/site.yaml": ["languages: [en]", "languages: [en, fr]"],
    "content/fair/sessions/bread.fr.md": `---
title: Du pain
materials:
  - { title: Film secret }
  - { title: Recette du jour }
---

On cuit.
`,
  };
  const titlesAt = (now: string): readonly (readonly unknown[])[] =>
    withVillage(more, (folder) => loadSite(folder, { now })).site?.versions?.map(({ events }) =>
      events.flatMap(({ sessions }) =>
        sessions.flatMap(({ materials }) => materials.map(({ title }) => title)),
      ),
    ) ?? [];
  expect(titlesAt("2027-01-10T12:00")).toEqual([["Recipe of the day"], ["Recette du jour"]]);
  expect(titlesAt("2027-04-10T12:00")).toEqual([
    ["Secret film", "Recipe of the day"],
    ["Film secret", "Recette du jour"],
  ]);
});

test("an empty moment would publish at once, and is told at its place", () => {
  const said = printVillage({
    "content/fair/event.md": [
      "registration:",
      "outcomes: [{ title: Report, url: 'https://a.example', kind: report, publish: }]\nregistration:",
    ],
  });
  expect(said).toContain("content/fair/event.md:16:69 error missing-field");
});

test("a draft waits whatever the day", async () => {
  const draft: Changes = {
    "content/fair/event.md": [
      "registration:",
      "outcomes: [{ title: Report of the fair, url: 'https://a.example', kind: report, draft: true }]\nregistration:",
    ],
  };
  const { site } = withVillage(draft, (folder) => loadSite(folder, { now: "2028-01-01" }));
  if (!site) throw new Error("no site");
  expect([...(await publishedOf(site)).values()].filter((text) => secret.test(text))).toEqual([]);
});

describe("a preview", () => {
  const marked = async (now: string): Promise<readonly string[]> => {
    const { site } = publish(now, { drafts: true });
    if (!site) throw new Error("no site");
    const printed = await publishedOf(site);
    const found = [
      "/fair/index.html",
      "/fair/sessions/bread/index.html",
      "/fair/themes/water/index.html",
    ]
      .map((path) => printed.get(path) ?? "")
      .flatMap((page) => [
        ...page.matchAll(/>([^<>]+)<\/a> <small class="draft">\(not published\)/g),
      ]);
    return found.map(([, title = ""]) => title);
  };

  test("shows them, and marks each", async () => {
    expect(await tellingOf("2027-01-10T12:00", { drafts: true })).not.toEqual([]);
    expect(await marked("2027-03-28T12:00")).toEqual([
      "Report of the fair",
      "Secret film",
      "What the group found",
    ]);
    expect(await marked("2027-03-30T12:00")).toEqual([]);
  });
});

test("the check tells of their files, each once, and which comes next", () => {
  const waitingAt = (now: string) =>
    publish(now).waiting.map(({ file, until }) => [file, until?.toISO()]);
  expect(waitingAt("2027-03-28T12:00")).toEqual([
    ["content/fair/event.md", "2027-03-29T09:00:00.000+02:00"],
    ["content/fair/sessions/bread.md", "2027-03-29T00:00:00.000+02:00"],
    ["content/fair/themes/water.md", "2027-03-29T00:00:00.000+02:00"],
  ]);
  expect(waitingAt("2027-03-29T08:00").map(([file]) => file)).toEqual(["content/fair/event.md"]);
  expect(waitingAt("2027-03-29T10:00")).toEqual([]);
});
