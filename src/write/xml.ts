/** Writes XML 1.0. Only `element` makes markup, so that text can never break out of its place; what XML cannot hold is refused where content is read. */

/** A piece of XML. */
export class Xml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in an element: text, or other elements; nothing prints nothing. */
export type XmlContent =
  string | number | undefined | false | Xml | readonly (Xml | undefined | false)[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const toEntity = (char: string): string => entities[char] ?? `&#${char.charCodeAt(0)};`;

/** Text of an element. A parser reads `\r`, and some read three more, as the end of a line: §2.11, and XML 1.1. */
const escapeText = (text: string): string => text.replace(/[&<>\r\u0085\u2028\u2029]/g, toEntity);

/** Value of an attribute, where a parser would read each white space as a space: XML 1.0 §3.3.3. */
const escapeValue = (text: string): string =>
  text.replace(/[&<>"\t\n\r\u0085\u2028\u2029]/g, toEntity);

const isXml = (piece: Xml | undefined | false): piece is Xml => piece instanceof Xml;

const print = (content: XmlContent): string => {
  if (content === undefined || content === false) return "";
  if (typeof content === "string") return escapeText(content);
  if (typeof content === "number") return String(content);
  if (content instanceof Xml) return content.markup;
  const lines = content.filter(isXml).map(({ markup }) => `${markup}\n`);
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
};

/**
 * An element; attributes without value are left out, and elements of a list stand on lines of their own.
 *
 *     element("room", { guid: undefined, name: "A & B" }, 12).markup // <room name="A &amp; B">12</room>
 *     element("br").markup // <br/>
 */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content?: XmlContent,
): Xml => {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeValue(String(value))}"`)
    .join("");
  const printed = print(content);
  return new Xml(printed === "" ? `<${name}${pairs}/>` : `<${name}${pairs}>${printed}</${name}>`);
};

/** A whole file around its root element. */
export const xmlFile = (root: Xml): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
