/** Prose as plain text in which addresses stand behind what leads to them: calendars and tables have no links. */
import { knownUrl } from "../../urls.ts";
import { proseToText } from "../../text/plain-text.ts";
import type { Prose } from "../../text/prose.ts";
import type { Anchor, Element, Note, Token } from "../../text/tokens.ts";

/** Where a site is. */
type Place = Parameters<typeof knownUrl>[0];

const textOf = (token: Token): string => {
  if (token.type === "text" || token.type === "code") return token.text;
  return "children" in token ? token.children.map(textOf).join("") : "";
};

const plain = (text: string): Token => ({ type: "text", text, isMarkable: false });

/** What is the same of an address however it is written: without its scheme, marks of telephones and the slash at its end. */
const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:www\.)?|www\.|mailto:|tel:|geo:)/, "")
    .replace(/^\+?[\d\s().-]+$/, (number) => number.replace(/[^\d+]/g, ""))
    .replace(/\/$/, "");

/** The address of a link as one reads it: `ada@fair.example`, `https://fair.example/fair/`. */
const readable = (url: string, site: Place): string | undefined =>
  url.startsWith("/") ? knownUrl(site, url) : url.replace(/^(?:mailto|tel):/i, "");

const addressed = (link: Anchor, site: Place): readonly Token[] => {
  const children = link.children.flatMap((child) => tellAddresses(child, site));
  const address = readable(link.url, site);
  // A place of the same text needs no address, and what is written as one has it.
  if (address === undefined || link.isWithin || bare(textOf(link)) === bare(address))
    return children;
  return [...children, plain(` (${address})`)];
};

const paragraph = (children: readonly Token[]): Element => ({
  type: "element",
  tag: "p",
  attributes: [],
  children,
});

/** A note as a paragraph of its own, told by its number. */
const noteAsText = (note: Note, site: Place): readonly Token[] => {
  const inside = note.children.flatMap((child) => tellAddresses(child, site));
  const [first, ...others] = inside;
  const mark = plain(`[${note.number}] `);
  return first?.type === "element" && first.tag === "p"
    ? [paragraph([mark, ...first.children]), ...others]
    : [paragraph([mark]), ...inside];
};

const tellAddresses = (token: Token, site: Place): readonly Token[] => {
  switch (token.type) {
    case "link":
      return addressed(token, site);
    case "note-reference":
      return [plain(`[${token.number}]`)];
    case "notes":
      return token.children.flatMap((child) =>
        child.type === "note" ? noteAsText(child, site) : tellAddresses(child, site),
      );
    case "element":
    case "heading":
    case "term":
      return [
        { ...token, children: token.children.flatMap((child) => tellAddresses(child, site)) },
      ];
    default:
      return [token];
  }
};

const known = new WeakMap<Prose, { readonly address: string; readonly text: string }>();

/**
 * Prose as plain text for those who have nothing but it: “sign up here (https://fair.example/)”, with the notes.
 * An address that stands in the text as it is stands there once.
 */
export const textWithAddresses = (prose: Prose, site: Place): string => {
  const made = known.get(prose);
  const address = knownUrl(site, site.base) ?? "";
  if (made?.address === address) return made.text;
  const tokens = prose.tokens.flatMap((token) => tellAddresses(token, site));
  const text = proseToText({ ...prose, tokens });
  known.set(prose, { address, text });
  return text;
};
