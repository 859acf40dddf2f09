/** Where those who attend meet beside a session, and whether it is recorded: in files, and in our schedule read back. */
import { describe, expect, test } from "vitest";
import { programmeCalendar } from "../../src/outputs/programme-calendar.ts";
import { openData } from "../../src/outputs/data.ts";
import type { Output } from "../../src/outputs/output.ts";
import { schedules } from "../../src/outputs/schedule.ts";
import type { Site } from "../../src/site/model.ts";
import { sessionFacets } from "../../src/site/session-index.ts";
import { presenceOf, recordingOf } from "../../src/site/presence.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { importText } from "../import/harness.ts";

const changes: Changes = {
  "data/venues.yaml": [
    "capacity: 80",
    'capacity: 80, chat: "https://chat.example/main", notes: "https://pad.example/main"',
  ],
  "content/fair/event.md": ["organisers: [committee]", "organisers: [committee]\nfeedback: {}"],
  "content/fair/sessions/bread.md": [
    "speakers: [ada]",
    "speakers: [ada]\nrecording: no\nchat: https://chat.example/bread\nquestions_url: https://ask.example/bread",
  ],
  "content/fair/sessions/maps.md": ["title:", "recording: yes\ntitle:"],
};

const siteOf = (some: Changes): Site => {
  const { site, problems } = loadVillage(some);
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return site;
};

const site = siteOf(changes);

const file = (output: Output, end: string, of = site): string =>
  String(output.files(of).find(({ path }) => path.endsWith(end))?.body);

/** The stretch of a schedule that is about a session. */
const itemIn = (xml: string, id: string): string =>
  xml.split("<event ").find((item) => item.includes(`/sessions/${id}/</url>`)) ?? "";

test("a room has it for what takes place in it, unless that says it itself", () => {
  const [bread, maps] = ["bread", "maps"].map((id) =>
    site.events[0]?.sessions.find((session) => session.id === id),
  );
  expect(bread && presenceOf(bread)).toEqual([
    { kind: "chat", url: "https://chat.example/bread" },
    { kind: "notes", url: "https://pad.example/main" },
    { kind: "questions", url: "https://ask.example/bread" },
  ]);
  expect(maps && presenceOf(maps)).toEqual([]);
});

test("of what is called off nothing says that it is recorded: lists, schedules, tables", () => {
  const called = siteOf({
    ...changes,
    "content/fair/sessions/maps.md": ["title:", "recording: yes\nstatus: cancelled\ntitle:"],
  });
  const [fair] = called.events;
  const asked = fair && sessionFacets(fair).find(({ name }) => name === "recording");
  expect(asked?.choices.map(({ id }) => id) ?? []).not.toContain("yes");
  expect(itemIn(file(schedules, "schedule.xml", called), "maps")).not.toContain("<optout>");
  expect(file(openData, "sessions.csv", called)).not.toMatch(/^maps,.*,yes/m);
});

