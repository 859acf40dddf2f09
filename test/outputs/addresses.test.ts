/** One address, everywhere it is told: pages, what is printed, calendars, maps and search engines. */
import { expect, test } from "vitest";
import { type Changes } from "../content/village.ts";
import { publishedOf } from "../published.ts";
import { siteOf } from "./calendars/calendar-files.ts";

const written = `    street: 1 Church Street
    postal_code: "01000"
    city: Milton`;

const venue = (yaml: string): Changes => ({ "data/venues.yaml": [written, yaml] });

const published = (yaml: string) => publishedOf(siteOf(venue(yaml)));

/** A file as plain text, long lines of calendars joined. */
const plain = (body = ""): string =>
  body
    .replaceAll("\r\n ", "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/[\s\u00a0]+/g, " ");

test("is in the order of its country wherever it is told", async () => {
  const files = await published(
    "    street: 600 Congress Ave\n    postal_code: 78701\n    city: Austin\n    region: TX\n    country: US",
  );
  const lines = "600 Congress Ave Austin, TX 78701 United States";
  const telling = ["/fair/index.html", "/fair/practical/index.html"];
  for (const path of telling) expect(plain(files.get(path)).includes(lines), path).toBe(true);
  const line = "Village hall\\, 600 Congress Ave\\, Austin\\, TX 78701\\, United States";
  for (const path of ["/fair/event.ics", "/fair/calendar.ics"])
    expect(plain(files.get(path)).includes(line), path).toBe(true);
  const practical = files.get("/fair/practical/index.html") ?? "";
  const query = encodeURIComponent("600 Congress Ave, Austin, TX 78701, United States");
  for (const told of [query, '"addressCountry":"US"']) expect(practical.includes(told)).toBe(true);
  expect(
    [...files].filter(([, body]) => /78701.?Austin/u.test(body)).map(([path]) => path),
  ).toEqual([]);
});

test("that names its country in words says so, and tells machines the code", async () => {
  const files = await published(`${written}\n    country: England`);
  const practical = files.get("/fair/practical/index.html") ?? "";
  expect(plain(practical).includes("1 Church Street Milton 01000 England")).toBe(true);
  expect(practical.includes('"addressCountry":"GB"')).toBe(true);
});
