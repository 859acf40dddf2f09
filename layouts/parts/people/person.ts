import { type Html, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import type { PartFacts } from "../../part-facts.ts";
import { replaceable } from "../../replaceable.ts";

/** Somebody in a list of persons; the item is ours, what stands in it may be the site's own. */
export const personItem = (
  c: Context,
  facts: PartFacts["person"],
  ours: () => Html,
  classes = "person",
): Html =>
  html`<li class="${classes}">
    ${replaceable(c, "person", () => facts, ours)}
  </li>`;
