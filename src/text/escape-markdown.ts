/** Plain text as Markdown that is read as exactly this text: only the signs that would mean something are escaped. */

/** Signs that mean something wherever they stand, or beside some neighbour. */
const signs =
  /\\|`|<(?=[a-z/!?])|&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});)|(?<!(?:^|\s)(?=.\s))\*|(?<![\p{L}\p{N}](?=.[\p{L}\p{N}]))[_~]|(?<=\^)\[|\[(?=\^)/giu;

/** Addresses that stand in the text as they are are links, unless they were written otherwise. */
const bareAddress =
  /(?<=\bhttps?):(?=\/\/)|(?<=\bwww)\.(?=[\p{L}\p{N}])|(?<=[\w.+-])@(?=[\p{L}\p{N}])/giu;

/** Where a line would begin a heading, a list, a quotation, a rule, a fence, a table or a definition. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [
    /^([ \t]*)(?=#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|[-=]+[ \t]*$|~~~|:|\||[-|:][-|: \t]*$|\[[^\]\n]*\]:|\[[ x]\]\s)/gim,
    "$1\\",
  ],
  [/^([ \t]*\d{1,9})(?=[.)](?:\s|$))/gm, "$1\\"],
];

// Most texts have none of these: to look for them is faster than to look at their neighbours.
const mayBegin = /^[ \t]*[#\-+*>=~:|[\d]/m;
const maySign = /[\\`<&*_~^]/;
const mayAddress = /:\/\/|www\.|@/i;

/** Escapes what would begin a block at the beginning of a line. */
export const escapeBeginnings = (inline: string): string =>
  mayBegin.test(inline)
    ? beginnings.reduce((text, [pattern, by]) => text.replace(pattern, by), inline)
    : inline;

/** Escapes what would mean something within a line; within a link brackets do. */
export const escapeInline = (text: string, isInLink = false): string => {
  const escaped = maySign.test(text) ? text.replace(signs, "\\$&") : text;
  if (isInLink) return escaped.replace(/(?<!\\)[[\]]/g, "\\$&");
  const hasLink = text.includes("](");
  const withoutLinks = hasLink ? escaped.replace(/(?<!\\)\[/g, "\\[") : escaped;
  return mayAddress.test(text) ? withoutLinks.replace(bareAddress, "\\$&") : withoutLinks;
};

/** A title, a name or another plain text, which may stand anywhere in Markdown. */
export const escapeMarkdown = (text: string): string => escapeBeginnings(escapeInline(text));
