/** The parts of the look that a site may replace by its own. */
import type { Inner } from "../src/build/own-parts/own-part.ts";
import type { PrintPart } from "../src/build/own-parts/own-parts.ts";
import { readOnly } from "../src/build/read-only.ts";
import { TBA } from "../src/site/model.ts";
import { type Html, html } from "../src/write/html.ts";
import type { Context } from "./context.ts";
import { picture } from "./parts/inline/picture.ts";
import { versionsAt } from "./parts/shell/languages.ts";
import type { PartFacts, PartName, PartPage } from "./part-facts.ts";

const pages = new WeakMap<Context, PartPage>();

/** What every part of a page is given. */
const pageOf = (c: Context): PartPage => {
  const known = pages.get(c);
  if (known) return known;
  const fresh: PartPage = {
    site: readOnly(c.site),
    event: c.event && readOnly(c.event),
    url: c.url,
    language: c.language,
    versions: versionsAt(c, c.url).map(({ language, url }) => ({ language, url })),
    t: c.t,
    dates: c.dates,
    text: (text, language) => {
      if (text === undefined) return html``;
      return text === TBA ? c.tba : c.text(text, language);
    },
    name: c.name,
    prose: c.prose,
    picture: (media, said) => picture(c.build, media, said),
  };
  pages.set(c, fresh);
  return fresh;
};

/** The facts of a part; `inner` marks pieces of the page that may stand in it. */
type Facts<Name extends PartName> = (inner: Inner) => PartFacts[Name];

const printOwn = <Name extends PartName>(
  c: Context,
  own: PrintPart,
  facts: Facts<Name>,
  ours: () => Html,
): Html =>
  own((inner) => {
    const given = facts(inner);
    const seen = Object.entries(given).map(([key, value]): [string, unknown] => [
      key,
      typeof value === "object" && value !== null ? readOnly(value) : value,
    ]);
    return { ...pageOf(c), ...Object.fromEntries(seen) };
  }, ours);

/** Prints a part: that of the site, if it has one of that name, else ours. */
export const replaceable = <Name extends PartName>(
  c: Context,
  name: Name,
  facts: Facts<Name>,
  ours: () => Html,
): Html => {
  const own = c.build.parts?.find(name);
  return own ? printOwn(c, own, facts, ours) : ours();
};
