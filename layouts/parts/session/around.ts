import { type Html, html } from "../../../src/write/html.ts";
import { sessionStatus } from "../../../src/site/entries.ts";
import type { Session } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { titleLang, sessionTitle } from "../inline/links.ts";
import { statusFlag } from "../inline/status.ts";
import { deferredStyle } from "../shell/deferred-style.ts";

const step = (c: Context, session: Session | undefined, rel: "prev" | "next"): Html | undefined =>
  session &&
  html`<a class="${rel}" rel="${rel}" href="${session.url}"
    ><small>${c.t(rel === "prev" ? "session.previous" : "session.next")}</small>
    ${statusFlag(c, sessionStatus(session))}<span${titleLang(c, session)}>${sessionTitle(c, session)}</span></a
  >`;

/** What comes before and after a session in the programme. */
export const around = (c: Context, session: Session): Html | undefined => {
  if (!session.placement) return undefined;
  const { sessions } = session.event;
  const place = sessions.indexOf(session);
  const before = sessions[place - 1];
  const next = sessions[place + 1];
  const after = next?.placement && next;
  return before || after
    ? html`<nav class="around" aria-label="${c.t("session.around")}">
        ${deferredStyle(c)} ${step(c, before, "prev")} ${step(c, after, "next")}
      </nav>`
    : undefined;
};
