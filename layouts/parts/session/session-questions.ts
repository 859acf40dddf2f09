/** What one may ask the sessions of an event, all of them or those of a day. */
import type { Facet } from "../../../src/site/facets.ts";
import type { Day, Event, Session } from "../../../src/site/model.ts";
import { dayFacets, type SessionQuestion, sessionsOn } from "../../../src/site/session-index.ts";
import { inFirstLanguage } from "../../../src/site/versions.ts";
import { materialKinds, recordingPlans, sessionKinds } from "../../../src/site/words.ts";
import type { Html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { choose, facetMarks } from "../forms/choose.ts";
import { languageCalled } from "../inline/told.ts";
import { withMarks } from "../programme/asked.ts";
import { searchField } from "../shell/search.ts";

const labels: Record<SessionQuestion, Parameters<Context["t"]>[0]> = {
  day: "sessions.day",
  room: "programme.room",
  track: "programme.track",
  kind: "sessions.kind",
  language: "session.language",
  level: "session.level",
  recording: "material.recording",
  material: "session.materials",
  theme: "agenda.theme",
};

/** What interface strings say of a day, a kind, a language. */
const wordOf = (c: Context, { days }: Event, name: SessionQuestion, id: string): string => {
  if (name === "language") return languageCalled(c, id);
  const plan = name === "recording" && recordingPlans.find((one) => one === id);
  if (plan) return c.t(`recording.${plan}`);
  const material = name === "material" && materialKinds.find((one) => one === id);
  if (material) return c.t(`material.${material}`);
  const kind = sessionKinds.find((one) => one === id);
  if (kind) return c.t(`session.${kind}`);
  const day = days.find((one) => one.id === id);
  return day ? c.dates.weekdayDayMonth(day.date) : id;
};

const questions = (
  c: Context,
  event: Event,
  facets: readonly Facet<SessionQuestion, Session>[],
  total: number,
) => {
  const count = { count: "{count}", total };
  return {
    facets,
    title: c.t("sessions.filter"),
    label: (name: SessionQuestion) => c.t(labels[name]),
    word: (name: SessionQuestion, id: string) => wordOf(c, event, name, id),
    shown: { one: c.t("sessions.shown.one", count), other: c.t("sessions.shown.other", count) },
  };
};

/** To all sessions, in a list that is searched too. */
export const sessionQuestions = (
  c: Context,
  event: Event,
  facets: readonly Facet<SessionQuestion, Session>[],
): Html | undefined =>
  choose(c, {
    ...questions(c, event, facets, event.sessions.length),
    of: ".entries.index > li",
    words: searchField(c, event, "find"),
    isBarred: true,
  });

/** To those of a day, whose entries tell what they answer from here on. */
export const dayQuestions = (c: Context, event: Event, day: Day): Html | undefined => {
  const facets = dayFacets(event, day, inFirstLanguage(c.site, event));
  if (facets.length === 0) return undefined;
  withMarks(c, facetMarks(facets));
  return choose(c, {
    ...questions(c, event, facets, sessionsOn(event, day).length),
    of: ".timeline :is(.slot, .card)",
    isBarred: true,
    isBrief: true,
  });
};
