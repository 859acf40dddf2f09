/** As much of a document as reading one of our own pages takes. */

const voids = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);

const decoded = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** Like an `HTMLElement`, in a page that nobody shows. */
class SmallElement {
  readonly childNodes: (SmallElement | string)[] = [];
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: SmallElement | undefined;

  constructor(name: string, attributes: ReadonlyMap<string, string>, parent?: SmallElement) {
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
  }

  get dataset(): Readonly<Record<string, string>> {
    const data = [...this.attributes].filter(([name]) => name.startsWith("data-"));
    return Object.fromEntries(data.map(([name, value]) => [name.slice(5), value]));
  }

  get content(): this {
    return this;
  }

  get textContent(): string {
    return this.childNodes
      .map((one) => (typeof one === "string" ? decoded(one) : one.textContent))
      .join("");
  }

  get #within(): readonly SmallElement[] {
    return this.childNodes.flatMap((one) => (typeof one === "string" ? [] : [one, ...one.#within]));
  }

  /** `li.off[data-from]`, and `:scope` of the element that is asked. */
  matches(selector: string, scope?: SmallElement): boolean {
    const [, left, last = ""] = /^(?:(.*) > )?(.*)$/.exec(selector) ?? [];
    if (left !== undefined && !this.parent?.matches(left, scope)) return false;
    if (last === ":scope") return this === scope;
    const [, name, className, attribute] =
      /^(\w+)?(?:\.(\w+))?(?:\[([\w-]+)\])?$/.exec(last) ?? fail(selector);
    return (
      (!name || this.name === name) &&
      (!className || (this.attributes.get("class") ?? "").split(" ").includes(className)) &&
      (!attribute || this.attributes.has(attribute))
    );
  }

  querySelectorAll(selector: string): readonly SmallElement[] {
    return this.#within.filter((one) => one.matches(selector, this));
  }

  querySelector(selector: string): SmallElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  replaceWith(...nodes: readonly (SmallElement | string)[]): void {
    const siblings = this.parent?.childNodes ?? [];
    siblings.splice(siblings.indexOf(this), 1, ...nodes);
  }
}

const fail = (selector: string): never => {
  throw new Error(`small-dom does not know ${selector}`);
};

/** The `<main>` of a page. */
export const mainOf = (page: string): HTMLElement => {
  const [body = ""] = /<main[^]*<\/main>/.exec(page) ?? [];
  let at = new SmallElement("body", new Map());
  for (const [, text, close, name = "", rest = ""] of body.matchAll(
    /([^<]+)|<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>/g,
  )) {
    if (text !== undefined) at.childNodes.push(text);
    else if (close) at = at.parent ?? at;
    else {
      const attributes = [...rest.matchAll(/([\w-]+)(?:="([^"]*)"|=([^\s"]+))?/g)].map(
        ([, key = "", quoted, bare]) => [key, decoded(quoted ?? bare ?? "")] as const,
      );
      const fresh = new SmallElement(name, new Map(attributes), at);
      at.childNodes.push(fresh);
      if (!voids.has(name) && !rest.endsWith("/")) at = fresh;
    }
  }
  return at.querySelector("main") as unknown as HTMLElement;
};
