/** What a drawing refers to, in attributes and in styles. */

/** An address as browsers read it: they pass over blanks around it and line breaks within. */
const asRead = (address: string): string =>
  address.replace(/^[\0- ]+|[\t\n\r]+|(?<![\0- ])[\0- ]+$/g, "");

/** True for what is in the drawing itself: a part of it, or a picture or font that it holds. */
export const isOwn = (address: string): boolean =>
  /^(?:$|#|data:(?:image\/|font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject|application\/octet-stream))/i.test(
    asRead(address),
  );

/** The same for what is drawn as part of the drawing: a second drawing would bring what it holds. */
export const isOwnPart = (address: string): boolean =>
  isOwn(address) && !/^data:image\/svg/i.test(asRead(address));

/** True for an address that a link may lead to: a page, not a program. */
export const isPage = (address: string): boolean => {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(asRead(address))?.[0].toLowerCase();
  return scheme === undefined || ["http:", "https:", "mailto:", "tel:"].includes(scheme);
};

/** CSS without comments, and its escapes as the signs they mean: `\75 rl(` is `url(`. */
const plainStyle = (style: string): string =>
  style
    .replace(/\/\*[^]*?(?:\*\/|$)/g, "")
    .replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, hex?: string, sign?: string) => {
      const code = Number.parseInt(hex ?? "", 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (sign ?? "");
    });

/** What a style refers to outside its drawing; undefined if nothing. */
export const foreignInStyle = (style: string): string | undefined => {
  if (!/[\\@(]/.test(style)) return undefined;
  const plain = plainStyle(style).replace(/@namespace[^;]*(?:;|$)/gi, "");
  const [imported] = /@import[^;]*/i.exec(plain) ?? [];
  if (imported !== undefined) return imported.trim();
  for (const [, , address = ""] of plain.matchAll(/url\(\s*(["']?)([^"')]*)/gi))
    if (!isOwn(address)) return address;
  for (const [, list = ""] of plain.matchAll(/(?:image|image-set|src)\(([^)]*)/gi))
    for (const [, , address = ""] of list.matchAll(/(["'])([^"']*)\1/g))
      if (!isOwn(address) && !address.startsWith("image/")) return address;
  return undefined;
};
