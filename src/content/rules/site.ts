/** What `site.yaml` says beyond its schema: the home, colours, the menu. */
import { isColour, shiftedAccent } from "../../styles/palette.ts";
import { urlFault } from "../schema/scalars.ts";
import type { Path } from "../yaml/path.ts";
import { knownTo, reportUnknown } from "./references.ts";
import type { Scope } from "./scope.ts";

export const checkSite = (scope: Scope): void => {
  const { content, report } = scope;
  const { partial: known, document } = content.site;
  checkAccent(scope);
  checkColour(scope, ["look", "pop"]);
  if (known.home !== undefined && known.home !== "current" && known.home !== "agenda") {
    const events = knownTo(scope, "event");
    if (!events.candidates.some(({ id }) => id === known.home)) {
      const candidates = [...events.candidates, { id: "current" }, { id: "agenda" }];
      const range = document.valueRange(["home"]);
      reportUnknown(scope, content.site, range, "event", known.home, { ...events, candidates });
    }
  }
  known.navigation?.forEach(({ url }, i) => {
    if (/^\/(?!\/)/.test(url) || urlFault(url) === undefined) return;
    const range = document.valueRange(["navigation", i, "url"]);
    report.add(document.source, range, "bad-value.menu", { value: url });
  });
};

const checkAccent = (scope: Scope): void => {
  const { document } = scope.content.site;
  const accent = checkColour(scope, ["look", "accent"]);
  const shifted = accent === undefined ? undefined : shiftedAccent(accent);
  if (!shifted) return;
  const range = document.valueRange(["look", "accent"]);
  scope.report.add(document.source, range, "shifted-accent", shifted);
};

/** The colour at a path; what is none is reported. */
const checkColour = ({ content, report }: Scope, path: Path): string | undefined => {
  const { document } = content.site;
  const value = document.at(path);
  if (typeof value !== "string") return undefined;
  if (isColour(value)) return value;
  report.add(document.source, document.valueRange(path), "bad-value.colour", { value });
  return undefined;
};
