import { describe, expect, test } from "vitest";
import type { Changes } from "../content/village.ts";
import { event, fairData, fairPage, saturday } from "./village-data.ts";

const dates = "start: 2027-03-27T10:00\nend: 2027-03-28T18:00";
const noProgramme = {
  [saturday]: undefined,
  "content/fair/programme/2027-03-28.yaml": undefined,
};
const venue = (yaml: string): Changes => ({ [event]: ["venue: hall", yaml] });

describe("dates are as precise as they are known", () => {
  const rows: readonly { written: string; start: unknown; end: unknown }[] = [
    {
      written: dates,
      start: "2027-03-27T10:00+01:00",
      // Clocks go forward in the night between.
      end: "2027-03-28T18:00+02:00",
    },
    {
      written: "start: 2027-03-27\nend: 2027-03-28",
      start: "2027-03-27",
      end: "2027-03-28",
    },
    { written: "start: 2027-03\nend: 2027-04", start: "2027-03", end: "2027-04" },
    {
      written: "start: 2027-03-27T10:00\nend: tba",
      start: "2027-03-27T10:00+01:00",
      end: undefined,
    },
    { written: "start: tba\nend: tba", start: undefined, end: undefined },
    {
      written: "timezone: America/St_Johns\nstart: 2027-07-01T10:00\nend: 2027-07-01T12:00",
      start: "2027-07-01T10:00-02:30",
      end: "2027-07-01T12:00-02:30",
    },
  ];
  test.each(rows)("$written", ({ written, start, end }) => {
    const data = fairData({ ...noProgramme, [event]: [dates, written] });
    expect([data.startDate, data.endDate]).toEqual([start, end]);
  });
});

describe("the status", () => {
  const rows: readonly { status: string; told: object }[] = [
    {
      status: "scheduled",
      told: {
        eventStatus: "https://schema.org/EventScheduled",
        startDate: "2027-03-27T10:00+01:00",
      },
    },
    {
      status: "rescheduled\nprevious_start: 2027-02-27T10:00",
      told: {
        eventStatus: "https://schema.org/EventRescheduled",
        startDate: "2027-03-27T10:00+01:00",
        previousStartDate: "2027-02-27T10:00+01:00",
      },
    },
    {
      status: "rescheduled\nprevious_start: 2027-02-27",
      told: { previousStartDate: "2027-02-27" },
    },
    {
      status: "postponed\nprevious_start: 2027-02-27T10:00",
      told: {
        eventStatus: "https://schema.org/EventPostponed",
        startDate: "2027-03-27T10:00+01:00",
        previousStartDate: undefined,
      },
    },
    {
      status: "cancelled",
      told: {
        eventStatus: "https://schema.org/EventCancelled",
        startDate: "2027-03-27T10:00+01:00",
        location: { "@id": "https://village.example/fair/practical/#venue" },
      },
    },
    {
      status: "moved-online\nonline_url: https://meet.example/fair",
      told: {
        eventStatus: "https://schema.org/EventMovedOnline",
        eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
        location: { "@type": "VirtualLocation", url: "https://meet.example/fair" },
      },
    },
  ];
  test.each(rows)("$status", ({ status, told }) => {
    const { previousStartDate, ...rest } = fairData(venue(`status: ${status}\nvenue: hall`));
    expect({ previousStartDate, ...rest }).toMatchObject(told);
  });

  test("postponed to nobody knows when: its first date stays, by which it is known", () => {
    const data = fairData({
      ...noProgramme,
      [event]: [dates, "start: tba\nend: tba\nstatus: postponed\nprevious_start: 2027-02-27T10:00"],
    });
    expect(data.startDate).toBe("2027-02-27T10:00+01:00");
  });
});

