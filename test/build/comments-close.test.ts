/** Comments that close by themselves, on the built page of an event. */
import { existsSync, readFileSync } from "node:fs";
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
  const read = (path: string): string => {
    const file = join(out, "open-evening", path, "index.html");
    return existsSync(file) ? readFileSync(file, "utf8").replace(/\s+/g, " ") : "";
  };
  const [page = ""] =
    /<h2 id="comments_"[^]*?<\/section>|<p class="band label">[^]*?<\/p>/.exec(read("")) ?? [];
  return { code, stdout, page, form: read("comment") };
};

const until = "{ mode: open, closes: 2027-04-10 }";

describe("comments with a date on which they close", () => {
  test("are open until that day is over, and the page says so", async () => {
    const { page, form } = await build(until, "2027-04-10T23:59");
    expect(page).toContain('href="/open-evening/comment/"');
    expect(form).toContain('<form class="form" name="comment"');
    for (const one of [page, form])
      expect(one).toMatch(
        /Open until <time datetime="2027-04-10">Saturday, April 10, 2027<\/time>\./,
      );
  });

  test("close in a page that is open, or was built before", async () => {
    const { page, form } = await build(until, "2027-03-01T12:00");
    for (const [one, open] of [
      [page, "Write a comment</a>"],
      [form, "</form>"],
    ] as const)
      expect(one.split(open)).toEqual([
        expect.stringContaining('<div class="state" data-until="2027-04-11T00:00+02:00">'),
        expect.stringMatching(
          /^[^]*<template data-from="2027-04-11T00:00\+02:00"> ?<p>Comments have been closed since <time datetime="2027-04-11">Sunday, April 11, 2027<\/time>\./,
        ),
      ]);
  });

  test("are closed from then on", async () => {
    const { page, form } = await build(until, "2027-04-11T00:00");
    expect(page).not.toContain("comment/");
    expect(form).toBe("");
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
  const { page, form } = await build("{ mode: open }", "2037-01-01T12:00");
  expect(form).toContain('<form class="form" name="comment"');
  expect(page + form).not.toContain("Open until");
});

test("the form says what may be written in it", async () => {
  const { form } = await build("{ mode: open }", "2027-03-01T12:00");
  const [, id] = /<textarea id="comment_text"[^>]* aria-describedby="([^"]+)"/.exec(form) ?? [];
  expect(form).toContain(
    `<small id="${id}">Up to 5,000 characters. *Italics*, **bold**, lists (-) and [links](https://…) work; HTML does not.</small>`,
  );
});
