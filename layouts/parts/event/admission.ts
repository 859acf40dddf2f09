import { type Html, html } from "../../../src/write/html.ts";
import type { Event } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";

/** Who is admitted first, and how the others are; nothing if nothing is said. */
export const admission = (c: Context, { registration }: Event, level: number): Html | undefined => {
  const { policy, priority } = registration;
  if (policy && !policy.isEmpty) return c.prose(policy, level);
  return priority === undefined
    ? undefined
    : html`<dl class="pairs">
        <div>
          <dt>${c.t("ticket.priority")}</dt>
          <dd>${c.mark(priority)}</dd>
        </div>
      </dl>`;
};
