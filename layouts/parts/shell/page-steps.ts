import type { Event, Session } from "../../../src/site/model.ts";
import { listUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import type { Step } from "./header.ts";

/** The breadcrumb's step to a list of the event. */
export const listStep = (c: Context, event: Event, list: "speakers" | "themes" | "team"): Step => ({
  label: c.t(`menu.${list}`),
  url: listUrl(rootOf(event), event.id, list),
});

/** Back to the day that a session is on, where it stands there; without one to the programme. */
export const sessionStep = (c: Context, { event, placement }: Session): Step => ({
  ...programmeStep(c, event),
  ...(placement && { url: placement.slot.url }),
});

export const programmeStep = (c: Context, event: Event): Step => ({
  label: c.t("menu.programme"),
  url: programmeUrl(rootOf(event), event.id),
});