describe("a schedule", () => {
  test("tells recording teams who refuses, who agrees, and nothing of whom nobody has asked", () => {
    const xml = file(schedules, "schedule.xml");
    expect(itemIn(xml, "bread")).toMatch(
      /<recording>\s*<license\/>\s*<optout>true<\/optout>\s*<\/recording>/,
    );
    expect(itemIn(xml, "maps")).toMatch(/<optout>false<\/optout>\s*<\/recording>/);
    expect(itemIn(xml, "songs")).not.toContain("<recording");
    const json = file(schedules, "schedule.json");
    expect(json.match(/"do_not_record":(?:true|false)/g)).toEqual([
      '"do_not_record":true',
      '"do_not_record":false',
    ]);
  });

  test("leads to the places beside a session, and to where one says what one thought of it", () => {
    const item = itemIn(file(schedules, "schedule.xml"), "bread");
    expect(
      [...item.matchAll(/<link href="([^"]+)"[^>]*>([^<]*)/g)].map((one) => one.slice(1)),
    ).toEqual(
      expect.arrayContaining([
        ["https://chat.example/bread", "Chat"],
        ["https://pad.example/main", "Shared notes"],
        ["https://ask.example/bread", "Ask a question"],
      ]),
    );
    expect(item).toContain(
      "<feedback_url>https://village.example/fair/sessions/bread/feedback/</feedback_url>",
    );
  });

  test.each(["schedule.xml", "schedule.json"])(
    "says so again once %s is imported",
    async (name) => {
      const again = await importText(file(schedules, name), { event: "fair" });
      const told = again.event().sessions.map((session) => ({
        title: session.title,
        recording: recordingOf(session),
        presence: presenceOf(session),
        tags: session.tags,
        links: session.links?.length ?? 0,
      }));
      const before = site.events[0]?.sessions.map((session) => ({
        title: session.title,
        recording: recordingOf(session),
        presence: presenceOf(session),
        tags: session.tags,
        links: session.links?.length ?? 0,
      }));
      const byTitle = (a: { readonly title: unknown }, b: { readonly title: unknown }): number =>
        String(a.title) < String(b.title) ? -1 : 1;
      expect(told.toSorted(byTitle)).toEqual(before?.toSorted(byTitle));
    },
  );

  test("of a session that has links of the same names keeps each of its addresses", async () => {
    const own = siteOf({
      ...changes,
      "content/fair/sessions/maps.md": [
        "title:",
        `stream: https://live.example/maps
chat: https://chat.example/maps
links: [{ label: Chat, url: "https://talk.example/maps" }, { label: Discussion, url: "https://chat.example/b" }]
materials: [{ kind: recording, title: Watch live, url: "https://films.example/maps" }]
title:`,
      ],
    });
    for (const name of ["schedule.xml", "schedule.json"]) {
      const again = await importText(file(schedules, name, own), { event: "fair" });
      const maps = again.event().sessions.find(({ title }) => title === "Maps of the village");
      expect(maps).toMatchObject({
        chat: "https://chat.example/maps",
        stream: "https://live.example/maps",
      });
      expect(maps?.links?.map(({ url }) => url)).toEqual([
        "https://talk.example/maps",
        "https://chat.example/b",
      ]);
      expect(maps?.materials.map(({ url }) => url)).toEqual(["https://films.example/maps"]);
    }
  });

  test.each([
    { people: "nobody", speakers: "" },
    { people: "somebody", speakers: "speakers: [ben]\n" },
  ])("of a block of talks by $people keeps where each has its chat, as links", async (one) => {
    const talk = (id: string): string =>
      `---\ntitle: ${id}\n${one.speakers}stream: https://live.example/${id}\nchat: https://chat.example/${id}\nmaterials: [{ kind: slides, title: Slides, url: "https://slides.example/${id}" }]\n---\nA talk.\n`;
    const block = siteOf({
      "content/fair/programme/2027-03-27.yaml":
        "- { time: 14:00–16:00, title: Two talks, room: small, sessions: [maps, songs] }\n- { time: 10:30–12:00, session: bread }\n",
      "content/fair/sessions/maps.md": talk("maps"),
      "content/fair/sessions/songs.md": talk("songs"),
    });
    for (const name of ["schedule.xml", "schedule.json"]) {
      const again = await importText(file(schedules, name, block), { event: "fair" });
      const text = Object.values(again.files()).join("\n");
      for (const at of ["live", "chat", "slides"])
        for (const id of ["maps", "songs"]) expect(text).toContain(`https://${at}.example/${id}`);
      expect(text).not.toMatch(/^ *(?:chat|stream):/m);
    }
  });

  test("of ours with a chat that is no address of the web says so", async () => {
    const text = file(schedules, "schedule.xml").replace("https://chat.example/bread", "irc:bread");
    const imported = await importText(text, { event: "fair" });
    expect(imported.note("bad-link")).toEqual([expect.stringMatching(/irc:bread$/)]);
  });

  test("of another system is recorded unless somebody refused", async () => {
    const item = (id: number, optout: string, links = ""): string =>
      `<event id="${id}"><title>T${id}</title><start>10:0${id}</start><duration>00:05</duration><room>R</room>${optout}<links>${links}</links></event>`;
    const film = '<link href="https://video.example/3">Recording</link>';
    const text = `<schedule><conference><title>T 2027</title><time_zone_name>UTC</time_zone_name></conference><day date="2027-06-12"><room name="R">${[
      item(1, "<recording><license/><optout>true</optout></recording>"),
      item(2, "<recording><license/><optout>false</optout></recording>"),
      item(3, "<recording><license/><optout>true</optout></recording>", film),
      item(4, ""),
    ].join("")}</room></day></schedule>`;
    const imported = await importText(text, { event: "e" });
    const { sessions } = imported.event();
    expect(sessions.map(({ recording }) => recording)).toEqual([
      "no",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("tables have columns for it where there is some", () => {
  const columns = "chat,notes,questions_url,recording";
  const csv = file(openData, "sessions.csv");
  expect(csv.split("\r\n")[0]).toContain(columns);
  expect(csv).toContain(
    "https://chat.example/bread,https://pad.example/main,https://ask.example/bread,no",
  );
  expect(file(openData, "sessions.csv", siteOf({})).split("\r\n")[0]).not.toMatch(/chat|recording/);
});

test("a calendar names the places", () => {
  const text = file(programmeCalendar, "fair/calendar.ics").replaceAll("\r\n ", "");
  const unfolded = text.replaceAll("\r\n\t", "");
  expect(unfolded).toContain("Chat: https://chat.example/bread");
  expect(unfolded).toContain("Ask a question: https://ask.example/bread");
});
