/** Two pages never have one address. */
import {
  agendaUrl,
  dayUrl,
  editorFolder,
  entityUrl,
  eventPages,
  eventUrl,
  homeUrl,
  sitePages,
  sitePageUrl,
} from "../../urls.ts";
import { programmeDates } from "../event-days.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { siteLanguages } from "../languages/languages-of.ts";
import type { Report } from "../report.ts";
import { mediaUrl } from "./links.ts";
import { eventPagesMade, hasCommentForm, hasFeedbackForm } from "./made-pages.ts";

/** The addresses that Parvis makes itself, but for those whose text a page may supply. */
const supplied = ["legal", "accessibility", "practical"];
/** What hosts take for something else: /404/ for the page of errors, /index/ for its folder. */
const special = ["404", "index"];

/** In place of a file: the pages that Parvis makes. */
export const parvisItself = "Parvis";

/** The file that has an address. */
export type Taken = Map<string, string>;

/** What has each address; says which of them two files would have. */
export const checkAddresses = (content: Content, report: Report): Taken => {
  const taken: Taken = new Map(
    [homeUrl(""), agendaUrl(""), "/404.html"].map((url) => [url, parvisItself]),
  );
  for (const page of [...sitePages, ...special]) {
    if (!supplied.includes(page)) taken.set(sitePageUrl("", page), parvisItself);
  }
  if (content.site.partial.editor) taken.set(editorFolder, parvisItself);
  // The pages of other languages are below a folder of their own.
  for (const language of siteLanguages(content).slice(1))
    taken.set(sitePageUrl("", language.toLowerCase()), parvisItself);
  const take = (url: string, { document: { source } }: Item<unknown>): void => {
    const other = taken.get(url);
    const whole = { start: 0, end: 0 };
    if (other === undefined) taken.set(url, source.file);
    else if (other === parvisItself) report.add(source, whole, "duplicate-address.own", { url });
    else report.add(source, whole, "duplicate-address", { url, other });
  };
  for (const { id, event } of content.events) take(eventUrl("", id), event);
  for (const page of content.pages.items.values()) take(sitePageUrl("", page.id), page);
  for (const event of content.events) {
    const own = [
      ...(event.event.partial.embed === undefined ? [] : ["embed"]),
      ...(hasFeedbackForm(event) ? ["feedback"] : []),
      ...(hasCommentForm(event) ? ["comment"] : []),
    ];
    for (const page of [...eventPages, ...special, ...own]) {
      if (!supplied.includes(page)) taken.set(entityUrl("", event.id, "page", page), parvisItself);
    }
    for (const page of event.pages.items.values()) {
      take(entityUrl("", event.id, "page", page.id), page);
    }
    for (const [url, { document }] of entitiesOf(event)) taken.set(url, document.source.file);
  }
  for (const page of supplied) {
    const url = sitePageUrl("", page);
    if (page !== "practical" && !taken.has(url)) taken.set(url, parvisItself);
  }
  for (const event of content.events) {
    for (const page of eventPagesMade(content, event)) {
      const url = entityUrl("", event.id, "page", page);
      if (!taken.has(url)) taken.set(url, parvisItself);
    }
  }
  for (const file of content.media.keys())
    taken.set(decodeURI(mediaUrl("", file, { renamed: content.renamed })), file);
  return taken;
};

/** The pages of what an event is made of; ids keep them apart from each other. */
const entitiesOf = (
  event: EventContent,
): readonly (readonly [url: string, Pick<Item<unknown>, "document">])[] => [
  ...event.days.map(
    (day) => [dayUrl("", event.id, day.id, programmeDates(event).length === 1), day] as const,
  ),
  ...(["session", "speaker", "theme"] as const).flatMap((kind) =>
    [...event[`${kind}s`].items.values()].map(
      (item) => [entityUrl("", event.id, kind, item.id), item] as const,
    ),
  ),
  ...[...event.news.items.values()].map(
    (item) => [entityUrl("", event.id, "news", item.id), item] as const,
  ),
];
