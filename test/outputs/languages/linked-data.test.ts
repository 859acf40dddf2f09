/** What the pages of a site in two languages tell search engines: one thing each, told in both. */
import { expect, test } from "vitest";
import { aboutEvent, aboutSession } from "../../../src/outputs/json-ld/subject.ts";
import type { Event, Site } from "../../../src/site/model.ts";
import { toldOn } from "../../json-ld/village-data.ts";
import { bilingualSite } from "./bilingual.ts";

const [english, french] = bilingualSite().versions ?? [];

const fairIn = (site: Site | undefined): readonly [Site, Event] => {
  const [event] = site?.events ?? [];
  if (!site || !event) throw new Error("There is no such version.");
  return [site, event];
};

const eventPage = (version: Site | undefined) => {
  const [site, event] = fairIn(version);
  return toldOn(site, aboutEvent(event, true), event.url);
};

const breadPage = (version: Site | undefined) => {
  const [site, { sessions }] = fairIn(version);
  const [bread] = sessions;
  if (!bread) throw new Error("There is no bread.");
  return toldOn(site, aboutSession(bread), bread.url);
};

/** The ids of things, but for those of the page itself. */
const idsOf = (nodes: ReturnType<typeof eventPage>) =>
  [...nodes.values()]
    .filter((node) => !["WebPage", "BreadcrumbList"].includes(node["@type"]))
    .map((node) => node["@id"]);

test("events, sessions, people and places have one id for all languages", () => {
  expect(idsOf(eventPage(french))).toEqual(idsOf(eventPage(english)));
  expect(idsOf(breadPage(french))).toEqual(idsOf(breadPage(english)));
  expect(idsOf(breadPage(french))).toContain(
    "https://village.example/fair/sessions/bread/#session",
  );
});

test("their texts and pages are those of the language, their facts the same", () => {
  expect(breadPage(french).get("sessions/bread/#session")).toMatchObject({
    name: "Du pain pour tous !",
    url: "https://village.example/fr/fair/sessions/bread/",
    startDate: "2027-03-27T10:30+01:00",
    // In which it is held.
    inLanguage: "en",
  });
  expect(eventPage(french).get("#event")).toMatchObject({
    name: "Fête du village !",
    url: "https://village.example/fr/fair/",
    inLanguage: ["en", "fr"],
  });
});

test("the page is one of its language, of the one site", () => {
  const page = [...breadPage(french).values()].find((node) => node["@type"] === "WebPage");
  expect(page).toMatchObject({
    "@id": "https://village.example/fr/fair/sessions/bread/",
    isPartOf: { "@id": "https://village.example/#website" },
    mainEntity: { "@id": "https://village.example/fair/sessions/bread/#session" },
  });
});
