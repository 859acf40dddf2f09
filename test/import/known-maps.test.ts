/** Formats that a map of ours reads: the shape that each system writes, recognised without being told. */
import { describe, expect, test } from "vitest";
import { importText, type Imported, linesOf } from "./harness.ts";
import { zip } from "./zip.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** What comes over of people: name, role, organisation, portrait. */
const peopleOf = (imported: Imported): readonly string[] =>
  imported
    .event()
    .speakers.map(({ name, role, organisations }) =>
      [name, role, ...organisations.map((one) => one.name)].filter(Boolean).join(" · "),
    )
    .sort();

const twice = async (text: string | Uint8Array, options = {}): Promise<Imported> => {
  const first = await importText(text, options);
  const again = await importText(text, { ...options, into: first.folder });
  expect(again.result.changes.size).toBe(0);
  return first;
};

describe("by its own shape is known", () => {
  test("OpenPlanner", async () => {
    const imported = await twice(
      json({
        event: {
          id: "e1",
          name: "Sunny Days 2027",
          scheduleVisible: true,
          dateStart: "2027-06-10T22:00:00.000Z",
          formats: [{ id: "f1", name: "Workshop", durationMinutes: 120 }],
          categories: [{ id: "c1", name: "Bread", color: "#005a5b" }],
          tracks: [{ id: "t1", name: "Great Hall" }],
          locationName: "The Mill",
        },
        speakers: [
          {
            id: "s1",
            name: "Ada Martin",
            jobTitle: "Baker",
            company: "Mill & Co",
            bio: "Bakes.",
            photoUrl: null,
            socials: [{ name: "Site", icon: "web", link: "https://ada.example" }],
          },
        ],
        sessions: [
          {
            id: "a",
            title: "Bread",
            abstract: "On *bread*.",
            dateStart: "2027-06-11T07:30:00.000Z",
            dateEnd: "2027-06-11T09:30:00.000Z",
            durationMinutes: 120,
            speakerIds: ["s1"],
            trackId: "t1",
            language: "fr",
            level: "beginner",
            tags: ["flour"],
            formatId: "f1",
            categoryId: "c1",
            presentationLink: "https://slides.example/a.pdf",
            videoLink: null,
            showInFeedback: true,
          },
          {
            id: "b",
            title: "Coffee break",
            abstract: null,
            dateStart: "2027-06-11T09:30:00.000Z",
            dateEnd: null,
            durationMinutes: 30,
            speakerIds: [],
            trackId: "t1",
            language: null,
            level: null,
            tags: [],
            formatId: null,
            categoryId: null,
          },
        ],
        sponsors: [],
        timezone: "Europe/Paris",
        generatedAt: "2027-01-01",
      }),
    );
    expect(imported.result.format).toBe("openplanner");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:30–11:30 Great Hall: Bread (Ada Martin)",
      "2027-06-11 11 11:30–12:00 Great Hall: Coffee break",
    ]);
    expect(imported.event().sessions).toMatchObject([
      { kind: "workshop", track: { title: "Bread" }, level: "beginner", tags: ["flour"] },
    ]);
    expect(peopleOf(imported)).toEqual(["Ada Martin · Baker · Mill & Co"]);
    const path = `content/${imported.result.event}`;
    expect(imported.read(`${path}/speakers/ada-martin.md`)).toContain("url: https://ada.example");
    expect(imported.read(`${path}/sessions/bread.md`)).toContain(
      "url: https://slides.example/a.pdf",
    );
  });

  test("Conference Hall’s schedule", async () => {
    const imported = await twice(
      json({
        name: "Main schedule",
        days: ["2027-06-11T00:00:00.000+02:00"],
        timeZone: "Europe/Paris",
        sessions: [
          {
            id: "s",
            start: "2027-06-11T09:00:00.000+02:00",
            end: "2027-06-11T10:00:00.000+02:00",
            track: "Hall",
            title: "Bread",
            language: "en",
            proposal: {
              id: "p",
              abstract: "Baking.",
              level: "BEGINNER",
              formats: ["Conference"],
              categories: ["Food"],
              speakers: [
                {
                  id: "x",
                  name: "Jane Doe",
                  bio: "Bakes.",
                  company: "Mill",
                  picture: null,
                  socialLinks: ["https://social.example/jane"],
                },
              ],
            },
          },
          {
            id: "l",
            start: "2027-06-11T12:00:00.000+02:00",
            end: "2027-06-11T13:00:00.000+02:00",
            track: "Hall",
            title: "Lunch",
            language: null,
            proposal: null,
          },
        ],
      }),
    );
    expect(imported.result.format).toBe("conference-hall");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:00–10:00 Hall: Bread (Jane Doe)",
      "2027-06-11 11 12:00–13:00 Hall: Lunch",
    ]);
    expect(peopleOf(imported)).toEqual(["Jane Doe · Mill"]);
  });

  test.each([
    ["of today", { name: "Days 2027", proposals: true }],
    ["as a list", { name: "", proposals: false }],
  ])(
    "Conference Hall’s proposals, %s: those alone that were accepted",
    async (_, { name, proposals }) => {
      const list = ["ACCEPTED", "REJECTED"].map((deliberationStatus, i) => ({
        id: `${i}`,
        title: `Talk ${i}`,
        abstract: "x",
        deliberationStatus,
        confirmationStatus: "CONFIRMED",
        level: null,
        formats: ["Workshop"],
        categories: [],
        tags: [],
        languages: ["fr"],
        speakers: [{ id: `s${i}`, name: `Person ${i}`, email: "p@example.org", company: "Mill" }],
      }));
      const imported = await twice(json(proposals ? { name, proposals: list } : list), {
        timezone: "UTC",
        event: "e",
      });
      expect(imported.event().sessions.map(({ title, kind }) => [title, kind])).toEqual([
        ["Talk 0", "workshop"],
      ]);
      expect(peopleOf(imported)).toEqual(["Person 0 · Mill"]);
      expect(Object.values(imported.files()).join()).not.toContain("p@example.org");
    },
  );

  test("Conference Hall’s of old", async () => {
    const imported = await twice(
      json({
        name: "Old days",
        categories: [{ id: "c", name: "Food" }],
        formats: [{ id: "f", name: "Workshop" }],
        talks: [
          {
            id: "1",
            title: "Bread",
            state: "confirmed",
            abstract: "x",
            categories: "c",
            formats: "f",
            speakers: ["u"],
          },
          { id: "2", title: "No", state: "rejected", speakers: ["u"] },
        ],
        speakers: [{ uid: "u", displayName: "Ada", company: "Mill", photoURL: "" }],
      }),
      { timezone: "UTC", event: "e" },
    );
    expect(imported.event().sessions).toMatchObject([
      {
        title: "Bread",
        kind: "workshop",
        track: { title: "Food" },
        speakers: [{ speaker: { name: "Ada" } }],
      },
    ]);
  });

  test("Indico’s timetable, with what stands in its blocks", async () => {
    const at = (time: string) => ({ date: "2027-04-29", time, tz: "Europe/Zurich" });
    const entry = (id: string, title: string, from: string, to: string, more = {}) => ({
      id,
      uniqueId: `u${id}`,
      title,
      startDate: at(from),
      endDate: at(to),
      description: "",
      room: "Aula",
      ...more,
    });
    const imported = await twice(
      json({
        count: 1,
        results: {
          137346: {
            20270429: {
              c0: entry("c0", "Opening", "09:00:00", "09:30:00", {
                entryType: "Contribution",
                presenters: [
                  {
                    name: "Martin, Ada",
                    firstName: "Ada",
                    familyName: "Martin",
                    affiliation: "CERN",
                  },
                ],
              }),
              b1: entry("b1", "Coffee", "09:30:00", "10:00:00", { entryType: "Break" }),
              s2: entry("s2", "Block", "10:00:00", "11:00:00", {
                entryType: "Session",
                entries: {
                  c3: entry("c3", "Inner", "10:00:00", "10:20:00", {
                    entryType: "Contribution",
                    presenters: [{ name: "Ben Roy" }],
                  }),
                },
              }),
            },
          },
        },
      }),
      { event: "e" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-04-29 29 09:00–09:30 Aula: Opening (Ada Martin)",
      "2027-04-29 29 09:30–10:00 Aula: Coffee",
      "2027-04-29 29 10:00–10:20 Aula: Inner (Ben Roy)",
    ]);
    expect(imported.event().timezone).toBe("Europe/Zurich");
    expect(peopleOf(imported)).toEqual(["Ada Martin · CERN", "Ben Roy"]);
    expect(imported.event().sessions.find(({ title }) => title === "Inner")?.track?.title).toBe(
      "Block",
    );
  });

  test("Indico’s event with its contributions", async () => {
    const at = (time: string) => ({ date: "2027-04-29", time, tz: "Europe/Zurich" });
    const imported = await twice(
      json({
        results: [
          {
            title: "Particles 2027",
            timezone: "Europe/Zurich",
            startDate: at("08:00:00"),
            endDate: at("18:00:00"),
            location: "CERN",
            contributions: [
              {
                id: "3",
                title: "Muons",
                description: "<p>On <b>muons</b>.</p>",
                startDate: at("09:00:00"),
                endDate: at("09:20:00"),
                duration: 20,
                room: "Aula",
                session: "Plenary",
                speakers: [
                  {
                    fullName: "Dr. Ada Martin",
                    first_name: "Ada",
                    last_name: "Martin",
                    affiliation: "CERN",
                  },
                ],
                keywords: ["muon"],
              },
            ],
          },
        ],
      }),
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-04-29 29 09:00–09:20 Aula: Muons (Ada Martin)",
    ]);
    expect(imported.read(`content/${imported.result.event}/sessions/muons.md`)).toContain(
      "On **muons**.",
    );
  });

  const talk = {
    id: "9",
    title: "Bread",
    description: "x",
    startsAt: "2027-06-11T09:00:00",
    endsAt: "2027-06-11T09:45:00",
    isServiceSession: false,
    speakers: [
      { id: "s", name: "Ada" },
      { id: "t", name: "Ben" },
    ],
    categories: [
      { id: 1, name: "Track", categoryItems: [{ id: 2, name: "Food" }] },
      { id: 3, name: "Level", categoryItems: [{ id: 4, name: "100" }] },
      { id: 5, name: "Tags", categoryItems: [{ id: 6, name: "flour" }] },
    ],
    roomId: 1,
    room: "Hall",
    status: "Accepted",
  };
  const lunch = {
    ...talk,
    id: "8",
    title: "Lunch",
    startsAt: "2027-06-11T12:00:00",
    endsAt: "2027-06-11T13:00:00",
    isServiceSession: true,
    speakers: [],
    categories: [],
  };

  test.each([
    [
      "grid",
      [
        {
          date: "2027-06-11T00:00:00",
          rooms: [{ id: 1, name: "Hall", sessions: [talk, lunch] }],
          timeSlots: [],
        },
      ],
    ],
    [
      "list of sessions",
      [{ groupId: "1", groupName: "All", isDefault: true, sessions: [talk, lunch] }],
    ],
  ])("Sessionize’s %s", async (_, view) => {
    const imported = await twice(json(view), { timezone: "UTC", event: "e" });
    expect(imported.result.format).toBe("sessionize");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 09:00–09:45 Hall: Bread (Ada, Ben)",
      "2027-06-11 11 12:00–13:00 Hall: Lunch",
    ]);
    expect(imported.event().sessions).toMatchObject([
      { track: { title: "Food" }, level: "100", tags: ["flour"] },
    ]);
  });

  test("Sessionize’s speakers: whom several name is one session", async () => {
    const person = (id: string, fullName: string) => ({
      id,
      firstName: fullName,
      fullName,
      bio: "B.",
      tagLine: "Baker",
      profilePicture: null,
      sessions: [{ id: 9, name: "Bread" }],
      links: [{ title: "Site", url: `https://${id}.example`, linkType: "Blog" }],
    });
    const imported = await twice(json([person("s", "Ada"), person("t", "Ben")]), {
      timezone: "UTC",
      event: "e",
    });
    expect(peopleOf(imported)).toEqual(["Ada · Baker", "Ben · Baker"]);
    expect(imported.event().sessions).toMatchObject([
      { title: "Bread", speakers: [{ speaker: { name: "Ada" } }, { speaker: { name: "Ben" } }] },
    ]);
  });

  test("OPass, as COSCUP has it", async () => {
    const imported = await twice(
      json({
        sessions: [
          {
            id: "ABC",
            type: "t1",
            room: "RB105",
            start: "2027-07-29T10:00:00+08:00",
            end: "2027-07-29T10:30:00+08:00",
            language: "漢語",
            zh: { title: "麵包", description: "烤。" },
            en: { title: "Bread", description: "Baking." },
            speakers: ["s1"],
            tags: ["Beginner"],
            slide: "https://slides.example/1",
            record: null,
            live: null,
            co_write: "https://pad.example/1",
            qa: null,
            uri: "https://coscup.example/ABC",
          },
        ],
        speakers: [
          {
            id: "s1",
            avatar: "https://pic.example/a.png",
            zh: { name: "王小明", bio: "師傅" },
            en: { name: "Wang", bio: "Baker" },
          },
        ],
        session_types: [{ id: "t1", zh: { name: "工作坊" }, en: { name: "Workshop" } }],
        rooms: [{ id: "RB105", zh: { name: "RB105 教室" }, en: { name: "RB105" } }],
        tags: [{ id: "Beginner", zh: { name: "入門" }, en: { name: "Beginner" } }],
      }),
      { timezone: "Asia/Taipei", event: "e" },
    );
    expect(linesOf(imported.event())).toEqual([
      "2027-07-29 29 10:00–10:30 RB105 教室: 麵包 (王小明)",
    ]);
    expect(imported.event().sessions).toMatchObject([{ kind: "workshop", tags: ["入門"] }]);
  });

  test("Open Event’s export, packed", async () => {
    const imported = await twice(
      zip({
        event: json({
          name: "Droid Days",
          timezone: "America/Los_Angeles",
          start_time: "2027-04-10T09:00:00-07:00",
          location_name: "San Jose",
        }),
        meta: json({ root_url: "https://eventyay.example" }),
        sessions: json([
          {
            id: 3,
            title: "First, Do No Harm",
            subtitle: "",
            short_abstract: "On oaths.",
            long_abstract: "",
            language: "",
            state: "accepted",
            session_type: { id: 11, name: "45 Minutes session" },
            track: { id: 2, name: "Keynote", color: "#E8782C" },
            start_time: "2027-04-10T10:15:00-07:00",
            end_time: "2027-04-10T11:00:00-07:00",
            speakers: [{ id: 2, name: "Annyce Davis", organisation: "Mill" }],
            microlocation: { id: 1, name: "Theatre 1" },
          },
          {
            id: 4,
            title: "Not this",
            state: "rejected",
            session_type: { id: 1 },
            speakers: [],
            short_abstract: "",
          },
        ]),
        speakers: json([
          {
            id: 2,
            name: "Annyce Davis",
            organisation: "Mill",
            position: "Developer",
            short_biography: "Bio.",
            email: "a@example.org",
            website: "https://annyce.example",
          },
        ]),
        microlocations: json([{ id: 1, name: "Theatre 1", floor: 0 }]),
        "images/speakers/a.png": "PNG",
      }),
    );
    expect(imported.result.format).toBe("open-event");
    expect(linesOf(imported.event())).toEqual([
      "2027-04-10 10 10:15–11:00 Theatre 1: First, Do No Harm (Annyce Davis)",
    ]);
    expect(peopleOf(imported)).toEqual(["Annyce Davis · Developer · Mill"]);
  });

  test("researchr’s XML", async () => {
    const imported = await twice(
      `<?xml version="1.0"?><event><subevent><subevent_id>e8</subevent_id><title>Keynotes</title><room>Zurich A</room><date>2027/10/17</date><tracks><track>Keynote Talks</track></tracks><timeslot><slot_id>db0c</slot_id><event_id>754e</event_id><title>Bread &amp; types</title><room>Zurich C</room><date>2027/10/17</date><start_time>18:20</start_time><end_date>2027/10/17</end_date><end_time>18:50</end_time><description>On bread.</description><persons><person><role>Author</role><first_name>Ada</first_name><last_name>Martin</last_name><affiliation>Mill</affiliation></person><person><first_name>Ben</first_name><last_name>Roy</last_name></person></persons><badges><badge property="Event Form">Virtual</badge></badges></timeslot></subevent></event>`,
      { timezone: "America/Chicago", event: "e" },
    );
    expect(imported.result.format).toBe("researchr");
    expect(linesOf(imported.event())).toEqual([
      "2027-10-17 17 18:20–18:50 Zurich C: Bread & types (Ada Martin, Ben Roy)",
    ]);
    expect(imported.event().sessions).toMatchObject([
      { track: { title: "Keynote Talks" }, tags: ["Virtual"] },
    ]);
  });

  test("devopsdays’ main.yml", async () => {
    const imported = await twice(
      `name: 2027-milton # The name of the event\nyear: "2027"\ncity: "Milton"\nstartdate: 2027-06-11T00:00:00+02:00\nenddate: 2027-06-12T00:00:00+02:00\nlocation: "The Mill"\nnav_elements:\n  - name: program\nprogram:\n  - title: "Registration"\n    type: custom\n    date: 2027-06-11\n    start_time: "08:00"\n    end_time: "09:00"\n  - title: "ada-martin"\n    type: talk\n    date: 2027-06-11\n    start_time: "09:00"\n    end_time: "09:30"\n`,
      { timezone: "Europe/Paris", event: "e" },
    );
    expect(imported.result.format).toBe("devopsdays");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 08:00–09:00: Registration",
      "2027-06-11 11 09:00–09:30: ada-martin",
    ]);
  });

  test("jekyll-theme-conference’s program.yml", async () => {
    const imported = await twice(
      `days:\n  - name: Friday\n    abbr: Fr\n    date: 2027-06-11\n    rooms:\n      - name: Room A\n        talks:\n          - name: Bread\n            time_start: '22:30'\n            time_end: '00:15'\n      - name: Room B\n        talks:\n          - name: Salt\n            time_start: '10:00'\n            time_end: '10:45'\n`,
      { timezone: "Europe/Zurich", event: "e" },
    );
    expect(imported.result.format).toBe("jekyll-theme-conference");
    expect(linesOf(imported.event())).toEqual([
      "2027-06-11 11 10:00–10:45 Room B: Salt",
      "2027-06-11 11 22:30–00:15 Room A: Bread",
    ]);
  });
});

test.each([
  ["JSON", '{"sessions": 3}', "unknown-json"],
  ["YAML", "name: x\nthings:\n  - a\n", "unknown-yaml"],
  ["XML", "<things><thing/></things>", "unknown-xml"],
])("%s of no known form says so", async (_, text, key) => {
  await expect(importText(text)).rejects.toMatchObject({ key });
});
