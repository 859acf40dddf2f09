/** The contract: import → build → schedule.xml and schedule.json → import gives back the same programme. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { schedules } from "../../src/outputs/schedule.ts";
import { emptyFolder, importText, now } from "./harness.ts";
import { peopleOf, toldOf } from "./told.ts";
import { whole } from "./whole.ts";

/** What a site publishes for apps, by the end of its name. */
const published = (folder: string): Readonly<Record<"xml" | "json", string>> => {
  const { site } = loadSite(folder, { now });
  const [xml, json] = site ? schedules.files(site).map(({ body }) => String(body)) : [];
  return { xml: xml ?? "", json: json ?? "" };
};

/** Imports a file, and what its site publishes; and what the sites of these publish. */
const roundTrip = async (text: string, timezone?: string) => {
  const first = await importText(text, { into: emptyFolder(), stem: "fair", timezone });
  const { xml, json } = published(first.folder);
  const again = async (file: string) =>
    importText(file, { into: emptyFolder(), event: first.result.event });
  return { first, xml: await again(xml), json: await again(json) };
};

const pretalx = JSON.stringify({
  schedule: {
    version: "1",
    base_url: "https://meadow.example/",
    generator: { name: "pretalx" },
    conference: {
      acronym: "bees",
      title: "Bee days",
      start: "2027-06-12",
      end: "2027-06-12",
      daysCount: 1,
      time_zone_name: "Europe/Dublin",
      days: [
        {
          date: "2027-06-12",
          day_start: "2027-06-12T04:00:00+01:00",
          day_end: "2027-06-13T03:59:00+01:00",
          rooms: {
            Hall: [
              {
                guid: "0f2d2a0e-7c4b-5d0f-9d5e-0123456789ab",
                date: "2027-06-12T10:00:00+01:00",
                duration: "00:30",
                title: "Hives",
                subtitle: "And what they weigh",
                type: "other",
                language: "en-IE",
                abstract:
                  "See [the **hive**](https://hive.example/?a=1&b=2) and https://b.example/x_y.",
                description:
                  "- one\n- two [more](https://c.example/)\n\n1. first\n\n> quoted\n\n`code` <!-- -->",
                persons: [
                  {
                    guid: "1f2d2a0e-7c4b-5d0f-9d5e-0123456789ab",
                    name: "Ida Meadow",
                    biography: "Keeps *bees*, see [her page](https://ida.example/).",
                    links: [{ title: "Site", url: "https://ida.example/site" }],
                  },
                  { guid: "2f2d2a0e-7c4b-5d0f-9d5e-0123456789ab", name: "Al Ant" },
                ],
                links: [
                  { title: "Code", url: "https://github.com/ida/hives" },
                  { title: "Home [of bees]", url: "https://bees.example/" },
                ],
                attachments: [
                  { title: "Slides", url: "https://bees.example/a.pdf" },
                  { title: "Handout", url: "https://bees.example/b.pdf" },
                ],
              },
              {
                guid: "3f2d2a0e-7c4b-5d0f-9d5e-0123456789ab",
                date: "2027-06-12T11:00:00+01:00",
                duration: "00:30",
                title: "Cancelled: Wasps",
                type: "Workshop",
                language: "en",
                persons: [{ guid: "2f2d2a0e-7c4b-5d0f-9d5e-0123456789ab", name: "Al Ant" }],
                do_not_record: true,
              },
              {
                guid: "4f2d2a0e-7c4b-5d0f-9d5e-0123456789ab",
                date: "2027-06-12T12:00:00+01:00",
                duration: "01:00",
                title: "Lunch",
                abstract: "Bring [bread](https://bread.example/).",
              },
            ],
          },
        },
      ],
    },
  },
});

describe("what is imported, published and imported again", () => {
  // What lasts a whole day is shorter in schedules, and its text says so.
  const ics = whole.ics.replace(/BEGIN:VEVENT\nUID:3[^]*?END:VEVENT\n/, "");
  const files = { pretalx, ...whole, ics };
  test.each(Object.entries(files))("is the same programme: %s", async (name, text) => {
    const timezone = /csv|ics|sessionize/.test(name) ? "Europe/Paris" : undefined;
    const { first, xml, json } = await roundTrip(text, timezone);
    const event = first.event();
    expect(toldOf(xml.event())).toMatchObject(toldOf(event));
    expect(toldOf(json.event())).toMatchObject(toldOf(event));
    expect(peopleOf(json.event())).toMatchObject(peopleOf(event));
  });

  test("has its guids, its people and their texts", async () => {
    const { first, xml, json } = await roundTrip(pretalx);
    expect(toldOf(json.event())).toEqual(toldOf(first.event()));
    expect(toldOf(xml.event())).toEqual(toldOf(first.event()));
    expect(peopleOf(json.event())).toEqual(peopleOf(first.event()));
  });
});

test("version 2 brings the same sessions, and no track of what is in none", async () => {
  const first = await importText(pretalx, { into: emptyFolder(), stem: "fair" });
  const { site } = loadSite(first.folder, { now });
  const file = site && schedules.files(site).find(({ path }) => path.endsWith("schedule2.json"));
  const again = await importText(String(file?.body), {
    into: emptyFolder(),
    event: first.result.event,
  });
  const read = loadSite(again.folder, { now }).site?.events[0];
  expect(read?.sessions.map(({ title }) => title)).toEqual(
    site?.events[0]?.sessions.map(({ title }) => title),
  );
  expect(read?.sessions.map(({ track }) => track?.title)).toEqual(
    site?.events[0]?.sessions.map(({ track }) => track?.title),
  );
  expect(read?.tracks.map(({ title }) => title)).toEqual(
    site?.events[0]?.tracks.map(({ title }) => title),
  );
  const files = (event: typeof read) =>
    event?.sessions.flatMap(({ materials, links = [] }) => [
      ...materials.map(({ kind, url }) => `${kind} ${url}`).sort(),
      ...links.map(({ url }) => url),
    ]);
  expect(files(read)).toEqual(files(site?.events[0]));
});
