import { expect, test } from "vitest";
import { alternatesOf, eventFormats, type IsPublished } from "../../src/outputs/formats.ts";
import { makeEvent } from "../layouts/small-site.ts";

const site = { base: "", root: "" };
const event = makeEvent();
const session = "/fete/sessions/cartes/";

const named = (page: string, isPublished: IsPublished = () => true): readonly string[] =>
  alternatesOf(site, event, page, isPublished).map(({ url }) => url);

test("each page of an event names its calendar and its feed", () => {
  expect(named("/fete/speakers/")).toEqual(
    expect.arrayContaining(["/fete/calendar.ics", "/fete/feed.xml"]),
  );
});

test.each(["/fete/", "/", "/fete/programme/", "/fete/programme/2027-06-11/", "/fete/data/"])(
  "%s tells the programme, and names the data of it too",
  (page) => {
    expect(named(page)).toEqual(
      expect.arrayContaining([
        "/fete/schedule.xml",
        "/fete/schedule.json",
        "/fete/data/datapackage.json",
      ]),
    );
  },
);

test("a session’s page names its own calendar", () => {
  const isWritten = (url: string): boolean => url === `${session}session.ics`;
  expect(named(session, isWritten)).toEqual([`${session}session.ics`]);
  expect(named("/fete/speakers/", isWritten)).toEqual([]);
});

test("nothing is named that was not written", () => {
  expect(named("/fete/", () => false)).toEqual([]);
});

test("pages of no event name the agenda’s", () => {
  const urls = alternatesOf(site, undefined, "/legal/", () => true).map(({ url }) => url);
  expect(urls).toEqual(["/feed.xml", "/agenda.ics"]);
});

test("each file is described once", () => {
  const files = eventFormats.map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
