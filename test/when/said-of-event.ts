/** All that is published of when an event is, each as one reads it. */
import * as homePattern from "../../layouts/pages/home.11ty.ts";
import { cardText, eventFacts } from "../../src/cards/facts.ts";
import { outputs } from "../../src/outputs/outputs.ts";
import { readData } from "../json-ld/read-data.ts";
import { pagesOf, renderPages, wordsOf } from "../render-pages.ts";
import { siteOf } from "./site-of.ts";

export interface EventShape {
  readonly start: string;
  readonly end: string;
  readonly language?: string;
  readonly timezone?: string;
  /** The days of its programme, each with one slot. */
  readonly days?: readonly string[];
  readonly now?: string;
}

/** What each output says. */
export interface SaidOfEvent {
  readonly poster: string | undefined;
  /** Above the title of its other pages. */
  readonly title: string | undefined;
  readonly agenda: string | undefined;
  readonly card: string;
  readonly feed: string | undefined;
  /** While it is on, or once it is over; undefined before. */
  readonly sentence: string | undefined;
  /** Undefined: there is no entry. */
  readonly calendar: readonly string[] | undefined;
  readonly google: string | undefined;
  readonly outlook: string | undefined;
  readonly data: readonly unknown[];
}

const eventFile = ({
  start,
  end,
  language = "en-US",
  timezone = "Europe/Paris",
}: EventShape) => `---
title: Fair
summary: Bread and songs.
language: ${language}
timezone: ${timezone}
start: ${start}
end: ${end}
venue: { city: Milton }
published: 2026-12-01
organisers: [committee]
---
`;

const filesOf = (shape: EventShape): Readonly<Record<string, string>> => ({
  "content/fair/event.md": eventFile(shape),
  "content/fair/speakers/ada.md": "---\nname: Ada\n---\n",
  ...Object.fromEntries(
    (shape.days ?? []).map((day) => [
      `content/fair/programme/${day}.yaml`,
      "- time: 14:00–15:00\n  title: Songs\n",
    ]),
  ),
  // With a second event there is an agenda.
  "content/market/event.md": eventFile({ start: "2029-03-01", end: "2029-03-01" }),
});

/** The words between two marks of a page. */
const wordsBetween = (page: string, from: string, to: string): string | undefined => {
  const start = page.indexOf(from);
  if (start < 0) return undefined;
  const end = page.indexOf(to, start);
  return wordsOf(page.slice(start, end < 0 ? undefined : end));
};

/** The value of an address's query. */
const query = (page: string, host: string, names: readonly string[]): string | undefined => {
  const href = new RegExp(`href="(https://${host}[^"]*)"`).exec(page)?.[1];
  if (href === undefined) return undefined;
  const { searchParams } = new URL(href.replaceAll("&amp;", "&"));
  return names.map((name) => searchParams.get(name) ?? "").join("/");
};

/** What the feed of all events says of this one: its first line. */
const announced = (feed: string): string | undefined => {
  const entry = feed
    .split(/<entry[ >]/)
    .find((one) => one.includes("https://milton.example/fair/"));
  const [, content] = /<content[^>]*>([^]*?)<\/content>/.exec(entry ?? "") ?? [];
  return content && wordsOf(wordsOf(content).replace(/<\/p>[^]*/, ""));
};

/** How the agenda lists it: its day and title, its hours and place. */
const listed = (agenda: string): string | undefined => {
  const entry = agenda.split('<li class="entry"').find((one) => one.includes('href="/fair/"'));
  return (
    entry && wordsOf(entry.slice(entry.indexOf(">") + 1).replace(/<p(?: lang="\w+")?>[^]*/, ""))
  );
};

/** Without what waits for its hour; one may be within another. */
const withoutTemplates = (page: string): string => {
  const less = page.replaceAll(/<template\b[^>]*>(?:(?!<template\b)[^])*?<\/template>/g, "");
  return less === page ? page : withoutTemplates(less);
};

export const saidOfEvent = (shape: EventShape): SaidOfEvent => {
  const site = siteOf(filesOf(shape), shape.now ?? "2027-01-10T12:00");
  const pages = renderPages(site);
  const files = new Map(outputs(site).map(({ path, body }) => [path, body.toString()]));
  const file = (path: string): string => pages.get(path) ?? files.get(path) ?? "";
  const page = file("/fair/");
  const [home] = pagesOf(homePattern, site);
  const fair = site.events.find(({ id }) => id === "fair");
  const { "@graph": graph } = readData(page);
  const node = graph.find((one) => one["@id"].endsWith("/fair/#event"));
  return {
    poster: wordsBetween(page, '<div class="when', "<h1"),
    title: wordsBetween(file("/fair/speakers/ada/"), '<p class="hosts">', "</p>"),
    agenda: listed(home ? home.print() : ""),
    card: fair ? cardText(eventFacts(fair, site)) : "",
    feed: announced(file("/feed.xml")),
    sentence: /This event t(?:akes|ook) place [^.]*|Cet événement a (?:eu )?lieu [^.]*/.exec(
      wordsOf(withoutTemplates(page)),
    )?.[0],
    calendar: /BEGIN:VEVENT([^]*)END:VEVENT/
      .exec(file("/fair/event.ics"))?.[1]
      ?.split("\r\n")
      .filter((line) => /^DT(?:START|END)/.test(line)),
    google: query(page, "calendar.google.com", ["dates"]),
    outlook: query(page, "outlook.live.com", ["startdt", "enddt", "allday"]),
    data: [node?.startDate, node?.endDate].filter(Boolean),
  };
};
