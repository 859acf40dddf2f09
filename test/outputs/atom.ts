/** Reads feeds with a parser that is not ours, and says what RFC 4287 forbids. */
import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";

/** An element as the parser has it: its attributes, its text, and its children in order. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly (readonly [name: string, child: XmlElement])[];
}

const toElement = (element: Element): XmlElement => ({
  attributes: Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value]),
  ),
  text: element.textContent ?? "",
  children: Array.from(element.children, (child) => [child.tagName, toElement(child)] as const),
});

/** The root of a file; throws on what is not well-formed. */
export const readXml = (text: string): readonly [name: string, root: XmlElement] => {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const root = parser.parseFromString(text, "application/xml").documentElement;
  if (!root) throw new Error("There is no element.");
  return [root.tagName, toElement(root)];
};

export const all = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.flatMap(([own, child]) => (own === name ? [child] : []));

/** The text of the first child of a name; empty if there is none. */
export const textOf = (element: XmlElement, name: string): string =>
  all(element, name)[0]?.text ?? "";

/** RFC 3339, as Atom narrows it: §3.3. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

const once = ["id", "title", "updated"] as const;
const known = {
  feed: "author category contributor generator icon id link logo rights subtitle title updated entry",
  entry:
    "author category content contributor id link published rights source summary title updated",
} as const;
const single = {
  feed: ["generator", "icon", "logo", "rights", "subtitle"],
  entry: ["content", "published", "rights", "source", "summary"],
} as const;

const faultsOf = (kind: "feed" | "entry", element: XmlElement): string[] => {
  const count = (name: string): number => all(element, name).length;
  const links = all(element, "link").map(({ attributes }) => attributes);
  const alternates = links
    .filter(({ rel }) => rel === "alternate")
    .map(({ type, hreflang }) => `${type} ${hreflang}`);
  return [
    ...once.filter((name) => count(name) !== 1).map((name) => `${kind}: not one ${name}`),
    ...single[kind].filter((name) => count(name) > 1).map((name) => `${kind}: many ${name}`),
    ...element.children
      .filter(([name]) => !known[kind].split(" ").includes(name))
      .map(([name]) => `${kind}: unknown ${name}`),
    ...["updated", "published"].flatMap((name) =>
      all(element, name).flatMap(({ text }) =>
        instant.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [`${name}: ${text}`],
      ),
    ),
    ...(URL.canParse(textOf(element, "id")) ? [] : [`${kind}: no URI as id`]),
    ...(new Set(alternates).size === alternates.length ? [] : [`${kind}: an alternate twice`]),
    ...links.flatMap(({ href = "" }) => (URL.canParse(href) ? [] : [`link: ${href}`])),
    ...all(element, "author").flatMap((author) =>
      all(author, "name").length === 1 ? [] : ["author: not one name"],
    ),
  ];
};

/** What RFC 4287 §4.1 forbids, in words; empty for a sound feed. */
export const atomFaults = (text: string): readonly string[] => {
  const [name, feed] = readXml(text);
  const entries = all(feed, "entry");
  const ids = [feed, ...entries].map((element) => textOf(element, "id"));
  const self = all(feed, "link").filter(({ attributes }) => attributes.rel === "self");
  return [
    ...(name === "feed" && feed.attributes.xmlns === "http://www.w3.org/2005/Atom"
      ? []
      : ["not an Atom feed"]),
    ...faultsOf("feed", feed),
    ...entries.flatMap((entry) => faultsOf("entry", entry)),
    ...(new Set(ids).size === ids.length ? [] : ["an id twice"]),
    ...(self.length === 1 ? [] : ["feed: not one link to itself"]),
    ...(all(feed, "author").length > 0 ? [] : ["feed: nobody wrote it"]),
    ...entries.flatMap((entry) =>
      all(entry, "content").length === 1 ||
      all(entry, "link").some(({ attributes }) => attributes.rel === "alternate")
        ? []
        : ["entry: neither content nor alternate"],
    ),
  ];
};
