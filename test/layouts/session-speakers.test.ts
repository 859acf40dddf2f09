/** Who gives a session, on its page. */
import { expect, test } from "vitest";
import { sessionSpeakers } from "../../layouts/parts/session/session-speakers.ts";
import type { Session, Speaker } from "../../src/site/model.ts";
import { contextOf, makeEvent, makeSession, prose, textOf } from "./small-site.ts";

const event = makeEvent();

const makeSpeaker = (name: string, sessions: readonly Session[] = []): Speaker => ({
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
  biography: prose("Once a baker. Now a clerk."),
  sessions,
  themes: [],
});

const given = (count: number, sessions: readonly Session[] = []) =>
  Array.from({ length: count }, (_, i) => ({
    speaker: makeSpeaker(`Ada ${i}`, sessions),
    isWithdrawn: false,
  }));

const told = (session: Session): string => {
  const part = sessionSpeakers(contextOf(event), session);
  return part ? textOf(part) : "";
};

test("a few stand with who they are and what else they give", () => {
  const other = makeSession({ id: "b", title: "Another talk" });
  const called = makeSession({ id: "c", title: "A talk called off", status: "cancelled" });
  const said = told(makeSession({ speakers: given(1, [other, called]) }));
  expect(said).toContain("Ada 0");
  expect(said).toContain("Once a baker.");
  expect(said).toContain("Another talk");
  expect(said).not.toContain("called off");
});

test("of many stands the name", () => {
  const said = told(makeSession({ speakers: given(5) }));
  expect(said).toContain("Ada 4");
  expect(said).not.toContain("baker");
});

test("nobody is announced who is not known", () => {
  expect(told(makeSession({ speakers: [], speakersTba: true }))).toBe("");
});
