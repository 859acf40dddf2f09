import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameWeekday } from "../../src/new/move-dates.ts";
import { DateTime } from "../../src/time.ts";
import { makeSite, readFolder } from "../build/fixture.ts";
import { checkSite, make } from "./make.ts";

const eventMd = `---
# The fair of the village.
title: "Fair: 2027"   # with its year
summary: >-
  What the village
  does in 2027.
start: 2027-03-12T18:00
end: 2027-03-14T02:00
status: rescheduled
previous_start: 2027-03-05T18:00
status_note: The hall was taken.
venue: hall
organisers: [the-hall]
partners: [the-hall]
tracks:
  craft: { title: Craft, accent: "#005a5b" }
published: 2027-01-05
# Opens in January.
registration: { url: "https://tickets.example", email: ada@fair.example, on_site: At the hall, price: [{ label: All, amount: 5, currency: EUR, until: 2027-02-01, early: { amount: 4, until: 2027-01-20 } }], opens: 2027-01-10 }
calls:
  - opens: 2027-01-01
    closes: 2027-02-01
    title: Stalls
    kind: stands
    url: https://stalls.example
comments:
  mode: open   # until the fair
speaker_forms: { mode: open, closes: 2027-03-01 }
hashtag: Fair2027
dates: [{ date: 2027-02-20, label: Stalls are told }]
faq: [{ question: May I?, answer: Yes. }]
outcomes:
  - { title: Report, media: report.pdf, kind: report }
---
See [bread](session:bread), [Ada](speaker:ada) and the [way](page:way).
`;

const fair = {
  "data/venues.yaml":
    "hall:\n  name: Hall\n  address: { city: Lyon }\n  rooms:\n    big: { name: Big }\n",
  "content/2027-fair/event.md": eventMd,
  "content/2027-fair/programme/2027-03-12.yaml": `# Friday
- time: 18:00–19:00   # after work
  session: bread
  room: big
- { time: 19h–20h, sessions: [soup], title: Supper, kind: meal, id: supper }
- session: party
  time: 22:00–2:00
  themes: [water]
  status: tentative
`,
  "content/2027-fair/programme/2027-03-13.yaml": `title: Saturday
slots:
  - time: 10:00–11:00
    title: Talks
    kind: talks
    sessions:
      - tea
      - milk
    previously:
      - time: 9:00–10:00
    description: After [bread](session:bread).
`,
  "content/2027-fair/sessions/bread.md":
    "---\ntitle: Bread\nkind: workshop\nspeakers: [ada]\ntrack: craft\n---\n",
  "content/2027-fair/sessions/soup.md": "---\ntitle: Soup\n---\n",
  "content/2027-fair/sessions/party.md": "---\ntitle: Party\nkind: other\n---\n",
  "content/2027-fair/sessions/tea.md": "---\ntitle: Tea\n---\n",
  "content/2027-fair/sessions/milk.md": "---\ntitle: Milk\n---\n",
  "content/2027-fair/speakers/ada.md": "---\nname: Ada\n---\n",
  "content/2027-fair/themes/water.md": "---\ntitle: Water\n---\n",
  "content/2027-fair/pages/way.md":
    "---\ntitle: The way\nmenu: Way\npublish: 2027-03-01\ndraft: true\n---\n![Map](a%20map.svg) as [Ada](speaker:ada) says, at [supper](slot:supper).\n",
  "content/2027-fair/media/a map.svg":
    "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
  "content/2027-fair/media/report.pdf": "%PDF-",
  "content/2027-fair/news/now.md": "---\ntitle: Now\ndate: 2027-03-01\n---\n",
};

const read = (site: string, file: string): string =>
  readFileSync(join(site, "content", file), "utf8");

