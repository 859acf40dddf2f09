/** Sessionize's “All” view. https://sessionize.com/api-documentation */
import { toLine, toMarkdown } from "../html.ts";
import { readCleanJson } from "../json.ts";
import { readMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleIndex } from "../people.ts";
import { placeMoments } from "../place-moments.ts";
import {
  type ForeignPerson,
  type ForeignRoom,
  type Programme,
  type ReadOptions,
  unnamed,
} from "../programme.ts";
import { chooseZone } from "../zone.ts";
import { checkJson } from "./json-fields.ts";
import { readCategories } from "./sessionize-categories.ts";
import { AllSchema, type SessionizeAll } from "./sessionize-schema.ts";
import { toSession } from "./sessionize-session.ts";

const readSpeakers = ({ speakers }: SessionizeAll, notes: Notes): readonly ForeignPerson[] => {
  const people = new PeopleIndex(notes);
  for (const speaker of speakers) {
    const { id, fullName, firstName, lastName } = speaker;
    const name = toLine(fullName || `${firstName} ${lastName}`);
    if (speaker.questionAnswers?.length) notes.add("answers", name);
    people.add({
      id,
      name,
      role: toLine(speaker.tagLine),
      organisation: "",
      biography: toMarkdown(speaker.bio),
      photo: speaker.profilePicture,
      url: "",
      links: (speaker.links ?? []).map(({ title, url }) => ({ title: toLine(title) || url, url })),
    });
  }
  return people.all;
};

const readRooms = ({ rooms }: SessionizeAll): readonly ForeignRoom[] =>
  [...(rooms ?? [])]
    .sort((a, b) => (a.sort ?? 0) - (b.sort ?? 0))
    .map(({ name }) => ({ name: toLine(name), capacity: undefined, note: "" }));

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
    categories: readCategories(all),
    rooms: new Map((all.rooms ?? []).map(({ id, name }) => [id, toLine(name)])),
    questions: new Map((all.questions ?? []).map(({ id, question }) => [id, question])),
    people: new Set(people.map(({ key }) => key)),
  };
  const sessions = all.sessions.map((session, i) =>
    toSession(session, times[i], lookup, options.language, notes),
  );
  return {
    system: "sessionize",
    ...unnamed,
    timezone: zone,
    rooms: readRooms(all),
    tracks: [...new Set(sessions.map(({ track }) => track))]
      .filter(Boolean)
      .map((name) => ({ name, accent: undefined })),
    people,
    sessions,
  };
};
