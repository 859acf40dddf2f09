/** Hours as readers of a language and place write them, in all that is published. */
import { describe, expect, test } from "vitest";
import { tellAge } from "../../layouts/worker/age.ts";
import { dates } from "../../src/i18n/dates.ts";
import { pathLocales } from "../../src/outputs/worker.ts";
import { DateTime } from "../../src/time.ts";
import { type Changes, loadVillage, printVillage } from "../content/village.ts";
import { publishedOf } from "../published.ts";

/** The village in a language and a country; its talks are from 14:00 to 15:00 and from 15:00 on. */
const inPlace = (language: string, country: string, clock = ""): Changes => ({
  "data/site.yaml": ["languages: [en]", `languages: [${language}]${clock && `\nclock: ${clock}`}`],
  "data/venues.yaml": ["city: Milton", `city: Milton\n    country: ${country}`],
});

const siteOf = (changes: Changes) => {
  const { site, problems } = loadVillage(changes);
  if (!site) throw new Error(JSON.stringify(problems));
  return site;
};

const ofTwelve = /\b\d{1,2}(?::\d\d)?[\s\u00a0\u202f](?:[ap]\.?[\s\u00a0\u202f]?m\b|noon)/iu;
const ofTwentyFour = /(?<![T\d:+-])(?:1[3-9]|2[0-3]):\d\d(?![\d:"Z])/u;

/** What people read: no moments of machines, no calendar's fields, no data. */
const isRead = (path: string): boolean => !/\.(?:js|json|csv|ics|xml|css)$/.test(path);
const readIn = (text: string): string =>
  text
    .replaceAll(/<style>.*?<\/style>|<script[^>]*>.*?<\/script>/gs, "")
    .replaceAll(/="[^"]*"/g, "");

const hoursIn = async (changes: Changes): Promise<readonly ("12" | "24")[]> => {
  const published = await publishedOf(siteOf(changes));
  const read = [...published].flatMap(([path, text]) => (isRead(path) ? [readIn(text)] : []));
  return [
    ...(read.some((text) => ofTwelve.test(text)) ? ["12" as const] : []),
    ...(read.some((text) => ofTwentyFour.test(text)) ? ["24" as const] : []),
  ];
};

describe("an event in English has hours as its place writes them, on every page, in every text", () => {
  test.each([
    ["Berlin", "DE", "", "24"],
    ["New York", "US", "", "12"],
    ["Dublin", "Ireland", "", "24"],
    ["Warsaw, whose English is none of its own", "PL", "", "24"],
    ["Berlin, but says otherwise", "DE", "12", "12"],
    ["New York, but says otherwise", "US", "24", "24"],
  ])("in %s", async (_, country, said, clock) => {
    expect(await hoursIn(inPlace("en", country, said))).toEqual([clock]);
  });

  test("and where no country is named, as the language does", async () => {
    expect(await hoursIn({})).toEqual(["12"]);
  });
});

const time = (changes: Changes, hours = "14:30"): string | undefined => {
  const [event] = siteOf(changes).events;
  return event && dates(event).time(DateTime.fromISO(`2027-03-27T${hours}`));
};

describe("14:30 is", () => {
  test.each([
    ["en", "CA", "", "2:30\u00a0PM"],
    ["fr", "CA", "", "14\u00a0h\u00a030"],
    ["fr", "CA", "12", "14\u00a0h\u00a030"],
    ["de", "US", "", "14:30"],
    ["de", "US", "12", "14:30"],
    ["es", "ES", "", "14:30"],
    ["es", "CO", "", "2:30\u00a0p.\u00a0m."],
    ["en-US", "DE", "", "2:30\u00a0PM"],
    ["en-IE", "IE", "12", "2:30\u00a0pm"],
  ])("in %s, in %s, with `clock: %s`: %s", (language, country, said, written) => {
    expect(time(inPlace(language, country, said))).toBe(written);
  });
});

test("before ten there is one figure, and midnight and noon are figures", () => {
  const berlin = inPlace("en", "DE");
  expect(["0:00", "9:05", "12:00"].map((hours) => time(berlin, hours.padStart(5, "0")))).toEqual([
    "0:00",
    "9:05",
    "12:00",
  ]);
});

test("an event says otherwise than its site", () => {
  const said: Changes = { "content/fair/event.md": ["venue: hall", "venue: hall\nclock: 12"] };
  expect(time({ ...inPlace("en", "DE", "24"), ...said })).toBe("2:30\u00a0PM");
});

test("what else is written is told at its place, with the two that there are", () => {
  const said = printVillage({ "data/site.yaml": ["languages:", "clock: 23\nlanguages:"] });
  expect(said).toContain("data/site.yaml:4:8 error bad-value");
  expect(said).toContain("Possible values: 12, 24.");
});

test("scripts in the browser are told, where the language alone would say otherwise", async () => {
  const published = async (country: string): Promise<string> =>
    (await publishedOf(siteOf(inPlace("en", country)))).get(
      "/fair/programme/2027-03-27/index.html",
    ) ?? "";
  expect(await published("DE")).toContain('data-clock="en-u-hc-h23"');
  expect(await published("US")).not.toContain("data-clock");
});

test("the worker, too", () => {
  const [place] = pathLocales(siteOf(inPlace("en", "DE")));
  if (!place) throw new Error("no place");
  const at = Date.parse("2027-03-27T13:30Z");
  expect(tellAge("{time}", at, at, place)).toBe("14:30");
});
