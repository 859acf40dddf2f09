/** What the worker knows of a site in two languages, and what it fetches ahead. */
import { describe, expect, test } from "vitest";
import { choosePrecached } from "../../../src/outputs/precache.ts";
import { manifestFile } from "../../../src/outputs/manifest.ts";
import { pathLocales, workerFile } from "../../../src/outputs/worker.ts";
import { placeOf } from "../../../layouts/worker/age.ts";
import { siteOf } from "../calendars/calendar-files.ts";
import { bilingualSite, englishOnly } from "./bilingual.ts";

const site = bilingualSite();

describe("without a network", () => {
  const places = pathLocales(site);

  test.each([
    ["/fr/fair/programme/", "fr", "/offline/fr/"],
    ["/fr/about/", "fr", "/offline/fr/"],
    ["/fair/programme/", "en", "/offline/en/"],
    ["/about/", "en", "/offline/en/"],
  ])("%s is answered in its language", (path, language, unseen) => {
    expect(placeOf(places, path)).toMatchObject({
      language,
      unseen,
      timezone: "Europe/Paris",
    });
  });

  test("an event that is in one language is answered in that", () => {
    const one = pathLocales(siteOf(englishOnly));
    expect(placeOf(one, "/fair/maps/")).toMatchObject({ language: "en" });
    expect(one.map(({ path }) => path)).toEqual(["/fr/", "/fair/", "/"]);
  });

  test("the worker has the words of each", () => {
    const body = String(workerFile(site, new Map(), "").body);
    expect(body).toContain('"fr":"Version du {date}, {time}"');
    expect(body).toContain('"en":"Version of {date}, {time}"');
  });
});

describe("what the worker fetches ahead", () => {
  const english = ["/", "/fair/", "/fair/programme/", "/offline/en/", "/offline/fr/"];
  const french = ["/fr/", "/fr/fair/", "/fr/fair/programme/"];
  const talks = (folder: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${folder}/fair/sessions/talk-${i}/`);
  const chosen = (urls: readonly string[]): readonly string[] => {
    const pages = urls.map((url) => ({ path: `${url}index.html`, bytes: 10_000 }));
    return [...choosePrecached(site, pages, []).keys()];
  };

  test("is all of a small site, in both", () => {
    const all = [...english, ...french, ...talks("", 50), ...talks("/fr", 50)];
    expect([...chosen(all)].sort()).toEqual(all.sort());
  });

  test("is all of the first language and what one needs in the other, where all of both is too much", () => {
    const some = [...english, ...french, ...talks("", 180)];
    expect([...chosen([...some, ...talks("/fr", 180)])].sort()).toEqual(some.sort());
  });

  test("is what one needs in each, the first language first, where that is too much", () => {
    const kept = chosen([...english, ...french, ...talks("", 400), ...talks("/fr", 400)]);
    expect([...kept].sort()).toEqual([...english, ...french].sort());
    expect(kept.indexOf("/fair/programme/")).toBeLessThan(kept.indexOf("/fr/fair/programme/"));
  });
});

test("there is one app, in the first language", () => {
  expect(JSON.parse(String(manifestFile(site, []).body))).toMatchObject({
    lang: "en",
    name: "Village events",
    start_url: "/",
    scope: "/",
  });
});
