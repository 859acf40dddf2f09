import type { Event, Session, Site } from "../../site/model.ts";
import type { Node, Reference } from "./thing.ts";

/** What the graphs of one build share: things that many pages name are written once. */
export class Catalogue {
  readonly site: Site;
  /** Where the picture of an event or session is, with the site's base. */
  readonly imageOf: (subject: Event | Session) => string | undefined;
  readonly written = new Map<string, string>();

  constructor(site: Site, imageOf: (subject: Event | Session) => string | undefined) {
    this.site = site;
    this.imageOf = imageOf;
  }
}

/** All that one page tells, each thing once. */
export class Graph {
  readonly site: Site;
  readonly imageOf: Catalogue["imageOf"];
  readonly #written: Map<string, string>;
  readonly #nodes = new Map<string, string>();

  constructor({ site, imageOf, written }: Catalogue) {
    this.site = site;
    this.imageOf = imageOf;
    this.#written = written;
  }

  /** Tells a thing, in place of what was said of it in passing. */
  put(node: Node): Reference {
    this.#nodes.set(node["@id"], JSON.stringify(node));
    return { "@id": node["@id"] };
  }

  /** Tells in passing what other pages tell in the same words; nothing if this one already told more. */
  mention(id: string, make: () => Node): Reference {
    if (!this.#nodes.has(id)) {
      const json = this.#written.get(id) ?? JSON.stringify(make());
      this.#written.set(id, json);
      this.#nodes.set(id, json);
    }
    return { "@id": id };
  }

  /** As a JSON-LD document: https://www.w3.org/TR/json-ld11/#named-graphs */
  toJson(): string {
    return `{"@context":"https://schema.org","@graph":[${[...this.#nodes.values()].join(",")}]}`;
  }
}
