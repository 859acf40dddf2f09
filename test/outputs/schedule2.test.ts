/** `schedule2.json`: what version 2 of the format says otherwise than version 1. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { schedules } from "../../src/outputs/schedule.ts";
import { saturday } from "../content/problem.ts";
import type { Changes } from "../content/village.ts";
import { siteOf } from "./calendars/calendar-files.ts";

const ScheduleSchema = z.object({
  schedule: z.object({
    conference: z.object({
      tracks: z.array(z.looseObject({ slug: z.string() })),
      days: z.array(z.looseObject({ date: z.string() })),
      rooms: z.array(z.looseObject({ name: z.string(), guid: z.string() })),
    }),
    events: z.array(
      z.looseObject({
        title: z.string(),
        type: z.string(),
        guid: z.string(),
        state: z.string().optional(),
        track: z.object({ slug: z.string() }).optional(),
        room: z.object({ guid: z.string(), name: z.string() }),
        participants: z
          .array(z.object({ guid: z.string(), name: z.string(), role: z.string() }))
          .optional(),
      }),
    ),
  }),
});

const read = (changes: Changes = {}) => {
  const file = schedules.files(siteOf(changes)).find(({ path }) => path.endsWith("schedule2.json"));
  return ScheduleSchema.parse(JSON.parse(String(file?.body))).schedule;
};

const eventCalled = (title: string, changes: Changes = {}) => {
  const found = read(changes).events.find((event) => event.title === title);
  if (!found) throw new Error(`Nothing is called ${title}.`);
  return found;
};

const bread = "content/fair/sessions/bread.md";

describe("events stand in one list, by day and room", () => {
  test("each with the guid of its room and of its people, as in version 1", () => {
    const { conference, events } = read();
    const rooms = new Map(conference.rooms.map(({ guid, name }) => [guid, name]));
    for (const { room } of events) expect(rooms.get(room.guid)).toBe(room.name);
    const first = schedules.files(siteOf({})).find(({ path }) => path.endsWith("schedule.json"));
    for (const { guid } of events) expect(String(first?.body)).toContain(guid);
  });

  test("with the slug of its track; one without has a slug that no track has", () => {
    const { conference } = read();
    const slugs = conference.tracks.map(({ slug }) => slug);
    expect(slugs).toContain(eventCalled("Bread for all").track?.slug);
    expect(slugs).not.toContain(eventCalled("Maps of the village").track?.slug);
  });
});

describe("a state is a field, and no part of the title", () => {
  test.each([
    ["confirmed", "CONFIRMED"],
    ["tentative", "ACCEPTED"],
    ["cancelled", "CANCELED"],
  ])("%s", (status, state) => {
    const changes: Changes = { [bread]: ["track: crafts", `track: crafts\nstatus: ${status}`] };
    expect(eventCalled("Bread for all", changes).state).toBe(state);
  });
});

test("who moderates is a moderator", () => {
  const changes: Changes = { [bread]: ["track: crafts", "track: crafts\nmoderators: [ben]"] };
  const { participants = [] } = eventCalled("Bread for all", changes);
  expect(participants.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    "Ada Martin: SPEAKER",
    "Ben Goëta: MODERATOR",
  ]);
});

test("a pause keeps its text", () => {
  const changes: Changes = {
    [saturday]: ["kind: welcome", "kind: break\n  description: Bring a mug."],
  };
  const pause = eventCalled("Welcome", changes);
  expect(pause.type).toBe("OTHER");
  expect(JSON.stringify(pause)).toContain("Bring a mug.");
});
