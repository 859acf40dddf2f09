/** What of an event organisers may want to be translated. */
import * as z from "zod";
import { oneOf } from "./scalars.ts";

export const translatedKinds = [
  "event",
  "programme",
  "sessions",
  "speakers",
  "themes",
  "news",
  "pages",
] as const;

const wish = () => oneOf(["required", "optional"]).optional();

/** Which translations the check asks for. */
export const TranslatedSchema = z.strictObject({
  event: wish().describe("What `event.md` says."),
  programme: wish().describe("The texts of slots."),
  sessions: wish().describe("Sessions."),
  speakers: wish().describe("Speakers."),
  themes: wish().describe("Themes."),
  news: wish().describe("News."),
  pages: wish().describe("Free pages."),
} satisfies Record<(typeof translatedKinds)[number], z.ZodType>);
