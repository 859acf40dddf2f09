/** The way to what was recorded. */
import type { Event } from "../../../src/site/model.ts";
import { recordingOf } from "../../../src/site/presence.ts";
import { hasSessionIndex } from "../../../src/site/session-index.ts";
import { listUrl, rootOf } from "../../../src/urls.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

/** How many sessions can be watched, which leads to them alone in the list of all; nothing where there is no such list. */
export const recordingsLink = (c: Context, event: Event): Html | undefined => {
  const count = event.sessions.filter((session) => recordingOf(session) === "published").length;
  return count > 0 && hasSessionIndex(event)
    ? html`<p><a href="${listUrl(rootOf(event), event.id, "sessions")}?recording=published">${c.t("event.recordings", { count })}</a></p>`
    : undefined;
};
