import { beforeAll, describe, expect, inject, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { filesOf } from "./build-site.ts";

useBrowser();

const { upcoming } = inject("sites");
const { folder, origin, now } = upcoming;
const event = "/2030-jardins/";

interface Named {
  readonly type: string;
  readonly path: string;
  readonly title: string;
}

/** What the head of a page names beside it; runs in the page. */
const readAlternates = (): readonly Named[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].map((link) => ({
    type: link.type,
    path: new URL(link.href).pathname,
    title: link.title,
  }));

const alternatesOf = async (path: string): Promise<readonly Named[]> => {
  let found: readonly Named[] = [];
  await visit(origin + path, { now, javaScript: false }, async (page) => {
    found = await page.evaluate(readAlternates);
  });
  return found;
};

/** The files of the event that are neither pages nor pictures, nor those of a session, a person, a theme. */
const files = filesOf(folder).filter(
  (file) =>
    file.startsWith(event) &&
    !/\.(?:html|md)$|\/media\/|\/(?:my|sessions|speakers|themes)\/|\.pdf$/.test(file),
);

describe("the page of an event's data", () => {
  let links: readonly { readonly path: string; readonly text: string }[] = [];
  beforeAll(async () => {
    await visit(`${origin}${event}data/`, { now, javaScript: false }, async (page) => {
      links = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLAnchorElement>(
            "main section:not([aria-labelledby=screens]) .entries a",
          ),
        ].map((link) => ({
          path: new URL(link.href).pathname,
          text: link.innerText,
        })),
      );
    });
  });

  test("names every file that was written, and no other", () => {
    expect(files).toContain(`${event}feed.xml`);
    expect(links.map(({ path }) => path).sort()).toEqual([...files].sort());
  });

  test("shows each address as one may copy it", () => {
    expect(links.map(({ text }) => text)).toEqual(
      links.map(({ path }) => `https://jardins.example${path}`),
    );
  });
});

describe("the head of a page", () => {
  test.each(["", "programme/", "data/", "practical/", "speakers/", "sessions/decider-au-jardin/"])(
    "of %s names only what was written, with its type and a title",
    async (path) => {
      const named = await alternatesOf(event + path);
      expect(named.map((each) => each.path)).toContain(`${event}feed.xml`);
      const written = new Set(filesOf(folder));
      expect(named.filter((each) => !written.has(each.path))).toEqual([]);
      const faults = named.filter(
        ({ type, title }) =>
          // The twin of the page is called as the page is.
          !/^\w+\/[\w+.-]+$/.test(type) || (title === "" && type !== "text/markdown"),
      );
      expect(faults).toEqual([]);
    },
  );

  test("names nothing on pages for what is missing", async () => {
    expect(await alternatesOf("/404.html")).toEqual([]);
  });
});
