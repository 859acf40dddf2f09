import { describe, expect, test } from "vitest";
import { choosePrecached } from "../../src/outputs/precache.ts";
import { manifestFile, givenIcons } from "../../src/outputs/manifest.ts";
import { pathLocales, workerFile } from "../../src/outputs/worker.ts";
import { makeDay, makeEvent, makeSite } from "../layouts/small-site.ts";

const event = makeEvent({ days: [makeDay("2027-06-11", [])] });
const site = makeSite(event, "2027-06-01T12:00");

const page = (url: string, bytes = 20_000) => ({ path: `${url}index.html`, bytes });
const script = { path: "/assets/islands.js", bytes: 1_000 };
const essential = ["/offline/fr/", "/", "/fete/", "/fete/programme/", "/fete/practical/"];
const sessions = (count: number) =>
  Array.from({ length: count }, (_, i) => page(`/fete/sessions/${i + 1}/`));

describe("what the worker fetches ahead", () => {
  const choose = (pages: readonly { path: string; bytes: number }[]) => [
    ...choosePrecached(site, pages, [script]).keys(),
  ];

  test("is all of a small site, but not the page for what is not found", () => {
    const pages = [...essential.map((url) => page(url)), ...sessions(100)];
    const kept = choose([...pages, { path: "/404.html", bytes: 9_000 }]);
    expect(kept).toHaveLength(106);
    expect(kept[0]).toBe("/assets/islands.js");
    expect(kept).not.toContain("/404.html");
  });

  test.each([
    ["more than 300 pages", sessions(296).map(({ path }) => ({ path, bytes: 1_000 }))],
    ["more than 3 MB", sessions(145)],
  ])("is what one needs on the day of a site of %s", (_, rest) => {
    const kept = choose([...rest, ...essential.map((url) => page(url))]);
    expect(kept).toEqual(["/assets/islands.js", ...essential]);
  });

  test.each([
    ["both fit", 20_000, ["/fete/sessions/", "/fete/speakers/"]],
    ["one is too large for what is left", 2_950_000, ["/fete/speakers/"]],
  ])("of a large site is the lists of sessions and speakers too, where %s", (_, bytes, lists) => {
    const listed = [page("/fete/sessions/", bytes), page("/fete/speakers/")];
    const kept = choose([...sessions(300), ...listed, ...essential.map((url) => page(url))]);
    expect(kept).toEqual(["/assets/islands.js", ...essential, ...lists]);
  });

  test("never weighs more", () => {
    const heavy = essential.map((url) => page(url, 1_000_000));
    expect(choose([...heavy, ...sessions(300)])).toEqual([
      "/assets/islands.js",
      "/offline/fr/",
      "/",
    ]);
  });

  test("is the same whatever the order in which pages were written", () => {
    const pages = [...essential.map((url) => page(url)), ...sessions(20)];
    expect(choose(pages.toReversed())).toEqual(choose(pages));
  });

  test("lies in the site's folder", () => {
    const kept = choosePrecached({ ...site, base: "/2027" }, [page("/été/")], [script]);
    expect([...kept.keys()]).toEqual(["/2027/assets/islands.js", "/2027/%C3%A9t%C3%A9/"]);
  });
});

describe("the worker", () => {
  const write = (body: string, code = "run()") =>
    String(workerFile(site, new Map([["/", body]]), code).body);

  test("is another file for another page or another code, and else the same", () => {
    expect(write("a")).toBe(write("a"));
    expect(new Set([write("a"), write("b"), write("a", "walk()")]).size).toBe(3);
  });

  test("waits for the network for two and a half seconds", () => {
    expect(write("")).toContain('"patience":2500');
  });

  test("knows the words of each language of the site", () => {
    const english = makeEvent({ id: "fair", url: "/fair/", language: "en", timezone: "UTC" });
    const both = { ...site, events: [event, english] };
    expect(pathLocales(both).map(({ path, unseen }) => [path, unseen])).toEqual([
      ["/fete/", "/offline/fr/"],
      ["/fair/", "/offline/en/"],
      ["/", "/offline/fr/"],
    ]);
    const body = String(workerFile(both, new Map(), "").body);
    expect(body).toContain('"fr":"Version du {date}, {time}","en":"Version of {date}, {time}"');
  });
});

describe("the manifest", () => {
  const read = (facts: Partial<typeof site>, icons?: Parameters<typeof manifestFile>[1]): unknown =>
    JSON.parse(
      String(manifestFile({ ...site, ...facts }, icons ?? givenIcons({ ...site, ...facts })).body),
    );

  test("says what the site is, in its folder, language and colours", () => {
    expect(read({ base: "/2027", root: "/2027", language: "he" })).toMatchObject({
      id: "/2027/",
      name: "Exemple",
      short_name: "Exemple",
      lang: "he",
      dir: "rtl",
      start_url: "/2027/",
      scope: "/2027/",
      theme_color: expect.stringMatching(/^#[0-9a-f]{6}$/) as string,
      icons: [],
    });
  });

  test("has the icons that it is given, or the organisers' own", () => {
    const icon = { src: "/icon-192.png", sizes: "192x192", type: "image/png" };
    expect(read({}, [icon])).toMatchObject({ icons: [icon] });
    const favicon = { file: "favicon.svg", url: "/media/favicon.svg" };
    expect(read({ look: { ...site.look, favicon } })).toMatchObject({
      icons: [{ src: "/media/favicon.svg", sizes: "any" }],
    });
  });
});
