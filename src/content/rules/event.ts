/** What `event.md` says beyond its schema. */
import { isColour } from "../../styles/palette.ts";
import { cutTitle } from "../../site/title.ts";
import { isTba } from "../schema/tba.ts";
import { lacks } from "./lacks.ts";
import type { EventScope } from "./scope.ts";

export const checkEvent = (scope: EventScope): void => {
  const { event, report } = scope;
  const { partial: known, document } = event.event;
  const { title, image } = known;
  const cut = title === undefined ? undefined : cutTitle(title);
  if (
    title !== undefined &&
    cut !== undefined &&
    cut !== title &&
    lacks(event.event, "short_title")
  ) {
    const length = Array.from(title).length;
    report.add(document.source, document.valueRange(["title"]), "long-title", { length, cut });
  }
  if (known.attendance !== "online" && lacks(event.event, "venue")) {
    const range = document.missingRange(["venue"]);
    report.add(document.source, range, "missing-field.tba", { field: "venue" });
  }
  if (image !== undefined && !isTba(image) && lacks(event.event, "image_alt")) {
    report.add(document.source, document.valueRange(["image"]), "no-alt.field");
  }
  for (const field of ["comments", "speaker_forms", "feedback"] as const) {
    const { [field]: forms } = known;
    const { mode, closes } = typeof forms === "object" ? forms : {};
    if (closes === undefined || mode === undefined || mode === "open") continue;
    const range = document.keyRange([field, "closes"]);
    report.add(document.source, range, "bad-value.not-open", { mode });
  }
  for (const [id, { accent }] of Object.entries(known.tracks ?? {})) {
    if (accent === undefined || isColour(accent)) continue;
    const range = document.valueRange(["tracks", id, "accent"]);
    report.add(document.source, range, "bad-value.colour", { value: accent });
  }
};
