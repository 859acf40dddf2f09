/** From a neutral programme to items in the words of the content format. */
import { urlFault } from "../../content/schema/scalars.ts";
import type { Value } from "../../content/yaml.ts";
import { storable } from "../decode.ts";
import type { Media } from "../media.ts";
import type { Notes } from "../notes.ts";
import type { ForeignEntry, ForeignPerson, Programme } from "../programme.ts";
import { safeMarkdown } from "../../text/safe-markdown.ts";
import { assignIds, idOf, type Nameless } from "./ids.ts";
import { BODY, type Item, type Items } from "./item.ts";
import { isList } from "./yaml-write.ts";
import { slotTime } from "./slot-times.ts";
import { toMap } from "./values.ts";

/** What things of the source are called here already: key or name → id. */
export type KnownIds = Readonly<
  Record<
    "session" | "speaker" | "slot" | "room" | "track" | "organisation",
    ReadonlyMap<string, string>
  >
>;

export interface PlanOptions {
  readonly eventId: string;
  /** Of the event: sessions in it do not name it. */
  readonly language: string;
  /** Where the rooms are. */
  readonly venueId: string;
  readonly venueName: string;
  readonly known: KnownIds;
  /** Ids that other files of each kind have. */
  readonly taken: Readonly<Record<"session" | "speaker" | "organisation", ReadonlySet<string>>>;
  readonly media: Media;
}

const isWeb = (url: string): boolean =>
  url !== "" && urlFault(url, ["http:", "https:"]) === undefined;

const byPlace = (a: ForeignEntry, b: ForeignEntry): number => {
  const rank = ({ when, room, title }: ForeignEntry): string =>
    `${when?.date ?? "9"} ${String(when?.start ?? 0).padStart(5, "0")} ${room} ${title}`;
  return rank(a) < rank(b) ? -1 : 1;
};

/** Two entries of one id are a repeat, or a mistake: each gets a key of its own, by time. */
const withOwnKeys = (entries: readonly ForeignEntry[], notes: Notes): readonly ForeignEntry[] =>
  [...Map.groupBy(entries, ({ key }) => key).values()].flatMap((same) => {
    const [first, ...others] = [...same].sort(byPlace);
    for (const other of others)
      notes.add(
        other.title === first?.title ? "repeat" : "double-id",
        other.title === first?.title
          ? other.title
          : `${other.key}: ${first?.title ?? ""} / ${other.title}`,
      );
    return first
      ? [first, ...others.map((entry, i) => ({ ...entry, key: `${entry.key}~${i + 2}` }))]
      : [];
  });

const origin = (system: string, key: string, url: string): Value =>
  toMap([
    ["system", system],
    ["id", key],
    ["url", isWeb(url) ? url : undefined],
  ]);

const named = (
  names: readonly string[],
  known: ReadonlyMap<string, string>,
  taken: Set<string>,
  word: string,
): ReadonlyMap<string, string> =>
  assignIds(
    names.map((name): Nameless => ({ key: name, title: name })),
    known,
    taken,
    word,
  );

const noteOverlaps = (entries: readonly ForeignEntry[], notes: Notes): void => {
  const placed = entries.filter(
    ({ when, room, status }) => when && room !== "" && status !== "cancelled",
  );
  for (const [room, inRoom] of Map.groupBy(
    placed,
    ({ room, when }) => `${room} ${when?.date ?? ""}`,
  )) {
    let last: { readonly title: string; readonly end: number } | undefined;
    for (const { title, when } of [...inRoom].sort(byPlace)) {
      if (!when) continue;
      if (last && when.start < last.end) notes.add("overlap", `${room}: ${last.title} / ${title}`);
      const end = when.end ?? when.start;
      if (!last || end > last.end) last = { title, end };
    }
  }
};

