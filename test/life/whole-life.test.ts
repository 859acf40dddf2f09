/**
 * One event from its announcement to its archive: what an organiser does at each step, what a visitor then
 * reads, and what a subscribed calendar receives.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, readFolder, run, writeFiles } from "../build/fixture.ts";
import { readCalendar } from "../outputs/calendars/read-calendar.ts";

const announced = {
  "data/site.yaml": `id: river.example
title: The river house
url: https://river.example
languages: [en]
timezone: Europe/Paris
publisher: river-house
look: { accent: "#005a5b" }
`,
  "data/organisations.yaml": "river-house:\n  name: The River House\n",
  "data/venues.yaml": `mill:
  name: The Mill
  address: { city: Pont-sur-Loire }
  rooms:
    hall: { name: Great Hall }
    loft: { name: Loft }
`,
  "content/2027-river-day/event.md": `---
title: River day
summary: A day for everyone who lives by the river.
start: 2027-05
end: tba
venue: mill
organisers: [river-house]
published: 2026-12-01
registration:
  url: https://tickets.example/river
  opens: 2027-02-01T09:00
---
Come and look at the water with us.
`,
};

const event = "content/2027-river-day/event.md";
const day = "content/2027-river-day/programme/2027-05-22.yaml";

const programme = `- time: 09:30–10:00
  title: Coffee
  kind: welcome
- time: 10:00–11:00
  room: hall
  session: eels
- time: 11:00–12:00
  room: hall
  session: floods
`;

const sessions = {
  "content/2027-river-day/sessions/eels.md":
    "---\ntitle: The eels are back\nspeakers: [ada]\n---\nWhere they go at night.\n",
  "content/2027-river-day/sessions/floods.md":
    "---\ntitle: Reading a flood map\n---\nBring yours.\n",
  "content/2027-river-day/speakers/ada.md": "---\nname: Ada Marchand\n---\nShe counts fish.\n",
};

/** What is read of a page: without tags, and without what waits for a later hour. */
const textOf = (markup: string): string =>
  markup
    .replaceAll(/<(head|template|script)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ");

/** What the script shows in the place of what the page says for good, once its hour has come. */
const heldAt = (markup: string, now: string): string =>
  [...markup.matchAll(/<template((?: data-(?:from|until)="[^"]*")+)>([^]*?)<\/template>/g)]
    .filter(([, held = ""]) => {
      const at = (name: string): string | undefined =>
        new RegExp(`${name}="([^"]*)`).exec(held)?.[1];
      return (at("from") ?? "") <= now && now < (at("until") ?? "~");
    })
    .map(([, , held = ""]) => textOf(held))
    .join();

/** A repository with its site, and what its organisers and its publishing CI do with it. */
const makeRepository = () => {
  const site = join(makeFolder(), "site");
  const out = join(makeFolder(), "out");

  const parvis = async (...words: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run([...words, "--site", site]);
    expect(code, stdout + stderr).toBe(0);
    return stdout;
  };

  const built = (path: string): string => readFileSync(join(out, path), "utf8");

  return {
    out,
    parvis,
    write: (files: Readonly<Record<string, string>>) => {
      writeFiles(site, files);
    },
    read: (file: string): string => readFileSync(join(site, file), "utf8"),
    edit: (file: string, from: string | RegExp, to: string) => {
      const before = readFileSync(join(site, file), "utf8");
      const after = before.replace(from, to);
      expect(after).not.toBe(before);
      writeFileSync(join(site, file), after);
    },
    /** Publishes as of a moment, and notes what was published, as the CI does. */
    publish: async (now: string) => {
      await parvis("build", "--out", out, "--now", now, "--no-cards");
      await parvis("record", "--now", now);
    },
    page: (path: string): string => textOf(built(`2027-river-day/${path}index.html`)),
    pageAt: (now: string): string => heldAt(built("2027-river-day/index.html"), now),
    feed: (): string => built("2027-river-day/feed.xml"),
    has: (path: string): boolean => existsSync(join(out, "2027-river-day", path)),
    files: () => readFolder(join(out, "2027-river-day")),
    /** What a subscriber's calendar holds, by title. */
    calendar: () =>
      Object.fromEntries(
        readCalendar(built("2027-river-day/calendar.ics")).entries.map((entry) => [
          entry.title,
          entry,
        ]),
      ),
  };
};

test("an event is announced, opens, fills, moves, takes place, is past and is archived", async () => {
  const { write, edit, read, publish, page, pageAt, feed, has, calendar, parvis, files, out } =
    makeRepository();

  // Announced: no more is known than the month.
  write(announced);
  await publish("2026-12-01T12:00");
  expect(page("")).toContain("May 2027");
  expect(page("")).toContain("Registration is not open yet.");
  expect(page("")).not.toContain("Register on");
  expect(has("programme/index.html")).toBe(false);
  expect(has("calendar.ics")).toBe(false);

  // The day and the programme are known, and registration is open.
  edit(event, "start: 2027-05\nend: tba", "start: 2027-05-22T09:30\nend: 2027-05-22T12:00");
  write({ [day]: programme, ...sessions });
  await publish("2027-02-10T12:00");
  expect(page("")).toContain("Register Leads to tickets.example");
  expect(page("")).toContain("The eels are back");
  const opened = calendar();
  expect(opened["The eels are back"]).toMatchObject({
    start: "2027-05-22T08:00:00.000Z",
    location: expect.stringContaining("Great Hall") as string,
    status: "CONFIRMED",
  });

  // All places are taken; that is no change of the programme.
  edit(event, "  opens:", "  status: full\n  waitlist: https://tickets.example/waiting\n  opens:");
  await publish("2027-04-01T12:00");
  expect(page("")).toContain("All places are taken.");
  expect(page("")).toContain("Join the waiting list");
  expect(calendar()).toEqual(opened);

  // One talk moves to the loft and to another hour; the other is called off.
  edit(
    day,
    "- time: 10:00–11:00\n  room: hall\n",
    "- time: 10:30–11:30\n  room: loft\n  previously: [{ time: 10:00–11:00, room: hall }]\n",
  );
  edit("content/2027-river-day/sessions/floods.md", "---\n", "---\nstatus: cancelled\n");
  await publish("2027-05-02T12:00");
  for (const path of ["", "programme/", "sessions/eels/", "changes/"]) {
    expect(page(path), path).toContain("Loft");
    expect(page(path), path).toMatch(/previously|Moved/);
  }
  expect(page("changes/")).toContain("Cancelled: Reading a flood map");
  expect(feed()).toContain("Moved: The eels are back");
  expect(feed()).toContain("Cancelled: Reading a flood map");
  const moved = calendar();
  expect(moved["The eels are back"]).toMatchObject({
    uid: opened["The eels are back"]?.uid,
    start: "2027-05-22T08:30:00.000Z",
    location: expect.stringContaining("Loft") as string,
    sequence: (opened["The eels are back"]?.sequence ?? 0) + 1,
    modified: "2027-05-02T10:00:00.000Z",
  });
  expect(moved["Cancelled: Reading a flood map"]?.status).toBe("CANCELLED");
  expect(moved.Coffee?.sequence).toBe(opened.Coffee?.sequence);

  // It takes place.
  await publish("2027-05-22T10:45");
  expect(page("")).toContain("This event takes place on Saturday, May 22, 2027");
  expect(pageAt("2027-05-22T10:45:00+02:00")).toMatch(/^ *Today .*takes place/);
  expect(page("")).not.toContain("Join the waiting list");
  expect(calendar()).toEqual(moved);

  // It is past, and its report and recording are there.
  edit(
    event,
    "published:",
    `outcomes:
  - { title: Report of the day, url: "https://river.example/report", kind: report }
published:`,
  );
  edit(
    "content/2027-river-day/sessions/eels.md",
    "title:",
    `materials:
  - { title: Recording, url: "https://videos.example/eels", kind: recording, duration: 42 min, captions: fr }
title:`,
  );
  await publish("2027-06-20T12:00");
  expect(page("")).toContain("This event took place on Saturday, May 22, 2027");
  expect(page("")).toContain("Report of the day");
  expect(page("sessions/eels/")).toContain("42 min");
  expect(page("sessions/eels/")).toContain("This event is over.");

  // The next edition is prepared, and the past one points to it.
  await parvis(
    "new",
    "event",
    "2028-river-day",
    "--from",
    "2027-river-day",
    "--now",
    "2027-09-01T12:00",
  );
  expect(read("content/2028-river-day/event.md")).toContain("start: 2028-05-27T09:30");
  await publish("2027-09-01T12:00");
  expect(page("")).toContain("May 27, 2028");
  expect(page("sessions/eels/")).toMatch(/next edition/i);

  // It is archived: whatever Parvis and the look of the site become, it stays as it is.
  await parvis("archive", "2027-river-day", "--now", "2027-09-01T12:00", "--no-cards");
  const archived = files();
  edit("data/site.yaml", "#005a5b", "#8a1c4a");
  await publish("2027-10-01T12:00");
  expect(files()).toEqual(archived);
  expect(readFileSync(join(out, "2028-river-day/index.html"), "utf8")).not.toContain("#005a5b");
  rmSync(out, { recursive: true });
}, 120_000);
