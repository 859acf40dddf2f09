/** One walk over every value that means more than itself: references, media, dates, texts and prose. */
import { parseDate } from "../../time.ts";
import type { Resolver } from "../../text/markdown.ts";
import type { Item } from "../content.ts";
import { visitTagged } from "../schema/tags.ts";
import { isTba } from "../schema/tba.ts";
import { checkMediaField } from "./media-content.ts";
import { checkPlan } from "./plans.ts";
import { type ProseResults, readProse } from "./prose.ts";
import { checkReference } from "./references.ts";
import { type Scope, within } from "./scope.ts";
import { checkText } from "./texts.ts";

export interface ValueResults extends ProseResults {
  /** Ids that dangling references probably meant: these are not unused. */
  readonly meant: Set<string>;
  /** The media that fields name, from the site's folder. */
  readonly used: Set<string>;
}

/** Checks the values of an item, whether or not it passes its schema, and reads its prose. */
export const checkValues = (
  scope: Scope,
  item: Item<unknown>,
  resolver: Resolver,
  results: ValueResults,
  isLimited: boolean,
): void => {
  const { document } = item;
  const { report } = scope;
  visitTagged(item.schema, document.at(item.path), [], (path, tag, text) => {
    const range = () => document.valueRange(within(item, path));
    switch (tag.type) {
      case "reference": {
        const meant = checkReference(scope, item, path, tag.kind, text);
        if (meant !== undefined) results.meant.add(`${tag.kind}:${meant}`);
        break;
      }
      case "media":
        if (isTba(text)) report.add(document.source, range(), "bad-value.tba", { value: text });
        else {
          checkMediaField(scope, document.source, range(), text, {
            isPicture: tag.isPicture,
            used: results.used,
          });
          if (tag.as === "plan") checkPlan(scope, item, range(), text);
        }
        break;
      case "moment":
        if (parseDate(text, scope.zone) === "gap") {
          report.add(document.source, range(), "dst-gap", { value: text, zone: scope.zone });
        }
        break;
      case "text":
        checkText(scope, document.source, text, range);
        break;
      case "markdown":
        readProse(scope, item, within(item, path), text, resolver, results, isLimited);
        break;
      case "address":
      case "tba":
    }
  });
  if (item.path.length === 0 && document.source.file.endsWith(".md")) {
    readProse(scope, item, undefined, document.body, resolver, results, isLimited);
  }
};
