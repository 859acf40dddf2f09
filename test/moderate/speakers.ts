/** Speakers who fill in the forms of a built site, and a moderator who reads what they sent. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { makeFolder, makeSite, run, writeFiles } from "../build/fixture.ts";

export const event = `---
title: Open evening
summary: An evening on maps.
start: 2027-03-20T19:00
end: 2027-03-20T21:00
venue: { city: Lyon }
organisers: [the-hall]
speaker_forms: { mode: open }
---
Come in.
`;

export const ada = `---
# The one with the bicycle
name: Ada Martin
role: "cartographer"   # as on her card
organisations: [the-hall]
links:
  - label: Her maps
    url: https://ada.example/maps
pronouns: she
---

Ada draws maps. She has always done so.

She lives in [Lyon](https://lyon.example).
`;

export const maps = `---
title: Maps for all
speakers: [ada]   # alone
---
A talk. It is *short*.
`;

/** A site of which Ada has a page, with what a test says of it. */
export const makeEvening = (changes: Readonly<Record<string, string>> = {}): string =>
  makeSite({
    "content/open-evening/event.md": event,
    "content/open-evening/speakers/ada.md": ada,
    "content/open-evening/sessions/maps.md": maps,
    ...changes,
  });

export const built = async (site: string, now = "2027-01-10T12:00"): Promise<string> => {
  const out = join(makeFolder(), "out");
  const args = ["build", "--site", site, "--out", out, "--now", now, "--no-cards"];
  const { code, stdout, stderr } = await run(args);
  expect(code, stdout + stderr).toBe(0);
  return out;
};

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? "");

/** What the form of a page sends if nobody changes it: a browser ends lines as Windows does. */
export const formIn = (out: string, page: string): Readonly<Record<string, string>> => {
  const text = readFileSync(join(out, page, "correction/index.html"), "utf8");
  const form = /<form[^]*?<\/form>/.exec(text)?.[0] ?? "";
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => [
    /\bname="([^"]*)"/.exec(tag)?.[1] ?? "",
    plain(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ""),
  ]);
  const areas = [
    ...form.matchAll(/<textarea\b[^>]*\bname="([^"]*)"[^>]*>([^]*?)<\/textarea>/g),
  ].map(([, name = "", value = ""]) => [name, plain(value).replaceAll("\n", "\r\n")]);
  return Object.fromEntries([...inputs, ...areas]) as Record<string, string>;
};

/** A submission as the API of Netlify Forms returns it. */
export const sent = (id: string, data: Readonly<Record<string, string>>) => ({
  id,
  form_name: data["form-name"],
  created_at: "2027-03-02T14:02:06.088Z",
  email: "ada@secret.example",
  data: { ...data, email: "ada@secret.example", ip: "76.72.14.182" },
});

/** What is printed when the submissions of an export are moderated. */
export const moderated = async (
  site: string,
  rows: readonly unknown[],
  ...flags: readonly string[]
) => {
  writeFiles(site, { "sent.json": JSON.stringify(rows) });
  return run(["moderate", join(site, "sent.json"), "--site", site, ...flags]);
};

export const textOf = (site: string, file: string): string =>
  readFileSync(join(site, "content/open-evening", file), "utf8");
