/** Links what is dated: announcements, and contributions of readers. */
import type { Event } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import { entityUrl } from "../../urls.ts";
import { type EventContent, sound } from "../content.ts";
import { readAbout } from "../rules/event.ts";
import { toEnd } from "../timing.ts";
import { bodyOf, dateOf, type Linker } from "./linker.ts";

/** The announcements that are published by now, newest first. */
export const linkNews = (
  linker: Linker,
  content: EventContent,
  event: Event,
  zone: string,
): Event["news"] =>
  sound(content.news)
    .map((item) => {
      const until = toEnd(item.data.until, zone);
      return {
        id: item.id,
        url: entityUrl(linker.base, event.id, "news", item.id),
        title: item.data.title,
        date: dateOf(item.data.date, zone).at,
        summary: item.data.summary,
        body: bodyOf(linker, item, event.language),
        isImportant: item.data.important && (!until || linker.now < until),
        until,
      };
    })
    .filter((news) => news.date <= linker.now)
    .sort((a, b) => byDate(b, a));

const byDate = (a: { readonly date: DateTime; readonly id: string }, b: typeof a): number =>
  +a.date - +b.date || (a.id < b.id ? -1 : 1);

/** The comments, oldest first. */
export const linkComments = (
  linker: Linker,
  content: EventContent,
  event: Event,
  zone: string,
): Event["comments"] =>
  sound(content.comments)
    .map((item) => ({
      id: item.id,
      author: item.data.author,
      date: dateOf(item.data.date, zone).at,
      about: (item.data.about === undefined ? undefined : readAbout(item.data.about)) ?? {
        kind: "event" as const,
        id: event.id,
      },
      replyTo: item.data.reply_to,
      isByOrganiser: item.data.by_organiser,
      body: bodyOf(linker, item, event.language),
    }))
    .sort(byDate);
