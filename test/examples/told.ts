/** Reads pages as a screen reader does: each text with the language that it is read in. */

export interface Told {
  readonly text: string;
  readonly language: string;
}

const isVoid = /^(?:br|col|hr|img|input|link|meta|source|wbr)$/;

/** Without spaces, which typography makes narrow or fixed, and without soft hyphens. */
export const bare = (text: string): string => text.replaceAll(/[\s\u00ad\u202f]+/g, "");

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const decode = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? "");

/** The texts of a page. Titles of tabs and options of lists can tell no other language. */
export const toldOn = (page: string): readonly Told[] => {
  const told: Told[] = [];
  const open: { readonly tag: string; readonly language: string }[] = [];
  const html = page.replaceAll(/<(style|script|title|option)\b[^]*?<\/\1\s*>/g, "");
  for (const [, closes, tag = "", attributes = "", text = ""] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>([^<]*)/g,
  )) {
    if (closes) {
      const last = open.findLastIndex((one) => one.tag === tag);
      if (last !== -1) open.length = last;
    } else if (!isVoid.test(tag)) {
      const [, own] = /\slang="([^"]+)"/.exec(attributes) ?? [];
      open.push({ tag, language: own ?? open.at(-1)?.language ?? "" });
    }
    if (text.trim() !== "")
      told.push({ text: decode(text), language: open.at(-1)?.language ?? "" });
  }
  return told;
};
