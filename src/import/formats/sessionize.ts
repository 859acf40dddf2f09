/** Sessionize's “All” view. https://sessionize.com/api-documentation */
import { toMarkdown } from "../html.ts";
import { readCleanJson } from "../json.ts";
import { readMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleIndex } from "../people.ts";
import { placeMoments } from "../place-moments.ts";
import { type ForeignRoom, type Programme, type ReadOptions, unnamed } from "../programme.ts";
import { shortText } from "../short-text.ts";
import { chooseZone } from "../zone.ts";
import { checkJson } from "./json-fields.ts";
import { readCategories } from "./sessionize-categories.ts";
import { AllSchema, type SessionizeAll } from "./sessionize-schema.ts";
import { toSession } from "./sessionize-session.ts";

const nameOf = (
  { fullName, firstName, lastName }: SessionizeAll["speakers"][number],
  notes: Notes,
): string => shortText(fullName || `${firstName} ${lastName}`, notes);

/** Who speaks, and the keys of those whom sessions name by an id. */
const readSpeakers = ({ speakers }: SessionizeAll, notes: Notes) => {
  const people = new PeopleIndex(
    notes,
    speakers.map((speaker) => ({ id: speaker.id, name: nameOf(speaker, notes) })),
  );
  const keys = new Map<string, readonly string[]>();
  for (const speaker of speakers) {
    const { id } = speaker;
    const name = nameOf(speaker, notes);
    if (speaker.questionAnswers?.length) notes.add("answers", name);
    const added = people.add({
      id,
      name,
      sort: shortText(speaker.lastName, notes),
      role: shortText(speaker.tagLine, notes),
      organisation: "",
      biography: toMarkdown(speaker.bio),
      photo: speaker.profilePicture,
      url: "",
      links: (speaker.links ?? []).map(({ title, url }) => ({
        title: shortText(title, notes) || url,
        url,
      })),
    });
    keys.set(id, [...(keys.get(id) ?? []), ...added]);
  }
  return { all: people.all, names: speakers.map((speaker) => nameOf(speaker, notes)), keys };
};

const readRooms = ({ rooms }: SessionizeAll, notes: Notes): readonly ForeignRoom[] =>
  [...(rooms ?? [])]
    .sort((a, b) => (a.sort ?? 0) - (b.sort ?? 0))
    .map(({ name }) => ({ name: shortText(name, notes), capacity: undefined, note: "" }));

/** Throws `ImportFault` if the text is not that view; before sessions are chosen, it holds none. */
export const readSessionize = (text: string, options: ReadOptions, notes: Notes): Programme => {
  const all = checkJson(AllSchema, readCleanJson(text, notes), []);
  const moments = all.sessions.map(({ startsAt, endsAt }) => ({
    start: readMoment(startsAt),
    end: readMoment(endsAt),
  }));
  const starts = moments.flatMap(({ start }) => start ?? []);
  const zone = chooseZone("", starts, options, notes);
  const times = placeMoments(moments, zone);
  const people = readSpeakers(all, notes);
  const lookup = {
    categories: readCategories(all, notes),
    rooms: new Map((all.rooms ?? []).map(({ id, name }) => [id, shortText(name, notes)])),
    questions: new Map((all.questions ?? []).map(({ id, question }) => [id, question])),
    people: people.keys,
  };
  const sessions = all.sessions.map((session, i) => toSession(session, times[i], lookup, notes));
  return {
    system: "sessionize",
    ...unnamed,
    timezone: zone,
    rooms: readRooms(all, notes),
    tracks: [...new Set(sessions.map(({ track }) => track))]
      .filter(Boolean)
      .map((name) => ({ name, accent: undefined })),
    people: people.all,
    names: people.names,
    sessions,
  };
};
