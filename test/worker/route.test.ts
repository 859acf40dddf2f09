import { describe, expect, test } from "vitest";
import { isKeepable, keyOf, routeOf } from "../../layouts/worker/route.ts";

const folder = new URL("https://example.org/2027/");

const ask = (
  url: string,
  facts: {
    method?: string;
    mode?: RequestMode;
    destination?: RequestDestination;
    range?: boolean;
    accept?: string;
  } = {},
) =>
  routeOf(
    {
      url: new URL(url, folder).href,
      method: facts.method ?? "GET",
      mode: facts.mode ?? "no-cors",
      destination: facts.destination ?? "",
      headers: new Headers({
        ...(facts.range ? { Range: "bytes=0-9" } : {}),
        Accept: facts.accept ?? "*/*",
      }),
    },
    folder,
  );

describe("the worker", () => {
  test("answers for pages and for assets", () => {
    expect(ask("programme/", { mode: "navigate" })).toBe("page");
    expect(ask("assets/islands.0076768f71.js")).toBe("asset");
  });

  test("answers for the indexes of a search, and for no other data", () => {
    expect(ask("fair/search.json")).toBe("index");
    expect(ask("fair/search-texts.json")).toBe("index");
    expect(ask("fair/search-texts-12.json")).toBe("index");
    expect(ask("fair/search-texts-all.json")).toBe("other");
    expect(ask("fair/schedule.json")).toBe("other");
  });

  test("answers for a page that another page reads", () => {
    expect(ask("fair/programme/2027-03-27/", { accept: "text/html" })).toBe("index");
    expect(ask("fair/programme/2027-03-27/")).toBe("other");
  });

  test("answers for pictures, which may change under their name but not in assets", () => {
    const destination = "image";
    expect(ask("assets/ada.0076768f71.avif", { destination })).toBe("asset");
    expect(ask("media/plan.svg", { destination })).toBe("picture");
    expect(ask("fair/media/ada.jpg", { destination })).toBe("picture");
  });

  test.each([
    ["what writes", "programme/", { method: "POST", mode: "navigate" as const }],
    ["pieces of files", "assets/film.mp4", { range: true }],
    ["other sites", "https://elsewhere.example/2027/", { mode: "navigate" as const }],
    ["their pictures", "https://elsewhere.example/2027/a.png", { destination: "image" as const }],
    ["other folders", "/2026/", { mode: "navigate" as const }],
    ["a folder whose name only begins alike", "/20270/", { mode: "navigate" as const }],
    ["documents", "media/report.pdf", {}],
  ])("does not meddle with %s", (_, url, facts) => {
    expect(ask(url, facts)).toBe("other");
  });
});

test.each([
  ["https://example.org/2027/programme/?utm=mail#slot", "/2027/programme/"],
  ["https://example.org/2027/index.html", "/2027/"],
  ["https://example.org/2027/old.html", "/2027/old.html"],
])("%s is kept as %s", (url, key) => {
  expect(keyOf(url)).toBe(key);
});

describe("of answers", () => {
  const answer = { status: 200, type: "basic", redirected: false } as const;
  const headers = (type: string) => new Headers({ "Content-Type": type });

  test.each([
    "text/html; charset=utf-8",
    "text/javascript",
    "application/javascript",
    "text/css",
    "font/woff2",
    "image/avif",
  ])("%s is kept", (type) => {
    expect(isKeepable({ ...answer, headers: headers(type) })).toBe(true);
  });

  test.each(["application/pdf", "text/calendar", "video/mp4", "application/zip"])(
    "%s is not",
    (type) => {
      expect(isKeepable({ ...answer, headers: headers(type) })).toBe(false);
    },
  );

  test.each([
    ["a page for what is not found", { status: 404 }],
    ["a redirection", { status: 0, type: "opaqueredirect" as const }],
    ["what was found elsewhere", { redirected: true }],
    ["a piece of a file", { status: 206 }],
  ])("%s is not", (_, facts) => {
    expect(isKeepable({ ...answer, headers: headers("text/html"), ...facts })).toBe(false);
  });
});
