/** Links what is dated: announcements, and contributions of readers. */
import type { Comment, Event } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import { entityUrl } from "../../urls.ts";
import { type EventContent, sound } from "../content.ts";
import { followAnswers, readAbout } from "../rules/comments.ts";
import { toEnd } from "../timing.ts";
import { withoutDirectionSigns } from "../../i18n/bidi.ts";
import { bodyOf, dateOf, type Draft, type Linker, need } from "./linker.ts";

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
): Event["comments"] => {
  const { about: abouts } = followAnswers(content.comments);
  const items = sound(content.comments);
  const comments = new Map(
    items.map((item): [string, Draft<Comment>] => {
      const about = abouts.get(item.id);
      const comment = {
        id: item.id,
        author: withoutDirectionSigns(item.data.author),
        date: dateOf(item.data.date, zone).at,
        about: (about === undefined ? undefined : readAbout(about)) ?? {
          kind: "event" as const,
          id: event.id,
        },
        replyTo: undefined,
        isByOrganiser: item.data.by_organiser,
        body: bodyOf(linker, item, event.language),
      };
      return [item.id, comment];
    }),
  );
  for (const { id, data } of items) {
    const answered = data.reply_to;
    if (answered !== undefined)
      need(comments.get(id), id).replyTo = need(comments.get(answered), answered);
  }
  return [...comments.values()].sort(byDate);
};
