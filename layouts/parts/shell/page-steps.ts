import type { Event, Session } from "../../../src/site/model.ts";
import { listUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import { placementUrl } from "../../../src/site/entries.ts";
import type { Context } from "../../context.ts";
import type { Step } from "./header.ts";

/** The breadcrumb's step to a list of the event. */
export const listStep = (c: Context, event: Event, list: "speakers" | "themes" | "team"): Step => ({
  label: c.t(`menu.${list}`),
  url: listUrl(rootOf(event), event.id, list),
});

/** Back to where a session stands in its day; without one to the programme. */
export const sessionStep = (c: Context, { event, placement }: Session): Step => ({
  ...programmeStep(c, event),
  ...(placement && { url: placementUrl(placement) }),
});

export const programmeStep = (c: Context, event: Event): Step => ({
  label: c.t("menu.programme"),
  url: programmeUrl(rootOf(event), event.id),
});
