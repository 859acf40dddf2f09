/** What comments are about, as pages name it and lead there. */
import { practicalTitle, titleOf } from "../../../src/i18n/title.ts";
import { aboutUrl } from "../../../src/site/discussions.ts";
import type { Comment, Event } from "../../../src/site/model.ts";
import { rootOf } from "../../../src/urls.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { sessionTitle, titleLang } from "../inline/links.ts";
import type { Step } from "../shell/header.ts";
import { listStep, programmeStep } from "../shell/page-steps.ts";

export interface Subject {
  readonly title: string;
  readonly url: string;
  /** The way back to it. */
  readonly link: Html;
  /** The steps from the event to it, itself the last. */
  readonly steps: readonly Step[];
}

const above = (c: Context, event: Event, kind: Comment["about"]["kind"]): readonly Step[] => {
  if (kind === "theme") return [listStep(c, event, "themes")];
  return kind === "session" && event.days.length > 0 ? [programmeStep(c, event)] : [];
};

const titleIn = (c: Context, event: Event, { kind, id }: Comment["about"]): string => {
  if (kind === "event") return event.shortTitle;
  const found = event[`${kind}s`].find((one) => one.id === id);
  return found ? titleOf(c.t, found.title) : practicalTitle(c.t, event);
};

/** What a comment is about, in its own language. */
export const subjectOf = (c: Context, event: Event, about: Comment["about"]): Subject => {
  const { kind, id } = about;
  const title = titleIn(c, event, about);
  const url = aboutUrl(rootOf(event), event, about);
  const session = kind === "session" ? event.sessions.find((one) => one.id === id) : undefined;
  return {
    title,
    url,
    link: session
      ? html`<a href="${url}"${titleLang(c, session)}>${sessionTitle(c, session)}</a>`
      : html`<a href="${url}">${c.text(title)}</a>`,
    steps: kind === "event" ? [] : [...above(c, event, kind), { label: title, url }],
  };
};
