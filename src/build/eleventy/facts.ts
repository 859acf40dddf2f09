/** The front matter of a template, as far as it tells Parvis something. */
import type { OwnFacts } from "../../site/own-page.ts";

/** The fields that are read; all others are the template's own. */
export const factFields = ["title", "summary", "event", "language", "unlisted", "layout"] as const;

/** The name of the layout that is the look's document. */
export const layoutName = "parvis";

/** Front matter makes a number of `title: 2027`. */
const textOf = (value: unknown): string | undefined =>
  (typeof value === "string" && value !== "") || typeof value === "number"
    ? String(value)
    : undefined;

/** What the data of a page says of it. */
export const factsOf = (data: Readonly<Record<string, unknown>>): OwnFacts => ({
  title: textOf(data.title),
  summary: textOf(data.summary),
  event: textOf(data.event),
  language: textOf(data.language),
  isUnlisted: data.unlisted === true,
  isFramed: data.layout === layoutName,
});
