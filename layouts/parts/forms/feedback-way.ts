import { type FeedbackFacts, feedbackStates, isOpenTo } from "../../../src/site/feedback.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { clockStates } from "../inline/clock-states.ts";
import { opening } from "../inline/time.ts";
import { linkWords, unlessPage } from "../inline/way.ts";

const link = (c: Context, { url, feedback }: FeedbackFacts, isButton: boolean): Html => {
  const isElsewhere = feedback.way === "page";
  const words = c.t("feedback.link");
  return html`<a${isButton && html` class="button"`} href="${url}"${!isElsewhere && html` rel="nofollow"`}
    >${isElsewhere ? html`${linkWords(c, url, words)}${unlessPage(c, url)}` : words}</a
  >`;
};

/**
 * The way to where one says what one thought of something: a button once it has begun. Until then a line says from when
 * on, with the same link, so that a page that was made before, and has no script, leads there too.
 */
export const feedbackWay = (c: Context, facts: FeedbackFacts | undefined): Html | undefined =>
  facts && isOpenTo(facts)
    ? clockStates(c, feedbackStates(facts), (says) => {
        switch (says) {
          case "before":
            return html`${c.say("feedback.before", { link: link(c, facts, false), moment: opening(c, facts.from) })}`;
          case "open":
            return link(c, facts, true);
          case "closed":
            return html`${c.t("feedback.closed")}`;
        }
      })
    : undefined;
