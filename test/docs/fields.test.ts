import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/problems/en.ts";
import { CommentSchema } from "../../src/content/schema/comment.ts";
import { EventSchema } from "../../src/content/schema/event.ts";
import { NewsSchema } from "../../src/content/schema/news.ts";
import { OrganisationSchema } from "../../src/content/schema/organisation.ts";
import { PageSchema } from "../../src/content/schema/page.ts";
import { SlotSchema } from "../../src/content/schema/programme.ts";
import { SessionSchema } from "../../src/content/schema/session.ts";
import { SiteSchema } from "../../src/content/schema/site.ts";
import { SpeakerSchema } from "../../src/content/schema/speaker.ts";
import { TermSchema } from "../../src/content/schema/term.ts";
import { ThemeSchema } from "../../src/content/schema/theme.ts";
import { VenueSchema } from "../../src/content/schema/venue.ts";
import { wordsIn } from "./examples.ts";

const schemas = {
  "data/site.yaml": SiteSchema,
  "data/organisations.yaml": OrganisationSchema,
  "data/venues.yaml": VenueSchema,
  "data/glossary.yaml": TermSchema,
  "event.md": EventSchema,
  "a slot": SlotSchema,
  "a session": SessionSchema,
  "a speaker": SpeakerSchema,
  "a theme": ThemeSchema,
  "a page": PageSchema,
  news: NewsSchema,
  "a comment": CommentSchema,
};

describe.each(["docs/organisers.md", "docs/organisateurs.md"])("%s", (document) => {
  const words = wordsIn(readFileSync(join(import.meta.dirname, "../..", document), "utf8"));

  test.each(Object.entries(schemas))("shows every field of %s", (_, schema) => {
    expect(Object.keys(schema.shape).filter((field) => !words.has(field))).toEqual([]);
  });

  test("names every problem", () => {
    const codes = new Set(Object.keys(en).map((name) => name.split(".")[0] ?? ""));
    expect([...codes].filter((code) => !words.has(code))).toEqual([]);
  });
});

test.each(Object.entries(schemas))(
  "every field of %s has a sentence that describes it",
  (_, schema) => {
    const fields: Record<string, { readonly description?: string | undefined }> = schema.shape;
    const silent = Object.entries(fields).filter(
      ([, { description }]) => !/^\S.*\.$/s.test(description ?? ""),
    );
    expect(silent.map(([field]) => field)).toEqual([]);
  },
);