describe("the place", () => {
  const hall = { "@id": "https://village.example/fair/practical/#venue" };
  const online = { "@type": "VirtualLocation", url: "https://meet.example/fair" };
  const link = "online_url: https://meet.example/fair";
  const rows: readonly { written: string; mode: string; location: unknown }[] = [
    { written: "venue: hall", mode: "Offline", location: hall },
    { written: "venue: { city: Milton }", mode: "Offline", location: hall },
    { written: "venue: tba", mode: "Offline", location: undefined },
    { written: `attendance: online\n${link}`, mode: "Online", location: online },
    {
      written: "attendance: online",
      mode: "Online",
      location: { "@type": "VirtualLocation" },
    },
    {
      written: `attendance: hybrid\n${link}\nvenue: hall`,
      mode: "Mixed",
      location: [hall, online],
    },
    {
      written: `attendance: hybrid\n${link}\nvenue: tba`,
      mode: "Mixed",
      location: online,
    },
  ];
  test.each(rows)("$written", ({ written, mode, location }) => {
    const data = fairData({ ...noProgramme, ...venue(written) });
    expect(data.location).toEqual(location);
    expect(data.eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
  });

  test("of a venue is complete", () => {
    const nodes = fairPage({
      "data/venues.yaml": [
        "    city: Milton",
        "    city: Milton\n    region: Kent\n    country: UK\n  geo: { lat: 51.5, lon: -0.25 }",
      ],
    });
    expect(nodes.get("practical/#venue")).toEqual({
      "@type": "Place",
      "@id": "https://village.example/fair/practical/#venue",
      name: "Village hall",
      address: {
        "@type": "PostalAddress",
        streetAddress: "1 Church Street",
        postalCode: "01000",
        addressLocality: "Milton",
        addressRegion: "Kent",
        addressCountry: "GB",
      },
      geo: { "@type": "GeoCoordinates", latitude: 51.5, longitude: -0.25 },
    });
  });

  test("of which the town alone is known has no other name", () => {
    expect(
      fairPage({ ...noProgramme, ...venue("venue: { city: Milton }") }).get("practical/#venue"),
    ).toEqual({
      "@type": "Place",
      "@id": "https://village.example/fair/practical/#venue",
      address: { "@type": "PostalAddress", addressLocality: "Milton" },
    });
  });
});

describe("what content says of an event", () => {
  const organisations = "https://village.example/fair/organisations/#organisation-";
  const data = fairData({
    [event]: [
      "venue: hall",
      `venue: hall
short_title: Fair
audience: Villagers and their guests
keywords: [bread, "maps, old and new"]
part_of: { title: A year of fairs, url: https://fairs.example/ }
outcomes:
  - { title: What was said, url: https://village.example/report.pdf, kind: report }
  - { title: The songs, url: https://videos.example/songs, kind: recordings }`,
    ],
  });

  test("is told in its terms", () => {
    expect(data).toMatchObject({
      "@type": "Event",
      name: "Village fair",
      alternateName: "Fair",
      description: "Two days of bread, maps and songs.",
      url: "https://village.example/fair/",
      inLanguage: "en",
      audience: { "@type": "Audience", audienceType: "Villagers and their guests" },
      keywords: ["bread", "maps, old and new"],
      superEvent: {
        "@type": "EventSeries",
        name: "A year of fairs",
        url: "https://fairs.example/",
      },
      subjectOf: { "@type": "Report", url: "https://village.example/report.pdf" },
      recordedIn: { "@type": "CreativeWork", url: "https://videos.example/songs" },
    });
  });

  test("is left out where it is to be announced", () => {
    const bare = fairPage({
      ...noProgramme,
      [event]:
        "---\ntitle: Fair\nsummary: tba\nstart: tba\nend: tba\nvenue: tba\norganisers: tba\nregistration: { url: tba }\n---\n",
      "content/fair/sessions/bread.md": ["track: crafts\n", ""],
      "content/fair/sessions/songs.md": "---\ntitle: tba\nspeakers: tba\n---\n",
    });
    expect(JSON.stringify([...bare.values()])).not.toMatch(/tba|announced|null|undefined|""/i);
  });

  test("names organisers and partners, each with an address", () => {
    const nodes = fairPage({
      "data/organisations.yaml": [
        "  name: Village committee",
        "  name: Village committee\n  kind: cooperative\n  url: https://committee.example",
      ],
    });
    expect(nodes.get("organisations/#organisation-committee")).toEqual({
      "@type": "Cooperative",
      "@id": `${organisations}committee`,
      name: "Village committee",
      url: "https://committee.example",
    });
    expect(nodes.get("#event")?.organizer).toEqual({ "@id": `${organisations}committee` });
    expect(nodes.get("#event")?.sponsor).toEqual({ "@id": `${organisations}library` });
  });

  test("gives an organisation without a site of its own the address of what is said of it here", () => {
    expect(fairPage({}).get("organisations/#organisation-committee")).toMatchObject({
      url: `${organisations}committee`,
    });
  });
});

describe("who performs", () => {
  const performers = (changes: Changes) => fairData(changes).performer;
  const reference = (path: string) => ({ "@id": `https://village.example/fair/${path}` });
  const ada = reference("speakers/ada/#person");
  const ben = reference("speakers/ben/#person");

  test("is everybody who gives something", () => {
    expect(performers({})).toEqual([ada, ben]);
  });

  test("is not who has withdrawn", () => {
    const withdrawn = {
      "content/fair/sessions/maps.md": ["[ben]", "[{ speaker: ben, status: withdrawn }]"],
    } as const;
    expect(performers(withdrawn)).toEqual(ada);
  });

  test("is not who would have given what is cancelled", () => {
    const cancelled = {
      "content/fair/sessions/bread.md": ["track: crafts", "track: crafts\nstatus: cancelled"],
    } as const;
    expect(performers(cancelled)).toEqual(ben);
  });

  test("of a large event is who gives a keynote", () => {
    const people = Array.from({ length: 24 }, (_, i) => `person-${i}`);
    const changes = {
      ...Object.fromEntries(
        people.map((id) => [`content/fair/speakers/${id}.md`, `---\nname: ${id}\n---\n`]),
      ),
      "content/fair/sessions/songs.md": ["speakers: tba", `speakers: [${people.join(", ")}]`],
      "content/fair/sessions/bread.md": ["track: crafts", "track: crafts\nkind: keynote"],
    } as const;
    expect(performers(changes)).toEqual(ada);
  });
});
