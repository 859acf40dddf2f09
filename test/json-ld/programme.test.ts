import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateSite } from "../../bench/generate.ts";
import { loadSite } from "../../src/content/load.ts";
import {
  aboutDay,
  aboutEvent,
  aboutPlaces,
  aboutSpeaker,
  aboutTheme,
} from "../../src/outputs/json-ld/subject.ts";
import type { Event, Site } from "../../src/site/model.ts";
import type { Changes } from "../content/village.ts";
import {
  event,
  fairData,
  saturday,
  sessionData,
  sessionPage,
  toldOn,
  villageOf,
} from "./village-data.ts";

const bread = "content/fair/sessions/bread.md";
const maps = "content/fair/sessions/maps.md";
const reference = (path: string) => ({ "@id": `https://village.example/fair/${path}` });

const eventOf = ({ events: [fair] }: Site): Event => {
  if (!fair) throw new Error("There is no event.");
  return fair;
};

const dayPage = (index: number, changes: Changes = {}) => {
  const site = villageOf(changes);
  const fair = eventOf(site);
  const day = fair.days[index];
  if (!day) throw new Error(`There is no day ${index}.`);
  return toldOn(site, aboutDay(fair, day), day.url);
};

describe("the page of a day", () => {
  test("tells its event in short, with its parts", () => {
    expect(dayPage(0).get("#event")).toEqual({
      "@type": "Event",
      ...reference("#event"),
      name: "Village fair",
      url: "https://village.example/fair/",
      startDate: "2027-03-27T10:00+01:00",
      endDate: "2027-03-28T18:00+02:00",
      eventStatus: "https://schema.org/EventScheduled",
      location: reference("practical/#venue"),
      subEvent: [
        reference("programme/2027-03-27/#slot-2027-03-27-welcome-1"),
        reference("sessions/bread/#session"),
        reference("programme/2027-03-27/#slot-2027-03-27-other-1"),
      ],
    });
  });

  test("names a session, which its own page tells, with its room and the address of that", () => {
    expect(dayPage(0).has("sessions/bread/#session")).toBe(false);
    const nodes = sessionPage("bread", {});
    expect(nodes.get("sessions/bread/#session")).toMatchObject({
      startDate: "2027-03-27T10:30+01:00",
      endDate: "2027-03-27T12:00+01:00",
      location: reference("practical/#venue-room-main"),
    });
    expect(nodes.get("practical/#venue-room-main")).toMatchObject({
      "@type": "Place",
      name: "Main room",
      maximumAttendeeCapacity: 80,
      address: { addressLocality: "Milton" },
      containedInPlace: reference("practical/#venue"),
    });
  });

  test("tells the sessions of a block as parts of the block", () => {
    const nodes = dayPage(0);
    expect(nodes.get("programme/2027-03-27/#slot-2027-03-27-other-1")?.subEvent).toEqual([
      reference("sessions/maps/#session"),
      reference("sessions/songs/#session"),
    ]);
  });

  test("tells what a workshop is about", () => {
    expect(dayPage(1).get("programme/2027-03-28/#slot-2027-03-28-workshop-1")?.about).toEqual(
      reference("themes/water/#theme"),
    );
  });

  test("tells no pause, and nothing whose title is to be announced", () => {
    const nodes = dayPage(0, {
      [saturday]: ["  kind: welcome", "  kind: break"],
      "content/fair/sessions/songs.md": ["title: Songs", "title: tba"],
    });
    const told = JSON.stringify([...nodes.values()]);
    expect(told).toContain("sessions/maps/#session");
    expect(told).not.toContain("Welcome");
    expect(told).not.toContain("songs");
  });
});

test.each([
  ["bread", "2027-03-27"],
  ["maps", "2027-03-27T14:00+01:00"],
])("what has no hour yet has its day, and what is open no end: %s", (id, startDate) => {
  const told = sessionData(id, {
    [saturday]:
      "- time: tba\n  session: bread\n- time: 14:00–\n  session: maps\n- time: 15:00–16:00\n  session: songs\n  room: small\n",
  });
  expect(told).toMatchObject({ startDate });
  expect(told).not.toHaveProperty("endDate");
});

test("the page of the event names the parts of its programme", () => {
  expect(fairData({}).subEvent).toEqual([
    reference("programme/2027-03-27/#slot-2027-03-27-welcome-1"),
    reference("sessions/bread/#session"),
    reference("programme/2027-03-27/#slot-2027-03-27-other-1"),
    reference("programme/2027-03-28/#slot-2027-03-28-workshop-1"),
  ]);
});

