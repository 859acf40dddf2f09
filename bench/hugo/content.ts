/** The generated conference as the content of an ordinary Hugo site. */
import type { Conference, Session } from "../conference.ts";

/** A file of the Hugo site, and what is in it. */
export type ContentFile = readonly [path: string, text: string];

const root = "/2027-conference";
const offset = "+01:00";

/** Markdown with front matter; JSON is YAML, so that no title has to be quoted in another way. */
const page = (facts: Readonly<Record<string, unknown>>, text = ""): string =>
  `---\n${Object.entries(facts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("")}---\n\n${text}\n`;

const linked = (text: string): string =>
  text.replace(/\]\((session|speaker):(\w+)\)/g, `](${root}/$1s/$2/)`);

const atHour = (date: string, time: string): string => `${date}T${time}:00${offset}`;

const twoDigits = (hour: number): string => String(hour).padStart(2, "0");

const session = (one: Session, weight: number): string =>
  page(
    {
      title: one.title,
      id: one.id,
      kind: "talk",
      weight,
      speakers: one.speakers,
      tracks: [one.track],
      themes: [one.theme],
      rooms: [one.room],
      room_name: `Salle ${one.room.slice(1)}`,
      programme: [one.day],
      day: one.day,
      start: atHour(one.day, `${twoDigits(one.hour)}:00`),
      end: atHour(one.day, `${twoDigits(one.hour)}:50`),
      tags: [one.tag],
      outputs: ["HTML", "session"],
    },
    linked(one.text),
  );

/** What all take part in: on the pages of the day, in calendars and tables, without a page of its own. */
const breaks = ({ days }: Conference): readonly ContentFile[] =>
  days.flatMap(({ date, themes }, d) => {
    const kinds = [
      { kind: "welcome", title: "Accueil", start: "08:30", end: "09:00", themes: [] },
      { kind: "meal", title: "Repas", start: "13:00", end: "14:00", themes: [] },
      { kind: "workshop", title: "Ateliers", start: "19:00", end: "20:00", themes },
    ];
    return kinds.map(({ kind, title, start, end, themes }): ContentFile => {
      const id = `${date}-${kind}-1`;
      const facts = {
        title,
        id,
        kind,
        weight: weightOf(d, start),
        themes,
        room_name: "Centre des congrès",
        programme: [date],
        day: date,
        start: atHour(date, start),
        end: atHour(date, end),
        _build: { render: "never" },
      };
      return [`content/breaks/${id}.md`, page(facts)];
    });
  });

/** By day, then by the clock, then by room. */
const weightOf = (day: number, time: string, room = 0): number =>
  (day + 1) * 10_000_000 + Number(time.replace(":", "")) * 1000 + room;

const weekdays = ["mercredi", "jeudi", "vendredi", "samedi"];

const table = (name: string): readonly string[] => [`${name}csv`, `${name}json`];
const tables = ["sessions", "slots", "speakers", "participations", "themes", "organisations"];

/** All content and data files. */
export const hugoContent = (conference: Conference): readonly ContentFile[] => {
  const { days, tracks, rooms, organisations, themes, speakers, sessions } = conference;
  const dayNumber = new Map(days.map(({ date }, d) => [date, d]));
  return [
    ["content/_index.md", page({ title: "La grande conférence" }, conference.text)],
    ["content/legal.md", page({ title: "Mentions légales" }, "Service source 0 édite ce site.")],
    [
      "content/accessibility.md",
      page({ title: "Accessibilité" }, "Ce site se lit au clavier et avec un lecteur d’écran."),
    ],
    ["content/offline.md", page({ title: "Hors ligne", url: "/offline/fr/" }, "Pas de réseau.")],
    ["content/organisations.md", page({ title: "Organisations", type: "organisations" })],
    [
      "content/practical.md",
      page(
        { title: "Informations pratiques", type: "practical" },
        "Les conditions d’accès restent à confirmer.",
      ),
    ],
    [
      "content/data/_index.md",
      page(
        { title: "Données et formats", outputs: ["HTML", ...tables.flatMap(table)] },
        "Les adresses ne changent jamais.",
      ),
    ],
    ["content/sessions/_index.md", page({ title: "Toutes les sessions" })],
    ["content/speakers/_index.md", page({ title: "Intervenants" })],
    ["content/themes/_index.md", page({ title: "Thèmes" })],
    ["content/programme/_index.md", page({ title: "Programme" })],
    ...["rooms", "tracks", "breaks"].map((name): ContentFile => [
      `content/${name}/_index.md`,
      page({ title: name, _build: { render: "never" } }),
    ]),
    ...days.map(({ date }, d): ContentFile => [
      `content/programme/${date}/_index.md`,
      page({
        title: `${weekdays[d] ?? ""} ${Number(date.slice(8))} mars`,
        id: date,
        weight: d + 1,
      }),
    ]),
    ...tracks.map((id, i): ContentFile => [
      `content/tracks/${id}/_index.md`,
      page({
        title: `Parcours ${id.toUpperCase()}`,
        id,
        letter: id.toUpperCase(),
        class: `track-5e6a7${i}`,
        weight: i + 1,
      }),
    ]),
    ...rooms.map(({ id, name, capacity }, i): ContentFile => [
      `content/rooms/${id}/_index.md`,
      page({ title: name, id, capacity, lead: `${capacity} places`, weight: i + 1 }),
    ]),
    ...themes.map(({ id, title, text }, i): ContentFile => [
      `content/themes/${id}/_index.md`,
      page({ title, id, weight: i + 1 }, linked(text)),
    ]),
    ...speakers.map(({ id, name, organisation, text }, i): ContentFile => [
      `content/speakers/${id}/_index.md`,
      page({ title: name, id, number: i + 1, organisations: [organisation] }, linked(text)),
    ]),
    ...sessions.map((one): ContentFile => [
      `content/sessions/${one.id}.md`,
      session(
        one,
        weightOf(
          dayNumber.get(one.day) ?? 0,
          `${twoDigits(one.hour)}:00`,
          Number(one.room.slice(1)) + 1,
        ),
      ),
    ]),
    ...breaks(conference),
    [
      "data/organisations.json",
      JSON.stringify(
        Object.fromEntries(organisations.map(({ id, name }, i) => [id, { id, name, position: i }])),
      ),
    ],
    [
      "data/venue.json",
      JSON.stringify({
        name: "Centre des congrès",
        street: "1 place du Marché",
        postal_code: "44000",
        city: "Nantes",
      }),
    ],
  ];
};
