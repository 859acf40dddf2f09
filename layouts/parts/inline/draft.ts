/** What is shown although it is not published is marked: on its pages, and wherever something leads to them. */
import { type Html, html } from "../../../src/write/html.ts";
import type { Publishing } from "../../../src/site/model.ts";
import { isUnpublished, unpublishedAt } from "../../../src/site/unpublished.ts";
import type { Context } from "../../context.ts";
import { opening } from "./time.ts";

/** “(not published)”, behind a link; nothing behind what is published. */
export const draftMark = (c: Context, thing: Publishing): Html | undefined =>
  isUnpublished(thing, c.site.now)
    ? html` <small class="draft">(${c.t("draft.listed")})</small>`
    : undefined;

/** The line above a page that is not published, or whose event is not. */
export const draftLine = (c: Context, url: string): Html | undefined => {
  const own = unpublishedAt(c.site, url);
  const thing = own ?? (c.event && isUnpublished(c.event, c.site.now) ? c.event : undefined);
  if (!thing) return undefined;
  const { draft, publish } = thing;
  return draft || !publish
    ? html`<p class="draft">${c.t("draft.page")}</p>`
    : html`<p class="draft">${c.say("draft.until", { moment: opening(c, publish) })}</p>`;
};
