/** Links what is dated: announcements, and contributions of readers. */
import type { Comment, Event, News } from "../../site/model.ts";
import type { DateTime } from "../../time.ts";
import { entityUrl } from "../../urls.ts";
import { sound } from "../content.ts";
import { followAnswers, readAbout } from "../rules/comments.ts";
import { withoutDirectionSigns } from "../../i18n/bidi.ts";
import { linkFields } from "./by-tags.ts";
import { exactly } from "./exactly.ts";
import { bodyOf } from "./linker.ts";
import { Register } from "./register.ts";
import type { Scene } from "./scene.ts";

const toNews = exactly<News>();

/** The announcements that are published by now, newest first. */
export const linkNews = ({ linker, content, context, facts }: Scene): Event["news"] =>
  sound(content.news)
    .map((item) => {
      const { id } = item;
      const { important, language: _, ...fields } = linkFields(context, item);
      return toNews({
        ...fields,
        id,
        url: entityUrl(linker.version.rootOf(facts.id), facts.id, "news", id),
        body: bodyOf(linker, item, facts.language),
        isImportant: important && (!fields.until || linker.now < fields.until),
      });
    })
    .filter((news) => news.date <= linker.now)
    .sort((a, b) => byDate(b, a));

const byDate = (a: { readonly date: DateTime; readonly id: string }, b: typeof a): number =>
  +a.date - +b.date || (a.id < b.id ? -1 : 1);

/** The comments, oldest first. */
export const linkComments = ({ linker, content, context, facts }: Scene): readonly Comment[] => {
  const { about: abouts } = followAnswers(content.comments);
  const comments = new Register<Comment>(content.comments.items.keys());
  const within = { ...context, things: { ...context.things, comment: comments } };
  return sound(content.comments)
    .map((item) => {
      const { id } = item;
      const { byOrganiser, ...fields } = linkFields(within, item);
      const about = abouts.get(id);
      return comments.make(id, {
        ...fields,
        id,
        author: withoutDirectionSigns(fields.author),
        about: (about === undefined ? undefined : readAbout(about)) ?? {
          kind: "event",
          id: facts.id,
        },
        isByOrganiser: byOrganiser,
        body: bodyOf(linker, item, facts.language),
      });
    })
    .sort(byDate);
};
