import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { parseData, readData } from "../json-ld/read-data.ts";
import { describeFirstSite } from "./first-site.ts";

describeFirstSite("the page of the first event", ({ upcoming, past }) => {
  useBrowser();

  const page = (folder: string) => readFileSync(join(folder, "2013-open-data/index.html"), "utf8");
  const told = readData(page(upcoming.folder));
  const nodes = new Map(told["@graph"].map((node) => [node["@id"], node]));
  const event = nodes.get("https://parvis.example/2013-open-data/#event");

  /** What a path leads to, references followed, of lists the first: `location.address`. */
  const at = (path: string): unknown =>
    path.split(".").reduce<unknown>((value, key) => {
      const one: unknown = Array.isArray(value) ? value[0] : value;
      if (typeof one !== "object" || one === null) return undefined;
      const id = "@id" in one && !("@type" in one) ? one["@id"] : undefined;
      const known = typeof id === "string" ? nodes.get(id) : one;
      return new Map<string, unknown>(Object.entries(known ?? {})).get(key);
    }, event);

  // https://developers.google.com/search/docs/appearance/structured-data/event
  const asked: Record<string, unknown> = {
    name: "Comment les acteurs sociaux et humanitaires pourraient profiter des nouvelles pratiques de diffusion numérique des informations ?",
    startDate: "2013-06-11T13:30+02:00",
    "location.name": "Etalab",
    "location.address.streetAddress": "20 avenue de Ségur",
    "location.address.postalCode": "75007",
    "location.address.addressLocality": "Paris",
    description:
      "Un après-midi dédié aux ONG et aux structures de l’économie sociale et solidaire, pour découvrir l’ouverture des données et voir ce que chaque organisation peut en tirer.",
    endDate: "2013-06-11T18:00+02:00",
    eventStatus: "https://schema.org/EventScheduled",
    "offers.url": "http://ess-ong-opendata.eventbrite.fr/",
    "offers.price": 0,
    "offers.priceCurrency": "XXX",
    "offers.availability": "https://schema.org/InStock",
    "offers.validFrom": "2013-05-21",
    "organizer.name": "Le Labo de l’ESS",
    "organizer.url": "https://parvis.example/2013-open-data/organisations/#organisation-labo-ess",
    "performer.name": "Samuel Goeta",
  };

  test.each(Object.entries(asked))("tells what search engines ask for: %s", (path, value) => {
    expect(at(path)).toEqual(value);
  });

  test("tells its picture", () => {
    expect(at("image")).toMatch(/^https:\/\/parvis\.example\/assets\/cards\/.+\.png$/);
  });

  test("offers nothing any more once the event is over", () => {
    const later = readData(page(past.folder))["@graph"].find((node) => node["@type"] === "Event");
    expect(later).toMatchObject({ isAccessibleForFree: true });
    expect(later).not.toHaveProperty("offers");
  });

  test("spends at most 1,400 bytes on machines", () => {
    const markup = page(upcoming.folder);
    const bare = markup.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, "");
    expect(bare.length).toBeLessThan(markup.length);
    const weight = (text: string) => brotliCompressSync(text).byteLength;
    expect(weight(markup) - weight(bare)).toBeLessThanOrEqual(1_400);
  });

  test("is read the same by a browser, which runs nothing of it", async () => {
    const { origin, now: moment } = upcoming;
    const read = await visit(`${origin}/2013-open-data/`, { now: moment }, (opened) =>
      opened.evaluate(() =>
        [...document.scripts]
          .filter(({ type }) => type === "application/ld+json")
          .map(({ text }) => text),
      ),
    );
    expect(read.map(parseData)).toEqual([told]);
  });
});
