/** What `site.yaml` says beyond its schema: the home, colours, the menu. */
import { isColour, shiftedAccent } from "../../palette.ts";
import { urlFault } from "../schema/scalars.ts";
import type { Path } from "../yaml.ts";
import { knownTo, reportUnknown } from "./references.ts";
import type { Scope } from "./scope.ts";

export const checkSite = (scope: Scope): void => {
  const { content, report } = scope;
  const { data, document } = content.site;
  if (!data) return;
  checkColour(scope, ["look", "accent"], data.look.accent);
  if (data.look.pop !== undefined) checkColour(scope, ["look", "pop"], data.look.pop);
  if (isColour(data.look.accent)) {
    const shifted = shiftedAccent(data.look.accent);
    if (shifted) {
      report.add(
        document.source,
        document.valueRange(["look", "accent"]),
        "shifted-accent",
        shifted,
      );
    }
  }
  if (data.home !== undefined && data.home !== "current" && data.home !== "agenda") {
    const known = knownTo(scope, "event");
    if (!known.candidates.some(({ id }) => id === data.home)) {
      const candidates = [...known.candidates, { id: "current" }, { id: "agenda" }];
      const range = document.valueRange(["home"]);
      reportUnknown(scope, content.site, range, "event", data.home, { ...known, candidates });
    }
  }
  data.navigation.forEach(({ url }, i) => {
    if (/^\/(?!\/)/.test(url) || urlFault(url) === undefined) return;
    const range = document.valueRange(["navigation", i, "url"]);
    report.add(document.source, range, "bad-value.menu", { value: url });
  });
};

const checkColour = ({ content, report }: Scope, path: Path, value: string): void => {
  if (isColour(value)) return;
  const { document } = content.site;
  report.add(document.source, document.valueRange(path), "bad-value.colour", { value });
};
