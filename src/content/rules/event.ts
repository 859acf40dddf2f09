/** What `event.md` and the comments say beyond their schemas. */
import { isColour } from "../../palette.ts";
import { cutTitle } from "../../site/title.ts";
import { reportUnknown } from "./references.ts";
import { isTba } from "../schema/tags.ts";
import { lacks } from "./lacks.ts";
import { knownLinks } from "./links.ts";
import type { EventScope } from "./scope.ts";

export const checkEvent = (scope: EventScope): void => {
  const { event, report } = scope;
  const { known, document } = event.event;
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
    report.add(document.source, range, "missing-field", { field: "venue", tba: true });
  }
  if (image !== undefined && !isTba(image) && lacks(event.event, "image_alt")) {
    report.add(document.source, document.valueRange(["image"]), "no-alt.field");
  }
  for (const [id, { accent }] of Object.entries(known.tracks ?? {})) {
    if (accent === undefined || isColour(accent)) continue;
    const range = document.valueRange(["tracks", id, "accent"]);
    report.add(document.source, range, "bad-value.colour", { value: accent });
  }
};

/** What a comment is about, as it is written: `session:ID`, `theme:ID` or `page:ID`. */
export const readAbout = (
  about: string,
): { readonly kind: "session" | "theme" | "page"; readonly id: string } | undefined => {
  const [, kind, id] = /^(session|theme|page):(.+)$/.exec(about) ?? [];
  return (kind === "session" || kind === "theme" || kind === "page") && id !== undefined
    ? { kind, id }
    : undefined;
};

export const checkComments = (scope: EventScope): void => {
  for (const item of scope.event.comments.items.values()) {
    const { about: written } = item.known;
    if (item.known.reply_to === item.id) {
      const range = item.document.valueRange(["reply_to"]);
      scope.report.add(item.document.source, range, "bad-value.itself", { value: item.id });
    }
    if (written === undefined) continue;
    const about = readAbout(written);
    const range = item.document.valueRange(["about"]);
    if (!about) {
      scope.report.add(item.document.source, range, "bad-value.about", { value: written });
      continue;
    }
    const { known } = knownLinks(scope, about.kind, about.id);
    if (known.isOpen || known.candidates.some(({ id }) => id === about.id)) continue;
    reportUnknown(scope, item, range, about.kind, about.id, known);
  }
};