describe("the next edition of an event", () => {
  const prepare = async () => {
    const site = makeSite(fair);
    const before = await checkSite(site);
    const made = make(site, "event", "2028-fair", { from: "2027-fair" });
    return { site, before, made, checked: await checkSite(site) };
  };

  test("has its place, times and pages on the same weekdays, and nothing of its people", async () => {
    const { site, before, made, checked } = await prepare();
    expect(before.code, before.said).toBe(0);
    expect(made.code, made.said).toBe(0);
    expect(checked.code, checked.said).toBe(0);
    expect(Object.keys(readFolder(join(site, "content/2028-fair")))).toEqual([
      "event.md",
      "media/a map.svg",
      "pages/way.md",
      "programme/2028-03-10.yaml",
      "programme/2028-03-11.yaml",
    ]);
    expect(read(site, "2028-fair/event.md")).toBe(`---
# The fair of the village.
title: "Fair: 2028"   # with its year
summary: >-
  What the village
  does in 2028.
start: 2028-03-10T18:00
end: 2028-03-12T02:00
venue: hall
organisers: [the-hall]
part_of:
  title: Fair
  id: fair
tracks:
  craft: { title: Craft, accent: "#005a5b" }
# Opens in January.
registration: { url: tba, price: [{ label: All, amount: 5, currency: EUR }] }
calls:
  - title: Stalls
    kind: stands
    url: tba
comments:
  mode: open   # until the fair
speaker_forms: { mode: open }
hashtag: Fair2028
faq: [{ question: May I?, answer: Yes. }]
---
See [bread](session:2027-fair/bread), [Ada](speaker:2027-fair/ada) and the [way](page:way).
`);
    expect(read(site, "2028-fair/programme/2028-03-10.yaml")).toBe(`# Friday
- time: 18:00–19:00   # after work
  title: Workshop
  kind: workshop
  room: big
- { time: 19h–20h, title: Supper, kind: meal, id: supper }
- time: 22:00–2:00
  title: Session
`);
    expect(read(site, "2028-fair/programme/2028-03-11.yaml")).toBe(`title: Saturday
slots:
  - time: 10:00–11:00
    title: Talks
    kind: talks
    description: After [bread](session:2027-fair/bread).
`);
    expect(read(site, "2028-fair/pages/way.md")).toContain("[Ada](speaker:2027-fair/ada)");
    expect(read(site, "2028-fair/pages/way.md")).toContain("---\ntitle: The way\nmenu: Way\n---\n");
  });

  test("is linked with the old one, whose comments close and whose words stay", async () => {
    const { site, made } = await prepare();
    expect(made.said).toContain("Changed:\n  content/2027-fair/event.md\n");
    expect(read(site, "2027-fair/event.md")).toBe(
      eventMd
        .replace("[the-hall]\n", "[the-hall]\npart_of:\n  title: Fair\n  id: fair\n")
        .replace("mode: open", "mode: closed"),
    );
  });

  test.each([
    { organisers: "[ada, the-hall, { name: Bob }]", kept: "[the-hall]" },
    { organisers: "\n  - the-hall\n  - ada", kept: "[the-hall]" },
    { organisers: "[ada]", kept: "tba" },
    { organisers: "[the-hall, tba]", kept: "[the-hall, tba]" },
  ])("keeps of the organisers $organisers $kept, and no team", async (written) => {
    const site = makeSite({
      ...fair,
      "content/2027-fair/event.md": eventMd
        .replace("[the-hall]\n", `${written.organisers}\nteam: [ada, { name: Bob }]\n`)
        .replace("partners: [the-hall]\n", ""),
    });
    expect((await checkSite(site)).code).toBe(0);
    make(site, "event", "2028-fair", { from: "2027-fair" });
    const next = read(site, "2028-fair/event.md");
    expect(next).toMatch(
      new RegExp(`organisers:\\s+${written.kept.replaceAll(/[[\]]/g, "\\$&")}\n`),
    );
    expect(next).not.toMatch(/team:|Bob/);
    expect((await checkSite(site)).code).toBe(0);
  });

  test("opens the forms that were closed, and asks nobody about the old one", async () => {
    const forms = {
      "comments: { mode: closed }": "comments: { mode: open }\n",
      "speaker_forms: { mode: closed, endpoint: https://in.example }":
        "speaker_forms: { mode: open, endpoint: https://in.example }\n",
      "feedback: { mode: closed }": "feedback: { mode: open }\n",
      "feedback: { mode: off }": "feedback: { mode: off }\n",
      "feedback: { closes: 2027-04-01 }": "feedback: {  }\n",
      "feedback: https://forms.example/fair-2027": "",
    };
    for (const [written, next] of Object.entries(forms)) {
      const [field = ""] = written.split(":");
      const site = makeSite({
        ...fair,
        "content/2027-fair/event.md": eventMd.replace(/comments:[^]*(?=hashtag)/, `${written}\n`),
      });
      make(site, "event", "2028-fair", { from: "2027-fair" });
      const made = read(site, "2028-fair/event.md");
      expect(
        made
          .split("\n")
          .filter((line) => line.startsWith(field))
          .join("\n"),
      ).toBe(next.trim());
      expect((await checkSite(site)).code).toBe(0);
    }
  });

  test("keeps the line ends of a file from Windows", () => {
    const site = makeSite({
      ...fair,
      "content/2027-fair/event.md": eventMd.replaceAll("\n", "\r\n"),
    });
    make(site, "event", "2028-fair", { from: "2027-fair" });
    const old = read(site, "2027-fair/event.md");
    expect(old).toContain("mode: closed   # until the fair\r\n");
    expect(old.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

const dated = (start: string, end: string, days: readonly string[] = []) =>
  makeSite({
    "content/2027-fair/event.md": `---\ntitle: Fair\nsummary: tba\nstart: ${start}\nend: ${end}\nvenue: tba\norganisers: tba\n---\n`,
    ...Object.fromEntries(
      days.map((day) => [
        `content/2027-fair/programme/${day}.yaml`,
        "- time: 10:00–11:00\n  title: Tea\n",
      ]),
    ),
  });

describe("its dates", () => {
  const days = ["2027-03-13", "2027-03-14"];
  test.each([
    {
      old: ["2027-03-13", "2027-03-14"],
      days,
      id: "2028-fair",
      next: ["2028-03-11", "2028-03-12"],
      moved: ["2028-03-11", "2028-03-12"],
    },
    {
      old: ["2027-03-13", "2027-03-14"],
      days,
      id: "fair",
      next: ["2028-03-11", "2028-03-12"],
      moved: ["2028-03-11", "2028-03-12"],
    },
    {
      old: ["2013-06-11T13:30", "2013-06-11T18:00"],
      days: [],
      id: "again",
      next: ["2027-06-08T13:30", "2027-06-08T18:00"],
      moved: [],
    },
    {
      old: ["2027-05-29", "2027-05-30"],
      days: [],
      id: "2028-fair",
      next: ["2028-05-27", "2028-05-28"],
      moved: [],
    },
    { old: ["2027-03", "2027-03"], days: [], id: "fair", next: ["2028-03", "2028-03"], moved: [] },
    {
      old: ["2027-03", "2027-04"],
      days,
      id: "fair",
      next: ["2028-03", "2028-04"],
      moved: ["2028-03-11", "2028-03-12"],
    },
    { old: ["tba", "tba"], days: [], id: "2028-fair", next: ["tba", "tba"], moved: [] },
    {
      old: ["tba", "tba"],
      days: [],
      id: "fair",
      start: "2028-03-11",
      next: ["2028-03-11", "tba"],
      moved: [],
    },
    {
      old: ["2027-03-13T10:00", "2027-03-14T18:00"],
      days,
      id: "fair",
      start: "2028-05-01T12:00",
      next: ["2028-05-01T12:00", "2028-05-02T20:00"],
      moved: ["2028-05-01", "2028-05-02"],
    },
    {
      old: ["2027-03-13T10:00", "2027-03-14T18:00"],
      days,
      id: "fair",
      start: "2028-05-01",
      next: ["2028-05-01T10:00", "2028-05-02T18:00"],
      moved: ["2028-05-01", "2028-05-02"],
    },
    {
      old: ["2027-03-13T10:00", "2027-03-14T18:00"],
      days,
      id: "fair",
      start: "2028-05",
      next: ["2028-05", "2028-05"],
      moved: ["2028-05-13", "2028-05-14"],
    },
    {
      old: ["2027-03-13T10:00+01:00", "tba"],
      days,
      id: "fair",
      next: ["2028-03-11T10:00", "tba"],
      moved: ["2028-03-11", "2028-03-12"],
    },
  ])("of $old, as $id, from $start, are $next", async ({ old, days, id, start, next, moved }) => {
    const site = dated(old[0] ?? "", old[1] ?? "", days);
    const { code, said } = make(site, "event", id, { from: "2027-fair", start });
    expect(code, said).toBe(0);
    const folder = start ? `2028-${id}` : id;
    const text = read(site, `${folder}/event.md`);
    expect([/^start: (.*)$/m.exec(text)?.[1], /^end: (.*)$/m.exec(text)?.[1]]).toEqual(next);
    const files = Object.keys(readFolder(join(site, "content", folder)));
    expect(files).toEqual(["event.md", ...moved.map((day) => `programme/${day}.yaml`)]);
    const checked = await checkSite(site);
    expect(checked.code, checked.said).toBe(0);
  });

  test("keep their weekday, and their rank in the month where it exists", () => {
    const dates = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1990, max: 2100 }), (date, year) => {
        const old = DateTime.fromJSDate(date, { zone: "UTC" });
        const next = DateTime.fromISO(sameWeekday(old.toFormat("yyyy-MM-dd"), year, old.month), {
          zone: "UTC",
        });
        expect([next.year, next.month, next.weekday]).toEqual([year, old.month, old.weekday]);
        const rank = Math.ceil(old.day / 7);
        const isLast = next.day + 7 > (next.daysInMonth ?? 0);
        expect(Math.ceil(next.day / 7) === rank || (rank === 5 && isLast)).toBe(true);
      }),
    );
  });
});

test("an edition of an event with errors is not prepared", () => {
  const site = makeSite({
    ...fair,
    "content/2027-fair/event.md": eventMd.replace("venue:", "place:"),
  });
  expect(() => make(site, "event", "2028-fair", { from: "2027-fair" })).toThrow(
    "content/2027-fair/ has errors. Mend them first: npm run check",
  );
});