test("a session that is in no slot is part of the programme, without a date", () => {
  const changes = {
    [saturday]: "- time: 14:00–16:00\n  title: Two\n  sessions: [maps, songs]\n",
  };
  for (const index of [0, 1])
    expect(dayPage(index, changes).get("#event")?.subEvent).toContainEqual(
      reference("sessions/bread/#session"),
    );
  expect(sessionData("bread", changes)).not.toHaveProperty("startDate");
});

describe("the page of a session", () => {
  test("tells it in full", () => {
    const data = sessionData("maps", {
      [maps]: [
        "organisations: [library]",
        `organisations: [library]
moderators: [ada]
language: fr
level: Beginners
tags: [paper]
track: crafts
themes: [water]
materials:
  - { title: Slides, url: https://slides.example/, kind: slides, language: en }
  - { title: Film, url: https://videos.example/, kind: recording }
  - { title: Notes, url: https://notes.example/, kind: notes }`,
      ],
    });
    expect(data).toMatchObject({
      name: "Maps of the village",
      description: "Old maps and new ones.",
      startDate: "2027-03-27T14:00+01:00",
      endDate: "2027-03-27T15:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: reference("practical/#venue-room-small"),
      inLanguage: "fr",
      keywords: ["Crafts", "paper"],
      audience: { audienceType: "Beginners" },
      about: reference("themes/water/#theme"),
      organizer: reference("organisations/#organisation-committee"),
      performer: reference("speakers/ben/#person"),
      contributor: reference("speakers/ada/#person"),
      superEvent: reference("#event"),
      workFeatured: { "@type": "PresentationDigitalDocument", name: "Slides", inLanguage: "en" },
      recordedIn: { "@type": "CreativeWork", url: "https://videos.example/" },
      subjectOf: { "@type": "NoteDigitalDocument", name: "Notes" },
    });
    expect(data).not.toHaveProperty("offers");
  });

  test("has nothing to tell while its title is to be announced", () => {
    const told = sessionPage("bread", { [bread]: ["title: Bread for all", "title: tba"] });
    expect([...told.values()].map((node) => node["@type"])).toEqual(["WebPage"]);
  });

  const statuses: readonly { says: string; changes: Changes; told: object }[] = [
    {
      says: "its own",
      changes: { [bread]: ["track: crafts", "track: crafts\nstatus: cancelled"] },
      told: { eventStatus: "https://schema.org/EventCancelled" },
    },
    {
      says: "its slot’s",
      changes: { [saturday]: ["  session: bread", "  session: bread\n  status: cancelled"] },
      told: { eventStatus: "https://schema.org/EventCancelled" },
    },
    {
      says: "its event’s",
      changes: { [event]: ["venue: hall", "status: postponed\nvenue: hall"] },
      told: { eventStatus: "https://schema.org/EventPostponed" },
    },
    {
      says: "tentative, of which schema.org knows nothing",
      changes: { [bread]: ["track: crafts", "track: crafts\nstatus: tentative"] },
      told: { eventStatus: "https://schema.org/EventScheduled" },
    },
    {
      says: "moved to another hour",
      changes: {
        [saturday]: ["  session: bread", "  session: bread\n  previously: [{ time: 9:00–10:00 }]"],
      },
      told: {
        eventStatus: "https://schema.org/EventRescheduled",
        previousStartDate: "2027-03-27T09:00+01:00",
      },
    },
    {
      says: "moved from another day",
      changes: {
        [saturday]: ["  session: bread", "  session: bread\n  previously: [{ date: 2027-03-28 }]"],
      },
      told: {
        eventStatus: "https://schema.org/EventRescheduled",
        previousStartDate: "2027-03-28",
      },
    },
    {
      says: "moved to another room, at the same hour",
      changes: {
        [saturday]: ["  session: bread", "  session: bread\n  previously: [{ room: small }]"],
      },
      told: { eventStatus: "https://schema.org/EventScheduled" },
    },
  ];
  test.each(statuses)("has the status that counts: $says", ({ changes, told }) => {
    const data = sessionData("bread", changes);
    expect(data).toMatchObject(told);
    if (!("previousStartDate" in told)) expect(data).not.toHaveProperty("previousStartDate");
  });

  test("is where its stream is, too", () => {
    expect(
      sessionData("bread", {
        [bread]: ["track: crafts", "track: crafts\nstream: https://live.example/"],
      }),
    ).toMatchObject({
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [
        reference("practical/#venue-room-main"),
        { "@type": "VirtualLocation", url: "https://live.example/" },
      ],
    });
  });

  test("of a hybrid event is online only where it has a stream itself", () => {
    const hybrid = {
      [event]: [
        "venue: hall",
        "attendance: hybrid\nonline_url: https://meet.example/fair\nvenue: hall",
      ],
    } as const;
    expect(sessionData("bread", hybrid)).toMatchObject({
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: reference("practical/#venue-room-main"),
    });
  });

  test("is in no room once its event has moved online", () => {
    const changes = {
      [event]: [
        "venue: hall",
        "status: moved-online\nonline_url: https://meet.example/fair\nvenue: hall",
      ],
    } as const;
    expect(sessionData("bread", changes)).toMatchObject({
      eventStatus: "https://schema.org/EventMovedOnline",
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: { "@type": "VirtualLocation", url: "https://meet.example/fair" },
    });
  });

  test("has offers if one signs up for it, and none once it is cancelled", () => {
    const signUp =
      "track: crafts\nregistration: { url: https://tickets.example/bread, price: [{ label: All, amount: 5, currency: EUR }] }";
    expect(sessionData("bread", { [bread]: ["track: crafts", signUp] })).toMatchObject({
      isAccessibleForFree: false,
      offers: { price: 5, availability: "https://schema.org/InStock" },
    });
    expect(
      sessionData("bread", { [bread]: ["track: crafts", `${signUp}\nstatus: cancelled`] }),
    ).not.toHaveProperty("offers");
  });
});

