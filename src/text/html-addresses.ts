/** The addresses in a page: what its tags lead to, load and send to. */
import type { Tag } from "./html-tags.ts";

/** An address as it is written, and the directive of the policy that must allow it; undefined: it is followed, not loaded. */
export interface Address {
  readonly tag: Tag;
  readonly attribute: string;
  readonly value: string;
  readonly directive: string | undefined;
}

type Directives = Readonly<Record<string, string | undefined>>;

/** What browsers load and where, by tag and attribute: CSP Level 3, §6.7.1. */
const loaded: Readonly<Record<string, Directives>> = {
  script: { src: "script-src" },
  img: { src: "img-src", srcset: "img-src" },
  image: { href: "img-src" },
  source: { srcset: "img-src", src: "media-src" },
  video: { src: "media-src", poster: "img-src" },
  audio: { src: "media-src" },
  track: { src: "media-src" },
  input: { src: "img-src", formaction: "form-action" },
  button: { formaction: "form-action" },
  iframe: { src: "frame-src" },
  frame: { src: "frame-src" },
  object: { data: "object-src" },
  embed: { src: "object-src" },
  base: { href: "base-uri" },
  form: { action: "form-action" },
};

const ofRelation: Directives = {
  stylesheet: "style-src",
  icon: "img-src",
  "apple-touch-icon": "img-src",
  manifest: "manifest-src",
  modulepreload: "script-src",
};

const directivesOf = ({ name, attributes }: Tag): Directives => {
  if (name === "a" || name === "area") return { href: undefined };
  if (name !== "link") return loaded[name] ?? {};
  const relations = attributes.get("rel")?.toLowerCase().split(/\s+/) ?? [];
  const relation = relations.find((one) => one in ofRelation);
  return { href: relation === undefined ? undefined : ofRelation[relation] };
};

/** `a.png 1x, b.png 2x` names two. */
const valuesOf = (attribute: string, value: string): readonly string[] =>
  attribute === "srcset"
    ? value.split(/,\s/).map((one) => one.trim().split(/\s/, 1)[0] ?? "")
    : [value.trim()];

/** All addresses of a tag. */
export const addressesOf = (tag: Tag): readonly Address[] =>
  Object.entries(directivesOf(tag)).flatMap(([attribute, directive]) => {
    const written = tag.attributes.get(attribute);
    if (written === undefined) return [];
    return valuesOf(attribute, written).map((value) => ({ tag, attribute, value, directive }));
  });
