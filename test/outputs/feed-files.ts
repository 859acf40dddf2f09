/** Feeds as files: of a site, and of one that says any texts. */
import { feeds } from "../../src/outputs/feed.ts";
import type { Event, Site } from "../../src/site/model.ts";
import {
  at,
  makeDay,
  makeEvent,
  makeSession,
  makeSite,
  prose,
  span,
} from "../layouts/small-site.ts";

/** The text of a feed. */
export const fileOf = (site: Site, path = "/fair/feed.xml"): string => {
  const file = feeds.files(site).find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.body.toString();
};

/** A site that says these texts wherever a feed repeats content. */
const siteSaying = (texts: readonly string[]): Site => {
  const changed = { sequence: 1, changed: at("2027-05-02T12:00"), isInherited: false };
  const event: Event = makeEvent({
    language: "en",
    title: texts.join(" "),
    shortTitle: texts[0] ?? "",
    summary: texts[0] ?? "",
    revision: changed,
    news: texts.map((text, i) => ({
      id: `n${i}`,
      url: `/fete/news/n${i}/`,
      title: text,
      date: at("2027-05-01"),
      summary: text,
      body: prose(text),
      isImportant: false,
      until: undefined,
    })),
  });
  const sessions = texts.map((text, i) =>
    makeSession({
      id: `s${i}`,
      event,
      title: text,
      summary: text,
      statusNote: text,
      revision: changed,
    }),
  );
  const slots = texts.map((text) => ({
    title: text,
    span: span("2027-06-11T14:00", "2027-06-11T15:00"),
    revision: changed,
    description: prose(text),
  }));
  const whole = { ...event, sessions, days: [makeDay("2027-06-11", slots)] };
  return makeSite(whole, "2027-05-03");
};

/** A text fills four entries of a feed, and a feed holds fifty. */
const perFeed = 12;

/** Feeds that say all of these texts. */
export const feedsSaying = (texts: readonly string[], path = "/fete/feed.xml"): readonly string[] =>
  Array.from({ length: Math.ceil(texts.length / perFeed) }, (_, i) =>
    fileOf(siteSaying(texts.slice(i * perFeed, (i + 1) * perFeed)), path),
  );