describe("other pages tell in full what programmes name", () => {
  test("a person, without what they no longer give and without their e-mail", () => {
    const site = villageOf({
      "content/fair/speakers/ben.md": [
        "organisations: [library]",
        "role: Cartographer\npronouns: he/him\norganisations: [library]\nlinks: [{ label: Site, url: https://ben.example/ }, { label: Mail, url: mailto:ben@ben.example }]",
      ],
      [bread]: ["[ada]", "[ada, { speaker: ben, status: withdrawn }]"],
    });
    const [, ben] = eventOf(site).speakers;
    if (!ben) throw new Error("Ben is missing.");
    expect(toldOn(site, aboutSpeaker(ben), ben.url).get("speakers/ben/#person")).toEqual({
      "@type": "Person",
      ...reference("speakers/ben/#person"),
      name: "Ben Goëta",
      url: "https://village.example/fair/speakers/ben/",
      pronouns: "he/him",
      jobTitle: "Cartographer",
      affiliation: reference("organisations/#organisation-library"),
      description: "Draws maps.",
      sameAs: "https://ben.example/",
      performerIn: reference("sessions/maps/#session"),
    });
  });

  test("a theme, with the workshop that is about it", () => {
    const site = villageOf({});
    const [water] = eventOf(site).themes;
    if (!water) throw new Error("Water is missing.");
    expect(toldOn(site, aboutTheme(water), water.url).get("themes/water/#theme")).toMatchObject({
      "@type": "Thing",
      name: "Water",
      subjectOf: reference("programme/2027-03-28/#slot-2027-03-28-workshop-1"),
    });
  });

  test("a venue with its rooms, and one that is elsewhere", () => {
    const site = villageOf({
      [saturday]: ["- time: 10:00–10:30", "- time: 10:00–10:30\n  venue: school\n  room: main"],
      "data/venues.yaml": [
        "hall:\n",
        "school:\n  name: School\n  rooms: { main: { name: Gym } }\nhall:\n",
      ],
    });
    const nodes = toldOn(site, aboutPlaces(eventOf(site)), "/fair/practical/");
    expect(nodes.get("practical/#venue")?.containsPlace).toEqual([
      reference("practical/#venue-room-main"),
      reference("practical/#venue-room-small"),
    ]);
    expect(nodes.get("practical/#venue-school")).toMatchObject({ name: "School" });
    expect(nodes.get("practical/#venue-school-room-main")).toMatchObject({ name: "Gym" });
  });
});

test("of a conference each page tells what it shows, and no more", () => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-conference-"));
  try {
    generateSite(folder, 200);
    const { site } = loadSite(folder, { now: "2027-02-01T12:00" });
    if (!site) throw new Error("The conference has errors.");
    const conference = eventOf(site);
    const [day] = conference.days;
    if (!day) throw new Error("The conference has no day.");
    const eventNodes = toldOn(site, aboutEvent(conference, false), conference.url);
    const dayNodes = [...toldOn(site, aboutDay(conference, day), day.url).values()];
    expect(eventNodes.size).toBeLessThan(10);
    expect(JSON.stringify([...eventNodes.values()])).not.toContain("/sessions/");
    const sessions = dayNodes.filter((node) => node["@id"].includes("/sessions/"));
    expect(sessions).toEqual([]);
    expect(JSON.stringify(dayNodes).length / 50).toBeLessThan(120);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
