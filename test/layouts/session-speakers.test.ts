import { expect, test } from "vitest";
import { manySpeakers, sessionFacts } from "../../layouts/parts/session/session-facts.ts";
import type { Html } from "../../src/write/html.ts";
import type { Speaker } from "../../src/site/model.ts";
import { contextOf, makeEvent, makeSession, prose, textOf } from "./small-site.ts";

const event = makeEvent();

const makeSpeaker = (name: string): Speaker => ({
  id: name,
  url: `/fete/speakers/${name}/`,
  event,
  name,
  pronouns: undefined,
  role: undefined,
  organisations: [],
  photo: undefined,
  isFeatured: false,
  links: [],
  biography: prose(""),
  sessions: [],
  themes: [],
});

test.each([
  { count: 1, place: "beside" },
  { count: 4, place: "beside" },
  { count: 5, place: "under" },
  { count: 9, place: "under" },
])("$count speakers stand $place the text of their session", ({ count, place }) => {
  const names = Array.from({ length: count }, (_, i) => `Ada ${i}`);
  const speakers = names.map((name) => ({ speaker: makeSpeaker(name), isWithdrawn: false }));
  const session = makeSession({ speakers });
  const namesIn = (part: Html | undefined) =>
    names.filter((name) => part && textOf(part).includes(name));
  const c = contextOf(event);
  expect(namesIn(sessionFacts(c, session))).toEqual(place === "beside" ? names : []);
  expect(namesIn(manySpeakers(c, session))).toEqual(place === "under" ? names : []);
});
