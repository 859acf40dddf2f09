/** The styles of a site's own: `data/look.css`, made part of ours. */
import { lightning, minified } from "./lightning.ts";
import { inLayer } from "./own-layer.ts";
import { type OuterRule, splitStyle } from "./split-style.ts";

/** A place in a style: both count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a style. */
export interface Fault extends Place {
  /** As the parser says it; undefined of what is left open. */
  readonly message: string | undefined;
}

/** An address in a style. */
export interface StyleAddress extends Place {
  readonly url: string;
  /** How it is used: imported, as the file of a font, or drawn. */
  readonly use: "import" | "font" | "picture";
}

/** A style as it was read. */
export interface OwnStyle {
  /** Minified, in a layer that comes after ours. */
  readonly css: string;
  /** What cannot be read as CSS. */
  readonly faults: readonly Fault[];
  readonly addresses: readonly StyleAddress[];
}

type Resolve = (url: string) => string | undefined;

const at = ({ line, column }: Place): Place => ({ line, column });

const isSame = (a: Place, b: Place): boolean => a.line === b.line && a.column === b.column;

const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** All that is wrong in a style, and all that it refers to. */
const inspect = (text: string): Pick<OwnStyle, "faults" | "addresses"> => {
  const { deep } = splitStyle(text);
  // The parser would end the process.
  if (deep !== undefined)
    return { faults: [{ message: "Too deeply nested", ...placeOf(text, deep) }], addresses: [] };
  const addresses: StyleAddress[] = [];
  const { warnings } = lightning().transform({
    filename: "look.css",
    code: Buffer.from(text),
    errorRecovery: true,
    // Nothing is handed back: the parser does not understand all that it tells.
    visitor: {
      Rule: {
        // Their lines count from 0.
        import: ({ value: { url, loc } }) => {
          addresses.push({ url, line: loc.line + 1, column: loc.column, use: "import" });
        },
        "font-face": ({ value: { properties } }) => {
          const sources = properties.flatMap((one) => (one.type === "source" ? one.value : []));
          for (const source of sources)
            if (source.type === "url")
              addresses.push({
                ...at(source.value.url.loc),
                url: source.value.url.url,
                use: "font",
              });
        },
      },
      Url: ({ url, loc }) => {
        if (!addresses.some((one) => isSame(one, loc)))
          addresses.push({ ...at(loc), url, use: "picture" });
      },
    },
  });
  const faults = warnings.flatMap(({ message, type, loc }): readonly Fault[] => {
    if (type !== "UnexpectedImportRule") return [{ message, ...at(loc) }];
    addresses.push({ url: "@import", line: loc.line, column: 1, use: "import" });
    return [];
  });
  return { faults, addresses };
};

/** What ends a `<style>` would end it within a text of CSS too. */
const inElement = (css: string): string => css.replaceAll(/<\/(?=style)/gi, "<\\/");

const compile = (rules: readonly OuterRule[], resolve: Resolve): string => {
  const { code } = lightning().transform({
    filename: "look.css",
    code: Buffer.from(inLayer(rules)),
    errorRecovery: true,
    ...minified(),
    visitor: { Url: (found) => ({ ...found, url: resolve(found.url) ?? found.url }) },
  });
  const css = inElement(code.toString());
  return css === "" || css === "@layer own;" ? "" : `@layer grid;${css}`;
};

const read = (text: string, resolve: Resolve): OwnStyle => {
  const { rules, open } = splitStyle(text);
  const { faults, addresses } = inspect(text);
  const left = open === undefined ? [] : [{ message: undefined, ...placeOf(text, open) }];
  const all = [...faults, ...left];
  return { css: all.length > 0 ? "" : compile(rules, resolve), faults: all, addresses };
};

let last: { readonly text: string; readonly urls: string; readonly style: OwnStyle } | undefined;

/** Reads a style; `resolve` tells where the file of an address is published, undefined if it is none of the site's. */
export const readOwnStyle = (text: string, resolve: Resolve = () => undefined): OwnStyle => {
  const known = last?.text === text ? last : undefined;
  const { addresses } = known?.style ?? inspect(text);
  const urls = JSON.stringify(addresses.map(({ url }) => resolve(url) ?? null));
  if (known?.urls === urls) return known.style;
  const style = read(text, resolve);
  last = { text, urls, style };
  return style;
};
