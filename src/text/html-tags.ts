/** The tags of an HTML text, as a browser would find them. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** By their names in lower case, decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a script or a style; empty for all others. */
  readonly text: string;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** As far as addresses and policies ask for it. */
const decode = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot);/gi, (_, entity: string) => {
    if (!entity.startsWith("#")) return named[entity.toLowerCase()] ?? "";
    const code = Number(entity.slice(1).replace(/^x/i, "0x"));
    return String.fromCodePoint(Math.min(code, 0x10ffff));
  });

const nameAt = /[a-z][^\s/>]*/iy;

const attributeAt = /[\s/]*(?:([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|(>))/y;

/** In these no tag begins until they end. */
const ends: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
};

/** The attributes from an offset on, and where the tag ends. */
const attributesAt = (
  markup: string,
  start: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number } => {
  const attributes = new Map<string, string>();
  attributeAt.lastIndex = start;
  let end = start;
  for (let found = attributeAt.exec(markup); found; found = attributeAt.exec(markup)) {
    end = attributeAt.lastIndex;
    const [, name, double, single, plain, close] = found;
    if (close !== undefined) break;
    const key = name?.toLowerCase() ?? "";
    // A browser keeps the first of two.
    if (!attributes.has(key)) attributes.set(key, decode(double ?? single ?? plain ?? ""));
  }
  return { attributes, end };
};

/** Where the text of an element that holds no tags ends. */
const endOfText = (markup: string, name: string, start: number): number => {
  const pattern = ends[name];
  if (!pattern) return start;
  pattern.lastIndex = start;
  return pattern.exec(markup)?.index ?? markup.length;
};

/** All opening tags in their order. */
export const tagsOf = (markup: string): readonly Tag[] => {
  const tags: Tag[] = [];
  for (let at = markup.indexOf("<"); at !== -1; at = markup.indexOf("<", at)) {
    if (markup.startsWith("<!--", at)) {
      const end = markup.indexOf("-->", at);
      if (end === -1) break;
      at = end;
      continue;
    }
    nameAt.lastIndex = at + 1;
    const name = nameAt.exec(markup)?.[0].toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    const { attributes, end } = attributesAt(markup, nameAt.lastIndex);
    at = endOfText(markup, name, end);
    const hasText = name === "script" || name === "style";
    tags.push({ name, attributes, text: hasText ? markup.slice(end, at) : "" });
  }
  return tags;
};
