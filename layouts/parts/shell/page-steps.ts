import type { Event } from "../../../src/site/model.ts";
import { listUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import type { Step } from "./header.ts";

/** The breadcrumb's step to a list of the event. */
export const listStep = (c: Context, event: Event, list: "speakers" | "themes" | "team"): Step => ({
  label: c.t(`menu.${list}`),
  url: listUrl(rootOf(event), event.id, list),
});

export const programmeStep = (c: Context, event: Event): Step => ({
  label: c.t("menu.programme"),
  url: programmeUrl(rootOf(event), event.id),
});
