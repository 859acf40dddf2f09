/** What `event.md` and the comments say beyond their schemas. */
import { isColour } from "../../palette.ts";
import { cutTitle } from "../../site/title.ts";
import { reportUnknown } from "./references.ts";
import { knownLinks } from "./links.ts";
import type { EventScope } from "./scope.ts";

export const checkEvent = (scope: EventScope): void => {
  const { event, report } = scope;
  const { data, document } = event.event;
  if (!data) return;
  const cut = cutTitle(data.title);
  if (data.short_title === undefined && cut !== data.title) {
    const range = document.valueRange(["title"]);
    report.add(document.source, range, "long-title", {
      length: Array.from(data.title).length,
      cut,
    });
  }
  if (data.venue === undefined && data.attendance !== "online") {
    const range = document.missingRange(["venue"]);
    report.add(document.source, range, "missing-field", { field: "venue", tba: true });
  }
  if (data.image !== undefined && data.image_alt === undefined) {
    report.add(document.source, document.valueRange(["image"]), "no-alt", { value: data.image });
  }
  for (const [id, { accent }] of Object.entries(data.tracks)) {
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
    const written = item.data?.about;
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
