/** A site whose address nobody knows yet: what is published names none, and says the rest. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeFolder, readFolder, run, writeFiles } from "./fixture.ts";

const site = {
  "data/site.yaml":
    "id: fair\ntitle: Fairs\nurl: tba\nlanguages: [en]\ntimezone: Europe/London\npublisher: us\nlicence: { data: CC-BY-4.0 }\n",
  "data/organisations.yaml": "us: { name: Us }\n",
  "content/2027-fair/event.md":
    "---\ntitle: Fair\nsummary: tba\nstart: 2027-06-12T14:00\nend: 2027-06-12T18:00\nvenue: { city: Milton }\norganisers: [us]\nregistration: { url: https://tickets.example, price: free, opens: 2027-05-01 }\n---\nCome.\n",
  "content/2027-fair/speakers/ada.md": "---\nname: Ada\n---\n",
  "content/2027-fair/sessions/bread.md":
    "---\ntitle: Bread\nspeakers: [ada]\n---\nSee [the fair](event:2027-fair).\n",
  "content/2027-fair/news/here.md":
    "---\ntitle: It is here\ndate: 2026-11-01\n---\nSee [bread](session:bread).\n",
  "content/2027-fair/programme/2027-06-12.yaml": "- time: 14:00–15:00\n  session: bread\n",
};

const build = async (...args: readonly string[]) => {
  const folder = makeFolder();
  writeFiles(folder, site);
  const out = join(folder, "out");
  const options = ["--site", folder, "--out", out, "--now", "2026-11-29T12:00", ...args];
  const { code, stderr, stdout } = await run(["build", ...options]);
  expect([code, stderr.includes("failed")], stderr).toEqual([0, false]);
  return { files: readFolder(out), said: stdout + stderr };
};

let files: Readonly<Record<string, string>> = {};
const file = (path: string): string => files[path] ?? `no ${path}`;

beforeAll(async () => {
  ({ files } = await build());
});

describe("a site whose address is tba", () => {
  test("names no other in its place, in any file", () => {
    const naming = Object.entries(files).filter(([, text]) => /localhost|undefined/.test(text));
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  test("has pages that give networks no address and no picture, and search engines none to list", () => {
    const page = file("2027-fair/index.html");
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('property="og:title"');
    expect(page).not.toMatch(/rel="canonical"|og:url|og:image|webcal:|class="code"/);
    expect(page).toContain('"@id":"/2027-fair/#event"');
    expect(Object.keys(files)).not.toContain("sitemap.xml");
  });

  test("has calendars whose entries keep their names for ever, without links", () => {
    const calendar = file("2027-fair/calendar.ics");
    expect(calendar).toContain("UID:session-bread.2027-fair@fair");
    for (const path of Object.keys(files).filter((one) => one.endsWith(".ics")))
      expect(file(path), path).not.toMatch(/^(?:URL|SOURCE)/m);
    expect(calendar).toMatch(/See the fair\.\r\n/);
  });

  test("has a feed that leads to its pages from where it lies", () => {
    expect(file("2027-fair/feed.xml")).toContain('href="/2027-fair/news/here/"');
    expect(file("2027-fair/feed.xml")).toMatch(/<id>urn:uuid:/);
  });

  test("has all of that as soon as a build is told where it is", async () => {
    const told = await build("--url", "https://fair.example");
    const page = told.files["2027-fair/index.html"];
    expect(page).toContain('property="og:url" content="https://fair.example/2027-fair/"');
    expect(page).toContain("og:image");
    expect(told.files["2027-fair/calendar.ics"]).toMatch(/^URL:https:\/\/fair\.example/m);
  });
});
