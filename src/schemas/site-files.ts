/** The files of a site that organisers write, and what each may say. */
import * as z from "zod";
import { CommentSchema } from "../content/schema/comment.ts";
import { EventSchema } from "../content/schema/event.ts";
import { NewsSchema } from "../content/schema/news.ts";
import { OrganisationSchema } from "../content/schema/organisation.ts";
import { PageSchema } from "../content/schema/page.ts";
import { DayHeadSchema, SlotSchema } from "../content/schema/programme.ts";
import { SessionSchema } from "../content/schema/session.ts";
import { SiteSchema } from "../content/schema/site.ts";
import { SpeakerSchema } from "../content/schema/speaker.ts";
import { TermSchema } from "../content/schema/term.ts";
import { ThemeSchema } from "../content/schema/theme.ts";
import { VenueSchema } from "../content/schema/venue.ts";

/** One kind of file. */
export interface SiteFile {
  /** Where such files are, from the site's folder. */
  readonly pattern: string;
  readonly schema: z.ZodType;
  /** A file of YAML, or what stands between `---` lines above a text. */
  readonly form: "yaml" | "front matter";
  /** True where each event has its own. */
  readonly isOfEvent: boolean;
}

const data = (name: string, schema: z.ZodType): SiteFile => ({
  pattern: `data/${name}.yaml`,
  schema,
  form: "yaml",
  isOfEvent: false,
});

const markdown = (pattern: string, schema: z.ZodType): SiteFile => ({
  pattern: `content/*/${pattern}.md`,
  schema,
  form: "front matter",
  isOfEvent: true,
});

const byId = (schema: z.ZodType) => z.record(z.string(), schema);

/** By the name of their schema. */
export const siteFiles = {
  site: data("site", SiteSchema),
  organisations: data("organisations", byId(OrganisationSchema)),
  venues: data("venues", byId(VenueSchema)),
  glossary: data("glossary", byId(TermSchema)),
  event: markdown("event", EventSchema),
  programme: {
    pattern: "content/*/programme/*.yaml",
    schema: z.union([
      z.array(SlotSchema),
      DayHeadSchema.extend({ slots: z.array(SlotSchema).describe("The slots.") }),
    ]),
    form: "yaml",
    isOfEvent: true,
  },
  session: markdown("sessions/*", SessionSchema),
  speaker: markdown("speakers/*", SpeakerSchema),
  theme: markdown("themes/*", ThemeSchema),
  news: markdown("news/*", NewsSchema),
  page: markdown("pages/*", PageSchema),
  comment: markdown("comments/*", CommentSchema),
} as const satisfies Record<string, SiteFile>;

/** `event`, `session` … */
export type SiteFileName = keyof typeof siteFiles;