const speakerItem = (
  person: ForeignPerson,
  id: string,
  system: string,
  organisations: ReadonlyMap<string, string>,
  media: Media,
  notes: Notes,
): Item => {
  const links = person.links.filter(({ url }) => isWeb(url));
  for (const { url } of person.links)
    if (!isWeb(url)) notes.add("bad-link", `${person.name}: ${url}`);
  return {
    key: person.key,
    id,
    fields: toMap([
      ["name", person.name],
      ["role", person.role],
      [
        "organisations",
        person.organisation
          ? [organisations.get(person.organisation)].filter((one) => one !== undefined)
          : [],
      ],
      ["photo", media.portrait(id, person.name, person.photo)],
      [
        "links",
        links.map(({ title, url }) =>
          toMap([
            ["label", title],
            ["url", url],
          ]),
        ),
      ],
      ["origin", origin(system, person.key, person.url)],
      [BODY, safeMarkdown(person.biography)],
    ]),
  };
};

const clean = (value: Value): Value => {
  if (typeof value === "string") return storable(value);
  if (value === undefined) return undefined;
  if (isList(value)) return value.map(clean);
  return toMap(Object.entries(value).map(([field, inner]) => [field, clean(inner)]));
};

const cleanItems = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({
    ...item,
    fields: toMap(Object.entries(item.fields).map(([field, value]) => [field, clean(value)])),
  }));

