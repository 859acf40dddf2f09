/** Where those who were there say what they thought of it: from when on, how long, and where it leads. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeSite, writeFiles } from "./fixture.ts";
import { built } from "../moderate/speakers.ts";

const event = (feedback: string, other = ""): string => `---
title: Open evening
summary: An evening on maps.
start: 2027-03-20T19:00
end: 2027-03-20T21:00
venue: { city: Lyon }
organisers: [the-hall]
${other}${feedback === "" ? "" : `feedback: ${feedback}\n`}---
Come in.
`;

const session = (title: string, other = ""): string =>
  `---\ntitle: ${title}\nkind: talk\n${other}---\nA talk.\n`;

const programme = `- { time: "19:00–19:30", session: maps }
- { time: "19:30–20:00", session: gone }
- { time: "20:00–20:30", session: quiet }
- { time: "20:30–21:00", session: own }
`;

const siteWith = (feedback: string, other = ""): string =>
  makeSite({
    "content/open-evening/event.md": event(feedback, other),
    "content/open-evening/programme/2027-03-20.yaml": programme,
    "content/open-evening/sessions/maps.md": session("Maps"),
    "content/open-evening/sessions/gone.md": session("Gone", "status: cancelled\n"),
    "content/open-evening/sessions/quiet.md": session("Quiet", "feedback: no\n"),
    "content/open-evening/sessions/own.md": session("Own", "feedback: https://forms.example/own\n"),
  });

const textIn = (out: string, path: string): string =>
  readFileSync(join(out, "open-evening", path, "index.html"), "utf8");

const has = (out: string, path: string): boolean => existsSync(join(out, "open-evening", path));

const before = "2027-03-20T18:59";
const begun = "2027-03-20T19:00";
const form = "/open-evening/sessions/maps/feedback/";

/** What a page says at the moment at which it was made: what waits for its hour is left out. */
const now = (text: string): string => text.replaceAll(/<template[^]*?<\/template>/g, "");

const isButton = (href: string): RegExp =>
  new RegExp(`<a class="button" href="${href}"[^>]*>Give feedback`);

test("an event that does not ask has nothing of it", async () => {
  for (const feedback of ["", "{ mode: off }"]) {
    const out = await built(siteWith(feedback), begun);
    expect(textIn(out, "sessions/maps")).not.toContain("eedback");
    expect(textIn(out, "sessions/own")).toMatch(isButton("https://forms.example/own"));
    for (const page of ["feedback", "sessions/maps/feedback", "thanks"])
      expect(has(out, page)).toBe(false);
  }
});

