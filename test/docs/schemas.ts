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

/** What organisers may write, by the kind of file. */
export const schemas = {
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