/** Plans all items; whatever cannot be written is noted. The same programme gives the same items in whatever order it comes. */
export const planItems = (programme: Programme, options: PlanOptions, notes: Notes): Items => {
  const { system, timezone, people } = programme;
  const { known, media, language } = options;
  const entries = withOwnKeys(programme.entries, notes);
  noteOverlaps(entries, notes);

  const rooms = named(
    [...new Set(programme.rooms.map(({ name }) => name))],
    known.room,
    new Set(),
    "room",
  );
  const tracks = named(
    programme.tracks.map(({ name }) => name),
    known.track,
    new Set(),
    "track",
  );
  const organisationNames = [
    ...new Set([
      ...entries.flatMap(({ organisations }) => organisations),
      ...people.map(({ organisation }) => organisation),
    ]),
  ].filter(Boolean);
  const organisations = named(
    organisationNames,
    known.organisation,
    new Set(options.taken.organisation),
    "organisation",
  );
  const speakers = assignIds(
    people.map(({ key, name }) => ({ key, title: name })),
    known.speaker,
    new Set(options.taken.speaker),
    "speaker",
  );
  const takenSessions = new Set([...options.taken.session, ...known.slot.values()]);
  const sessions = assignIds(
    entries.filter(({ kind }) => kind !== undefined),
    known.session,
    takenSessions,
    "session",
  );
  const slots = assignIds(
    entries.filter(({ kind }) => kind === undefined),
    known.slot,
    takenSessions,
    "slot",
  );

  const sessionItem = (entry: ForeignEntry): Item => {
    const materials = entry.materials.filter(({ url }) => isWeb(url));
    for (const { url } of materials) media.attachment(entry.title, url);
    for (const { url } of entry.materials)
      if (!isWeb(url)) notes.add("bad-link", `${entry.title}: ${url}`);
    if (entry.stream && !isWeb(entry.stream))
      notes.add("bad-link", `${entry.title}: ${entry.stream}`);
    return {
      key: entry.key,
      id: sessions.get(entry.key) ?? "",
      fields: toMap([
        ["title", entry.title || "tba"],
        ["summary", entry.subtitle],
        ["kind", entry.kind === "talk" ? undefined : entry.kind],
        ["speakers", [...new Set(entry.people.flatMap((key) => speakers.get(key) ?? []))]],
        ["organisations", entry.organisations.flatMap((name) => organisations.get(name) ?? [])],
        ["track", tracks.get(entry.track)],
        ["language", entry.language === language ? undefined : entry.language],
        ["level", entry.level],
        ["tags", [...new Set(entry.tags)]],
        ["status", entry.status === "confirmed" ? undefined : entry.status],
        ["stream", isWeb(entry.stream) ? entry.stream : undefined],
        [
          "materials",
          materials.map(({ title, url, kind }) =>
            toMap([["title", title], ...media.material(url), ["kind", kind]]),
          ),
        ],
        ["origin", origin(system, entry.key, entry.url)],
        [BODY, safeMarkdown(entry.text)],
      ]),
    };
  };

  const slotItem = (entry: ForeignEntry): readonly Item[] => {
    const session = sessions.get(entry.key);
    if (!entry.when && session !== undefined) return [];
    const id = session ?? slots.get(entry.key) ?? "";
    const isPlain = session === undefined;
    const time = entry.when ? slotTime(entry.title, entry.when, timezone, notes) : "tba";
    return [
      {
        key: entry.key,
        id,
        fields: toMap([
          ["date", entry.when?.date ?? programme.start ?? ""],
          ["time", time],
          ["title", isPlain ? entry.title || "tba" : undefined],
          ["kind", isPlain ? entry.slotKind : undefined],
          ["id", isPlain ? id : undefined],
          ["room", rooms.get(entry.room)],
          ["session", session],
          ["status", entry.status !== "confirmed" && isPlain ? entry.status : undefined],
          ["description", isPlain ? safeMarkdown(entry.text) : undefined],
        ]),
      },
    ];
  };

  const dates = entries.flatMap(({ when }) => when?.date ?? []).sort();
  const start = [programme.start, dates[0]].filter((date) => date !== undefined).sort()[0];
  const end = [programme.end, dates.at(-1)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const hasVenue = rooms.size > 0 || programme.venue !== "";
  const items: Items = {
    event: [
      {
        key: options.eventId,
        id: options.eventId,
        fields: toMap([
          ["title", programme.title || options.eventId],
          ["summary", "tba"],
          ["language", language],
          ["timezone", timezone],
          ["start", start ?? "tba"],
          ["end", end ?? "tba"],
          [
            "venue",
            hasVenue ? options.venueId : programme.city ? toMap([["city", programme.city]]) : "tba",
          ],
          ["organisers", "tba"],
          [BODY, safeMarkdown(programme.text)],
        ]),
      },
    ],
    track: programme.tracks.map(({ name, accent }) => ({
      key: name,
      id: tracks.get(name) ?? idOf(name),
      fields: toMap([
        ["title", name],
        ["accent", accent],
      ]),
    })),
    venue: hasVenue
      ? [
          {
            key: "venue",
            id: options.venueId,
            fields: toMap([
              ["name", programme.venue || options.venueName],
              ["address", programme.city ? toMap([["city", programme.city]]) : undefined],
            ]),
          },
        ]
      : [],
    room: [...new Map(programme.rooms.map((room) => [room.name, room])).values()].map(
      ({ name, capacity, note }) => ({
        key: name,
        id: rooms.get(name) ?? idOf(name),
        fields: toMap([
          ["name", name],
          ["capacity", capacity === undefined ? undefined : String(capacity)],
          ["note", note],
        ]),
      }),
    ),
    organisation: organisationNames.map((name) => ({
      key: name,
      id: organisations.get(name) ?? idOf(name),
      fields: toMap([["name", name]]),
    })),
    speaker: people.map((person) =>
      speakerItem(person, speakers.get(person.key) ?? "", system, organisations, media, notes),
    ),
    session: entries.filter(({ kind }) => kind !== undefined).map(sessionItem),
    slot: entries.flatMap(slotItem),
  };
  return {
    event: cleanItems(items.event),
    track: cleanItems(items.track),
    venue: cleanItems(items.venue),
    room: cleanItems(items.room),
    organisation: cleanItems(items.organisation),
    speaker: cleanItems(items.speaker),
    session: cleanItems(items.session),
    slot: cleanItems(items.slot),
  };
};
