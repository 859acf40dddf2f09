/** The page of practical information: what it begins with, and what leads to its parts. */
import { expect, test } from "vitest";
import { fileOf, outlineOf } from "../people/publish.ts";

const at = "/fair/practical/index.html";
const accessible = {
  "data/venues.yaml": ["hall:\n", "hall:\n  access: { motor: yes }\n"],
} as const;
const written = (title: string) => ({
  "content/fair/pages/practical.md": `---\ntitle: ${title}\n---\n\n## Eating\n\nSoup.\n\n## Sleeping\n\nHay.\n`,
});

/** Where its links lead, and the ids of its headings. */
const jumpsOf = (page: string): readonly string[] =>
  [
    ...(/<nav class="band jumps"[^]*?<\/nav>/.exec(page)?.[0] ?? "").matchAll(/<a href="([^"]*)"/g),
  ].map(([, to = ""]) => to);

test("the way and what is accessible come before eating, sleeping and the rooms, a tap away each", async () => {
  const page = await fileOf({ ...accessible, ...written("Practical information") }, at);
  expect(outlineOf(page)).toEqual([
    "2 Venue",
    "2 Accessibility of the venue",
    "2 Eating",
    "2 Sleeping",
    "2 Rooms",
  ]);
  expect(jumpsOf(page)).toEqual(["#venue", "#access", "#eating", "#sleeping", "#rooms"]);
  for (const to of jumpsOf(page)) expect(page).toContain(`id="${to.slice(1)}"`);
});

test("notes and other places do not stand between the way and what is accessible", async () => {
  const page = await fileOf(
    {
      ...written("Practical information"),
      "data/venues.yaml": [
        "hall:\n",
        "barn: { name: The barn, address: { city: Milton } }\nhall:\n  access: { motor: yes }\n  notes: The key is under the mat.\n",
      ],
      "content/fair/programme/2027-03-27.yaml": ["room: main", "venue: barn"],
    },
    at,
  );
  expect(outlineOf(page).filter((line) => line.startsWith("2 "))).toEqual([
    "2 Venue",
    "2 Accessibility of the venue",
    "2 Good to know",
    "2 Eating",
    "2 Sleeping",
    "2 Rooms",
    "2 The barn",
  ]);
});

test("a title of the organisers' own stands above their text, and the page keeps its name", async () => {
  const page = await fileOf(written("To the fair"), at);
  expect(page).toMatch(/<h1[^>]*>Practical information</);
  expect(outlineOf(page)).toContain("2 To the fair");
  expect(outlineOf(page)).toContain("3 Eating");
  expect(jumpsOf(page)).toEqual(["#venue", "#written", "#eating", "#sleeping", "#rooms"]);
});

test("the event's page leads to what is accessible, where that is known", async () => {
  const link = 'href="/fair/practical/#access"';
  expect(await fileOf(accessible, "/fair/index.html")).toContain(link);
  expect(await fileOf({}, "/fair/index.html")).not.toContain(link);
});

test("answers on the event's page make no list of two parts", async () => {
  const faq = {
    "content/fair/event.md": [
      "registration:",
      "faq: [{ question: Is there a bus?, answer: Yes. }]\nregistration:",
    ],
  } as const;
  const page = await fileOf(faq, at);
  expect(outlineOf(page)).toEqual(["2 Venue", "2 Rooms"]);
  expect(jumpsOf(page)).toEqual([]);
});