describe("by a form of the site", () => {
  test("a button is there once it has begun; until then a line says from when on", async () => {
    const early = await built(siteWith("{ mode: open }"), before);
    const page = textIn(early, "sessions/maps");
    expect(now(page)).not.toMatch(isButton(form));
    expect(now(page)).toMatch(/Give feedback<\/a\s*>: from [^:]*T19:00[^.]* on\./);
    expect(page).toMatch(
      /<template data-from="2027-03-20T19:00\+01:00"><a class="button" href="\/open-evening\/sessions\/maps\/feedback\/"/,
    );
    const late = await built(siteWith("{ mode: open }"), begun);
    expect(now(textIn(late, "sessions/maps"))).toMatch(isButton(form));
    expect(now(textIn(late, ""))).toMatch(isButton("/open-evening/feedback/"));
  });

  test("it asks what was good and what could be better, of which session, and no name", async () => {
    const out = await built(siteWith("{ mode: open }"), begun);
    const page = textIn(out, "sessions/maps/feedback");
    const names = [...page.matchAll(/ name="([a-z-_]+)"/g)].map(([, name]) => name);
    expect(names.filter((name) => name !== "viewport" && name !== "color-scheme")).toEqual(
      expect.arrayContaining(["feedback", "form-name", "event", "website", "good", "better"]),
    );
    expect(names).not.toContain("author");
    expect(names).not.toContain("email");
    expect(page).toContain('name="feedback" value="session:maps"');
    expect(textIn(out, "feedback")).toContain('name="feedback" value="event"');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(textIn(out, "thanks")).toContain("it is never published");
    expect(readFileSync(join(out, "legal/index.html"), "utf8")).toContain(
      "Feedback is sent without a name.",
    );
  });

  test("a session that is cancelled, or asks for none, has none; one of its own leads there", async () => {
    const out = await built(siteWith("{ mode: open }"), begun);
    for (const id of ["gone", "quiet", "own"])
      expect(has(out, `sessions/${id}/feedback`)).toBe(false);
    for (const id of ["gone", "quiet"])
      expect(textIn(out, `sessions/${id}`)).not.toContain("Give feedback");
    expect(textIn(out, "sessions/own")).toContain("https://forms.example/own");
  });

  test("an event that is called off asks for none", async () => {
    for (const status of ["cancelled", "postponed"]) {
      const out = await built(siteWith("{ mode: open }", `status: ${status}\n`), begun);
      expect(textIn(out, "")).not.toContain("Give feedback");
      expect(textIn(out, "sessions/maps")).not.toContain("Give feedback");
      expect(has(out, "feedback")).toBe(false);
    }
  });

  test("it goes where comments go, or to an address of its own", async () => {
    const formOf = (out: string): string =>
      /<form\b[^>]*>/.exec(textIn(out, "sessions/maps/feedback"))?.[0].replaceAll(/\s+/g, " ") ??
      "";
    const comments = 'comments: { mode: off, endpoint: "https://in.example/c" }\n';
    expect(formOf(await built(siteWith("{ mode: open }"), begun))).toContain("data-netlify");
    expect(formOf(await built(siteWith("{ mode: open }", comments), begun))).toContain(
      'action="https://in.example/c"',
    );
    const own = await built(siteWith('{ endpoint: "https://in.example/f" }', comments), begun);
    expect(formOf(own)).toContain('action="https://in.example/f"');
    const mail = await built(siteWith("{ endpoint: us@hall.example }"), begun);
    expect(formOf(mail)).toBe("");
    expect(textIn(mail, "sessions/maps/feedback")).toMatch(
      /mailto:us@hall\.example\?[^"]*What%20was%20good[^"]*feedback%3A%20session%3Amaps/,
    );
  });

  test("until a date, after which nobody is asked, and the form says so", async () => {
    const site = siteWith("{ closes: 2027-03-31 }");
    const out = await built(site, "2027-04-01T00:00");
    expect(textIn(out, "sessions/maps")).not.toContain("Give feedback");
    expect(textIn(out, "sessions/maps/feedback")).toContain("Feedback has been closed since");
    expect(textIn(out, "sessions/maps/feedback")).not.toContain("<form");
    const open = await built(site, "2027-03-31T23:59");
    expect(now(textIn(open, "sessions/maps"))).toMatch(isButton(form));
  });
});

test("elsewhere: one address for all, and no page of the site", async () => {
  const out = await built(siteWith("https://forms.example/all"), begun);
  expect(textIn(out, "sessions/maps")).toMatch(isButton("https://forms.example/all"));
  expect(textIn(out, "")).toMatch(isButton("https://forms.example/all"));
  expect(textIn(out, "sessions/quiet")).not.toContain("Give feedback");
  for (const page of ["feedback", "sessions/maps/feedback", "thanks"])
    expect(has(out, page)).toBe(false);
});

test("the screen at the door of a room shows its code while people leave, by itself", async () => {
  const site = siteWith("{ mode: open }");
  writeFiles(site, {
    "data/venues.yaml":
      "hall:\n  name: Hall\n  rooms:\n    main: { name: Main room }\n    small: { name: Small room }\n",
    "content/open-evening/event.md": event("{ mode: open }").replace("{ city: Lyon }", "hall"),
    "content/open-evening/programme/2027-03-20.yaml": `- { time: "19:00–19:30", session: maps, room: main }
- { time: "19:30–20:00", session: gone, room: main }
- { time: "20:00–20:30", session: quiet, room: small }
- { time: "20:30–21:00", session: own, room: main }
`,
  });
  const out = await built(site, before);
  const codes = (path: string): readonly (readonly (string | undefined)[])[] =>
    [...textIn(out, path).matchAll(/<figure([^>]*)>[^]*?<bdi>([^]*?)<\/bdi>/g)].map(
      ([, dates = "", address]) => [
        /data-from="([^"+]*)/.exec(dates)?.[1],
        address?.replaceAll(/<[^>]*>/g, ""),
      ],
    );
  expect(codes("screen/main")).toEqual([
    [undefined, "example.org/open-evening/rooms/main/"],
    ["2027-03-20T19:25", "example.org/open-evening/sessions/maps/feedback/"],
    ["2027-03-20T20:55", "forms.example/own"],
  ]);
  expect(codes("screen/small")).toHaveLength(1);
  expect(codes("screen")).toHaveLength(1);
});
