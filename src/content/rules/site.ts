/** What `site.yaml` says beyond its schema: the home, colours, the menu. */
import { isColour, shiftedAccent } from "../../styles/palette.ts";
import { urlFault } from "../schema/scalars.ts";
import { isTba } from "../schema/tba.ts";
import { saysStillOpen } from "../suggest/still-open.ts";
import type { Path } from "../yaml/path.ts";
import { knownTo, reportUnknown } from "./references.ts";
import type { Scope } from "./scope.ts";

export const checkSite = (scope: Scope): void => {
  const { content, report } = scope;
  const { partial: known, document } = content.site;
  checkAccent(scope);
  checkColour(scope, ["look", "pop"]);
  checkPlaceholders(scope);
  checkLegalPage(scope);
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

/** What the legal notice would say “to be announced” of. */
const ofLegalNotice: readonly Path[] = [
  ["contact"],
  ["legal", "director"],
  ["legal", "address"],
  ["legal", "phone"],
  ["legal", "host"],
  ["legal", "host", "name"],
  ["legal", "host", "address"],
  ["legal", "host", "phone"],
];

const checkPlaceholders = ({ content, report }: Scope): void => {
  const { document, partial } = content.site;
  // As an import makes it up, which knows no other.
  if (partial.id !== undefined && partial.url === `https://${partial.id}.example`)
    report.add(document.source, document.valueRange(["url"]), "placeholder.url", {
      value: partial.url,
    });
  for (const path of ofLegalNotice) {
    const value = document.at(path);
    if (typeof value === "string" && isTba(value))
      report.add(document.source, document.valueRange(path), "placeholder.legal");
  }
};

/** The same of a notice that is written: a line that says no more than that, or says it of something. */
const checkLegalPage = ({ content, report }: Scope): void => {
  const { document } = content.pages.items.get("legal") ?? {};
  if (!document) return;
  let start = document.bodyStart;
  for (const line of document.body.split("\n")) {
    const said = line.slice(Math.max(0, line.lastIndexOf(":") + 1)).replace(/[*_.|>\\-]/g, "");
    if (isTba(said) || saysStillOpen(said.trim()))
      report.add(document.source, { start, end: start + line.length }, "placeholder.legal");
    start += line.length + 1;
  }
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
