import { findForbidden } from "./characters.ts";
import { fragmentToId, isWholePage } from "./fragments.ts";
import { type Close, type Parsed, attribute, nest, noted } from "./nest.ts";
import { isShowable } from "./picture-name.ts";
import { type Reading, reportRefusal } from "./reading.ts";
import { resolveLink, resolvePicture } from "./resolver.ts";
import { setTexts } from "./set-text.ts";
import type { Token } from "./tokens.ts";
import { typeset } from "./typography.ts";

/** A title; Markdown has read its codes, even one that gives what no text may hold. */
const title = (token: Parsed, { language, place, report }: Reading): string | undefined => {
  const text = attribute(token, "title");
  const fault = text.includes("\r") || findForbidden(text) ? place.findForbidden() : undefined;
  if (fault) {
    const { offset, written } = fault;
    report({ code: "bad-encoding", offset, length: written.length, value: written });
  }
  return typeset(text, language) || undefined;
};

/** A link; one that leads nowhere is reported and leaves its text. */
const openLink = (token: Parsed, reading: Reading): Close<Token> | undefined => {
  const href = attribute(token, "href");
  const resolved = resolveLink(href, reading.resolver);
  if ("refusal" in resolved) {
    reportRefusal(reading, resolved.refusal, href);
    // `<session:bread>` has no words of its own, and may not tell an address.
    return token.info === "auto" ? () => plain("") : undefined;
  }
  const offset = reading.place.find(
    token.info === "auto" ? token.content || href.replace(/^mailto:/, "") : href,
  );
  const isFragment = "fragment" in resolved;
  const isWithin = isFragment && reading.slugs.has(fragmentToId(resolved.fragment));
  const place = isFragment ? { value: `#${resolved.fragment}`, target: undefined } : resolved.place;
  if (place && !isWithin && !isWholePage(place.value)) {
    const { value } = place;
    reading.look({ ...place, offset: offset + href.lastIndexOf(value), length: value.length });
  }
  if ("term" in resolved) return (children) => ({ type: "term", id: resolved.term, children });
  const url = isFragment ? `#${resolved.fragment}` : resolved.url;
  return (children) => ({
    type: "link",
    url,
    isWithin,
    isUntrusted: reading.isLimited && "isExternal" in resolved && resolved.isExternal,
    title: title(token, reading),
    // A link without text could not be read aloud.
    children: children.length > 0 ? children : [{ type: "text", text: href, isMarkable: false }],
  });
};

const plain = (text: string): Token => ({ type: "text", text, isMarkable: false });

/** A code that gives what no text may hold; it stays as it is written. */
const badReference = ({ content }: Parsed, { place, report }: Reading): Token => {
  const offset = place.find(content);
  report({ code: "bad-encoding", offset, length: content.length, value: content });
  return plain(content);
};

const altOf = (token: Parsed, reading: Reading): string =>
  (token.children ?? [])
    .map((child) => {
      if (child.type === "bad_reference") badReference(child, reading);
      return child.content || (child.children ? altOf(child, reading) : "");
    })
    .join("");

/** A picture; one that is not there is reported and leaves its alternative text. */
const picture = (token: Parsed, reading: Reading): readonly Token[] => {
  const alt = typeset(altOf(token, reading).trim(), reading.language);
  if (reading.isLimited) return alt === "" ? [] : [plain(alt)];
  const src = attribute(token, "src");
  const resolved = resolvePicture(src, reading.resolver);
  if ("refusal" in resolved) {
    reportRefusal(reading, resolved.refusal, src);
    return alt === "" ? [] : [plain(alt)];
  }
  if (!("url" in resolved)) return [];
  const at = { offset: reading.place.find(src), length: src.length, value: src };
  if (!isShowable(resolved.url)) reading.report({ code: "no-picture", ...at });
  else if (alt === "") reading.report({ code: "no-alt", ...at });
  return [{ type: "picture", url: resolved.url, alt, title: title(token, reading) }];
};

const rawHtml = ({ content }: Parsed, { place, report }: Reading): Token => {
  const offset = place.find(content);
  report({ code: "raw-html", offset, length: content.length, value: content });
  return plain(content);
};

/** Reads the inside of a paragraph, heading or cell. */
export const readInline = (
  tokens: readonly Parsed[],
  reading: Reading,
  isMarkable: boolean,
): readonly Token[] => {
  const texts = setTexts(tokens, reading.language, isMarkable);
  const open = (token: Parsed): Close<Token> | undefined =>
    token.type === "link_open"
      ? openLink(token, reading)
      : (children) => ({ type: "element", tag: token.tag, attributes: [], children });
  const leaf = (token: Parsed): readonly Token[] => {
    switch (token.type) {
      case "text":
      case "text_special":
      case "softbreak": {
        const text = texts.get(token);
        return text ? [text] : [];
      }
      case "code_inline":
        // What looks like a fault in code is none: the search goes on behind it.
        reading.place.find(token.content);
        return [{ type: "code", text: token.content, isBlock: false, language: "" }];
      case "hardbreak":
        return [{ type: "element", tag: "br", attributes: [], children: [] }];
      case "task":
        return [{ type: "task", isDone: token.info === "done" }];
      case "image":
        return picture(token, reading);
      case "bad_reference":
        return [badReference(token, reading)];
      case "raw_html":
        return [rawHtml(token, reading)];
      case "footnote_ref": {
        const number = noted(token, "id") + 1;
        return [{ type: "note-reference", number, rank: noted(token, "subId") + 1 }];
      }
      default:
        return [];
    }
  };
  return nest(tokens, open, leaf);
};
