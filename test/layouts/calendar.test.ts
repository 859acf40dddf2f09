import { describe, expect, test } from "vitest";
import { addSession, subscribe } from "../../layouts/parts/event/calendar.ts";
import { ticket } from "../../layouts/parts/event/ticket.ts";
import type { Html } from "../../src/write/html.ts";
import type { Event } from "../../src/site/model.ts";
import {
  at,
  contextOf,
  makeEvent,
  makeSession,
  month,
  registration,
  textOf,
} from "./small-site.ts";

/** The addresses of a page's links, without what waits in templates. */
const linksOf = (page: Html | undefined): readonly string[] =>
  [
    ...(page?.markup ?? "")
      .replaceAll(/<template[^]*?<\/template>/g, "")
      .matchAll(/href="([^"]*)"/g),
  ].map(([, url = ""]) => url.replaceAll("&amp;", "&"));

const ticketLinks = (facts: Partial<Event>, now?: string): readonly string[] => {
  const event = makeEvent(facts);
  return linksOf(ticket(contextOf(event, now), event));
};

describe("the ticket", () => {
  test.each<[string, Partial<Event>, string?]>([
    ["is open", {}],
    ["is full", { registration: { ...registration, state: "full", isOverridden: true } }],
    ["is unknown", { registration: { ...registration, state: "unknown", url: undefined } }],
    ["is not needed", { registration: { ...registration, state: "none", url: undefined } }],
  ])("offers the event for one's calendar while registration %s", (_, facts) => {
    expect(ticketLinks(facts)).toContain("/fete/event.ics");
  });

  test.each<[string, Partial<Event>, string?]>([
    ["is past", { phase: "past" }, "2027-06-12T12:00"],
    ["is on", { phase: "ongoing" }, "2027-06-11T14:00"],
    ["is cancelled", { status: "cancelled" }],
    ["is postponed", { status: "postponed" }],
    ["has only a month", { start: month("2027-06-01"), end: month("2027-06-01") }],
  ])("offers none when the event %s", (_, facts, now) => {
    expect(ticketLinks(facts, now)).not.toContain("/fete/event.ics");
  });

  test("offers the opening of registration before it opens", () => {
    const opens = at("2027-06-05T09:00");
    expect(ticketLinks({ registration: { ...registration, state: "not-yet", opens } })).toContain(
      "/fete/registration.ics",
    );
    expect(ticketLinks({})).not.toContain("/fete/registration.ics");
  });

  test("leads to the calendars of the web, by name, with the event ready", () => {
    const event = makeEvent();
    const page = ticket(contextOf(event), event);
    expect(textOf(page)).toContain("Google Agenda (autre site) ou Outlook.com (autre site)");
    const [google = "", outlook = ""] = linksOf(page).filter((url) => /google|outlook/.test(url));
    expect(Object.fromEntries(new URL(google).searchParams)).toEqual({
      action: "TEMPLATE",
      text: "Fête des données",
      dates: "20270611T113000Z/20270611T160000Z",
      ctz: "Europe/Paris",
      location: "Lyon",
      details: "https://site.example/fete/",
    });
    expect(Object.fromEntries(new URL(outlook).searchParams)).toMatchObject({
      subject: "Fête des données",
      startdt: "2027-06-11T11:30:00Z",
      enddt: "2027-06-11T16:00:00Z",
    });
  });
});

describe("the programme", () => {
  test("can be subscribed to where its calendar lies", () => {
    const event = makeEvent();
    expect(linksOf(subscribe(contextOf(event), event))).toEqual([
      "webcal://site.example/fete/calendar.ics",
    ]);
  });

  test.each<[string, Partial<Event>]>([
    ["is past", { phase: "past" }],
    ["is cancelled", { status: "cancelled" }],
    ["has no date yet", { start: undefined, end: undefined }],
  ])("cannot when the event %s", (_, facts) => {
    const event = makeEvent(facts);
    expect(subscribe(contextOf(event), event)).toBeUndefined();
  });
});

test("a session that has no time yet cannot be added", () => {
  const event = makeEvent();
  expect(addSession(contextOf(event), makeSession({ event }))).toBeUndefined();
});
