/** A programme that its source tells in several languages: what is said in which. */
import type { ByLanguage, ForeignPerson, ForeignSession, Programme, Texts } from "../programme.ts";

/** The programme as its source tells it in one language alone. */
export interface Reading {
  readonly language: string;
  readonly programme: Programme;
}

/** What one reading says of a thing. */
interface Said {
  readonly language: string;
  readonly texts: Texts;
}

/** What is written first, in which language, and what others say beside it. */
interface Told {
  /** Undefined: its texts are in one language, whichever that is. */
  readonly language: string | undefined;
  readonly texts: Texts;
  readonly others: readonly Said[];
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text !== "";

/** The fields of which languages differ; what they have in common is in no language that one knows. */
const translatedFields = (all: readonly Said[]): readonly string[] =>
  [...new Set(all.flatMap(({ texts }) => Object.keys(texts)))].filter(
    (field) => new Set(all.map(({ texts }) => texts[field] ?? "")).size > 1,
  );

const pick = ({ language, texts }: Said, fields: readonly string[]): Said => ({
  language,
  texts: Object.fromEntries(
    fields.flatMap((field) => (isSaid(texts[field]) ? [[field, texts[field] ?? ""]] : [])),
  ),
});

/** `preferred` first where it says something; `read` is what was chosen without asking for a language. */
const tell = (read: Texts, all: readonly Said[], preferred: string | undefined): Told => {
  const fields = translatedFields(all);
  const speaking = all
    .map((one) => pick(one, fields))
    .filter(({ texts }) => Object.keys(texts).length > 0);
  const first = speaking.find(({ language }) => language === preferred) ?? speaking[0];
  if (!first) return { language: undefined, texts: read, others: [] };
  return {
    language: first.language,
    texts: { ...read, ...first.texts },
    others: speaking.filter((one) => one !== first),
  };
};

const sessionTexts = ({ title, subtitle, text }: ForeignSession): Texts => ({
  title,
  summary: subtitle,
  body: text,
});

const personTexts = ({ name, role, biography }: ForeignPerson): Texts => ({
  name,
  role,
  body: biography,
});

const byKey = <T extends { readonly key: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.key, one]));

/** The site's own word for a language: `zh-TW` for `zh`. */
const siteLanguage = (language: string, readings: readonly Reading[]): string | undefined =>
  readings.find((one) => one.language.split("-")[0] === language.split("-")[0])?.language;

const translateSession = (
  session: ForeignSession,
  said: readonly Said[],
  readings: readonly Reading[],
): ForeignSession => {
  const held = siteLanguage(session.language, readings);
  const { language, texts, others } = tell(sessionTexts(session), said, held);
  if (language === undefined) return session;
  // What is held in a language that the site does not speak is written in it, as far as its file can say.
  const isElsewhere = session.language !== "" && held !== language;
  return {
    ...session,
    title: texts.title ?? "",
    subtitle: texts.summary ?? "",
    text: texts.body ?? "",
    language: isElsewhere ? session.language : language,
    translations: isElsewhere ? [{ language, texts }, ...others] : others,
  };
};

const translatePerson = (person: ForeignPerson, said: readonly Said[]): ForeignPerson => {
  const { language, texts, others } = tell(personTexts(person), said, undefined);
  if (language === undefined) return person;
  return {
    ...person,
    name: texts.name ?? "",
    role: texts.role ?? "",
    biography: texts.body ?? "",
    language,
    translations: others,
  };
};

/** By the name that was chosen without asking for a language what a room or track is called in each. */
const namesIn = (
  programme: Programme,
  readings: readonly Reading[],
  nameOf: (session: ForeignSession) => string,
): ReadonlyMap<string, ByLanguage> => {
  const found = new Map<string, Map<string, string>>();
  for (const { language, programme: read } of readings) {
    const sessions = byKey(read.sessions);
    for (const session of programme.sessions) {
      const [name, said] = [nameOf(session), sessions.get(session.key)];
      if (name === "" || !said || nameOf(said) === "") continue;
      const names = found.get(name) ?? new Map<string, string>();
      found.set(name, names.set(language, nameOf(said)));
    }
  }
  return new Map(
    [...found].flatMap(([name, names]) =>
      new Set(names.values()).size > 1 ? [[name, Object.fromEntries(names)] as const] : [],
    ),
  );
};

/** The programme with all that its source says in other languages of the site; that of the event, or else its first one, is written first. */
export const translateProgramme = (
  programme: Programme,
  all: readonly Reading[],
  eventLanguage: string | undefined,
): Programme => {
  if (all.length === 0) return programme;
  const isOfEvent = ({ language }: Reading): boolean => language === eventLanguage;
  const readings = [...all.filter(isOfEvent), ...all.filter((one) => !isOfEvent(one))];
  const said = <T extends { readonly key: string }>(
    listOf: (programme: Programme) => readonly T[],
    textsOf: (thing: T) => Texts,
  ) => {
    const all = readings.map((one) => ({
      language: one.language,
      things: byKey(listOf(one.programme)),
    }));
    return (key: string): readonly Said[] =>
      all.flatMap(({ language, things }) => {
        const thing = things.get(key);
        return thing ? [{ language, texts: textsOf(thing) }] : [];
      });
  };
  const ofSession = said((one) => one.sessions, sessionTexts);
  const ofPerson = said((one) => one.people, personTexts);
  const event = (one: Programme): Texts => ({ title: one.title, body: one.text });
  const whole = tell(
    event(programme),
    readings.map((one) => ({ language: one.language, texts: event(one.programme) })),
    undefined,
  );
  const rooms = namesIn(programme, readings, ({ room }) => room);
  const tracks = namesIn(programme, readings, ({ track }) => track);
  const people = programme.people.map((one) => translatePerson(one, ofPerson(one.key)));
  const written = new Map(programme.people.map(({ name }, i) => [name, people[i]?.name ?? name]));
  return {
    ...programme,
    rooms: programme.rooms.map((one) => ({ ...one, names: rooms.get(one.name) })),
    tracks: programme.tracks.map((one) => ({ ...one, names: tracks.get(one.name) })),
    ...(programme.names && { names: programme.names.map((name) => written.get(name) ?? name) }),
    title: whole.texts.title ?? "",
    text: whole.texts.body ?? "",
    translations: whole.others,
    people,
    sessions: programme.sessions.map((one) => translateSession(one, ofSession(one.key), readings)),
  };
};
