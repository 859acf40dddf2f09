/** Comments that close by themselves, on the built page of an event. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, makeSite, run, smallSite } from "./fixture.ts";

const withComments = (comments: string, language = "en") => ({
  "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", `[${language}]`),
  "content/open-evening/event.md": (smallSite["content/open-evening/event.md"] ?? "").replace(
    "---\nCome in.",
    `comments: ${comments}\n---\nCome in.`,
  ),
});

const build = async (comments: string, now: string, language?: string) => {
  const out = join(makeFolder(), "out");
  const site = makeSite(withComments(comments, language));
  const { code, stdout } = await run([
    "build",
    "--site",
    site,
    "--out",
    out,
    "--now",
    now,
    "--no-cards",
  ]);
  const page = code === 0 ? readFileSync(join(out, "open-evening/index.html"), "utf8") : "";
  const [section = ""] =
    /<h2 id="comments_"[^]*<\/section>|<p class="band label">[^]*?<\/p>/.exec(page) ?? [];
  return { code, stdout, page: section.replace(/\s+/g, " ") };
};

const until = "{ mode: open, closes: 2027-04-10 }";

describe("comments with a date on which they close", () => {
  test("are open until that day is over, and the page says so", async () => {
    const { page } = await build(until, "2027-04-10T23:59");
    expect(page).toContain('<form class="form" name="comment"');
    expect(page).toMatch(
      /Open until <time datetime="2027-04-10">Saturday, April 10, 2027<\/time>\./,
    );
  });

  test("close in a page that is open, or was built before", async () => {
    const { page } = await build(until, "2027-03-01T12:00");
    expect(page).toMatch(
      /<div class="state" data-until="2027-04-11T00:00\+02:00">[^]*<\/form>[^]*<template data-from="2027-04-11T00:00\+02:00"> ?<p>Comments have been closed since <time datetime="2027-04-11">Sunday, April 11, 2027<\/time>\./,
    );
  });

  test("are closed from then on", async () => {
    const { page } = await build(until, "2027-04-11T00:00");
    expect(page).not.toContain("<form");
    expect(page).toMatch(
      /Comments have been closed since <time[^>]*>Sunday, April 11, 2027<\/time>\./,
    );
  });

  test("say so in the language of the event", async () => {
    const { page } = await build(until, "2027-04-12T00:00", "fr");
    expect(page).toMatch(
      /Les contributions sont closes depuis le <time[^>]*>dimanche 11 avril 2027<\/time>\./,
    );
  });

  test("cannot be closed at the same time", async () => {
    const { code, stdout } = await build(
      "{ mode: closed, closes: 2027-04-10 }",
      "2027-03-01T12:00",
    );
    expect(code).toBe(1);
    expect(stdout).toContain("content/open-evening/event.md:8:27 error bad-value");
    expect(stdout).toContain("Write “mode: open”, or leave `closes` out.");
  });
});

test("comments without such a date stay open", async () => {
  const { page } = await build("{ mode: open }", "2037-01-01T12:00");
  expect(page).toContain('<form class="form" name="comment"');
  expect(page).not.toContain("Open until");
});

test("the form says what may be written in it", async () => {
  const { page } = await build("{ mode: open }", "2027-03-01T12:00");
  const [, id] = /<textarea id="comment_text"[^>]* aria-describedby="([^"]+)"/.exec(page) ?? [];
  expect(page).toContain(
    `<small id="${id}">Up to 5,000 characters. *Italics*, **bold**, lists (-) and [links](https://…) work; HTML does not.</small>`,
  );
});
