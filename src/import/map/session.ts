/** A record of a mapped file as a session of a neutral programme. */
import { statusOf } from "../formats/csv-cells.ts";
import { toMarkdown } from "../html.ts";
import { isSlotType, readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguage } from "../languages.ts";
import { sortLinks } from "../links.ts";
import type { Notes } from "../notes.ts";
import type { ForeignMaterial, ForeignSession, SessionTime } from "../programme.ts";
import type { Found } from "./find.ts";
import type { MappedPeople } from "./people.ts";
import type { SessionsInput } from "./schema.ts";
import { line, links, passage, texts } from "./texts.ts";

/** What sessions name by ids, and whom. */
export interface Known {
  readonly people: MappedPeople;
  readonly room: (id: string) => string;
  readonly track: (id: string) => string;
  readonly kind: (id: string) => string;
  readonly tag: (id: string) => string;
}

const kindsOf = (
  record: Found,
  fields: SessionsInput,
  {
    title,
    type,
    hasPeople,
  }: { readonly title: string; readonly type: string; readonly hasPeople: boolean },
) => {
  const kind = readSessionKind(type);
  const slotKind = readSlotKind(type, title);
  const isSaid = /^(?:true|1|yes)$/i.test(line(record, fields.plain));
  const isLike = !hasPeople && kind === undefined && (slotKind !== undefined || isSlotType(type));
  return { kind, slotKind, isSlot: isSaid || isLike };
};

const materialsOf = (record: Found, fields: SessionsInput, title: string) => {
  const of = (kind: ForeignMaterial["kind"], paths: SessionsInput["slides"]): ForeignMaterial[] =>
    links(record, paths).map((link) => ({
      kind,
      url: link.url,
      title: link.title === link.url ? title : link.title,
    }));
  const others = links(record, fields.links).map((link) => ({ ...link, type: "" }));
  const sorted = sortLinks(others, (url) => url, false);
  return {
    materials: [
      ...of("slides", fields.slides),
      ...of("recording", fields.recording),
      ...sorted.materials,
    ],
    links: sorted.links,
  };
};

/** Reads a session; whatever looks wrong is noted. */
export const toSession = (
  record: Found,
  fields: SessionsInput,
  when: SessionTime | undefined,
  known: Known,
  notes: Notes,
): ForeignSession => {
  const title = line(record, fields.title);
  const id = line(record, fields.id);
  if (title === "") notes.add("no-title", id || record.key);
  const people = known.people.of(record, fields, title);
  const type = known.kind(line(record, fields.kind));
  const { kind, slotKind, isSlot } = kindsOf(record, fields, {
    title,
    type,
    hasPeople: people.length > 0,
  });
  const isUnknownType = !isSlot && type !== "" && kind === undefined;
  if (isUnknownType) notes.add("type", type);
  const language = readLanguage(line(record, fields.language));
  if (!language && line(record, fields.language))
    notes.add("language", line(record, fields.language));
  const [track = "", ...otherTracks] = texts(record, fields.track).map(known.track);
  const level = texts(record, fields.level).join(", ");
  const { materials, links: others } = materialsOf(record, fields, title);
  const said = new Set([track, level, type]);
  const tags = [...otherTracks, ...texts(record, fields.tags).map(known.tag)];
  return {
    // Without either it is known again by its place alone.
    key: id || title || record.key,
    url: texts(record, fields.url)[0] ?? "",
    title,
    subtitle: line(record, fields.subtitle),
    kind: isSlot ? undefined : (kind ?? "talk"),
    slotKind: slotKind ?? "other",
    when,
    room: texts(record, fields.room).map(known.room).join(" & "),
    track,
    language,
    level,
    tags: [...(isUnknownType ? [type] : []), ...tags.filter((tag) => !said.has(tag))],
    text: toMarkdown(passage(record, fields.text)),
    people,
    organisations: texts(record, fields.organisations),
    materials,
    stream: texts(record, fields.stream)[0] ?? "",
    status: statusOf(line(record, fields.status)),
    unsaid: { links: others },
  };
};
