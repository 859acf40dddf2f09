/** What each file of a site may hold, as JSON Schema, for editors: https://json-schema.org/draft/2020-12 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { CommentSchema } from "../../src/content/schema/comment.ts";
import { EventSchema } from "../../src/content/schema/event.ts";
import { NewsSchema } from "../../src/content/schema/news.ts";
import { OrganisationSchema } from "../../src/content/schema/organisation.ts";
import { PageSchema } from "../../src/content/schema/page.ts";
import { DayHeadSchema, SlotSchema } from "../../src/content/schema/programme.ts";
import { SessionSchema } from "../../src/content/schema/session.ts";
import { SiteSchema } from "../../src/content/schema/site.ts";
import { SpeakerSchema } from "../../src/content/schema/speaker.ts";
import { TermSchema } from "../../src/content/schema/term.ts";
import { ThemeSchema } from "../../src/content/schema/theme.ts";
import { VenueSchema } from "../../src/content/schema/venue.ts";

const byId = (schema: z.ZodType) => z.record(z.string(), schema);

/** By the name of the file, or of what is in the folder. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  site: SiteSchema,
  organisations: byId(OrganisationSchema),
  venues: byId(VenueSchema),
  glossary: byId(TermSchema),
  event: EventSchema,
  programme: z.union([z.array(SlotSchema), DayHeadSchema.extend({ slots: z.array(SlotSchema) })]),
  session: SessionSchema,
  speaker: SpeakerSchema,
  theme: ThemeSchema,
  news: NewsSchema,
  page: PageSchema,
  comment: CommentSchema,
};

/** Parvis reads each value as it is written; what editors read may be a number, or true. */
const asEditorsRead = (json: { type?: unknown; enum?: unknown }): void => {
  if (json.type === "string" && json.enum === undefined)
    json.type = ["string", "number", "boolean"];
};

/** Writes them into a folder: `event.json` … */
export const writeSchemas = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const json = z.toJSONSchema(schema, {
      io: "input",
      unrepresentable: "any",
      override: ({ jsonSchema }) => {
        asEditorsRead(jsonSchema);
      },
    });
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(json));
  }
};
