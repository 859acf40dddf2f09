/** Cuts a style down to what some markup uses. */
import type { CustomAtRules, Declaration, Visitor } from "lightningcss";
import { lightning, ourMinified } from "./lightning.ts";
import { splitStyle } from "./split-style.ts";
import type { Used } from "./used.ts";

/** Without those that are for paper alone; their layer keeps its place, for the file to put them there. */
const withoutPrint = (css: string): string =>
  splitStyle(css)
    .rules.map(({ prelude, text }) => (prelude === "@layer print" ? "@layer print;" : text))
    .join("");

const transform = (css: string, visitor: Visitor<CustomAtRules>): string =>
  lightning()
    .transform({ filename: "page.css", code: Buffer.from(css), ...ourMinified(), visitor })
    .code.toString();

/** Without the properties that neither it nor what follows asks for, nor one of those that are asked for. */
const withoutUnasked = (css: string, following: string): string => {
  const asked = new Set(`${css}${following}`.match(/(?<=var\()--[\w-]+/g));
  const cut = transform(css, {
    Declaration: {
      custom: (declaration) =>
        declaration.name.startsWith("--") && !asked.has(declaration.name) ? [] : undefined,
    },
  });
  return cut.length < css.length ? withoutUnasked(cut, following) : css;
};

const nameOf = (declaration: Declaration): string => {
  if (declaration.property === "unparsed") return declaration.value.propertyId.property;
  return declaration.property === "custom" ? declaration.value.name : declaration.property;
};

/** What is of no use before somebody points or scrolls, and by then there are all styles. */
const acted: ReadonlySet<string> = new Set(["cursor", "scroll-behavior", "scroll-padding-block"]);

/** What of a style finds something of what is used, on a screen; the order of its layers stays. `following` comes after it. */
export const cutStyle = (css: string, used: Used, following: string): string =>
  withoutUnasked(
    transform(withoutPrint(css), {
      Selector: (selector) => (used.isFoundBy(selector) ? undefined : []),
      Declaration: (declaration) => (acted.has(nameOf(declaration)) ? [] : undefined),
      // Of paper, of what moves or counts once it is there, and of borders where no colours are.
      Rule: {
        page: () => [],
        property: () => [],
        media: ({ value }) =>
          JSON.stringify(value.query).includes("forced-colors") ? [] : undefined,
      },
    }),
    following,
  );
