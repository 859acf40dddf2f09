import type { ProseFault } from "./faults.ts";
import type { FragmentLink } from "./fragments.ts";
import { type LinkKind, readTarget } from "./links.ts";

/** Knows where the things of the content are; undefined: there is no such thing. */
export interface Resolver {
  readonly link: (kind: LinkKind, target: string) => string | undefined;
  /** A picture or document; with a slash before it (`/plan.pdf`) a file that is published as it is. */
  readonly media: (path: string) => string | undefined;
}

/** What is wrong with an address, without its place. */
export type Refusal = Pick<ProseFault, "code" | "value" | "kind" | "reason">;

/** A place on the page of something, without where it is written. */
type Place = Pick<FragmentLink, "value" | "target">;

export type Resolved =
  | { readonly url: string; readonly isExternal: boolean; readonly place?: Place | undefined }
  | { readonly fragment: string }
  | { readonly term: string; readonly place: Place | undefined }
  | { readonly refusal: Refusal };

const found = (url: string | undefined, refusal: Refusal): Resolved =>
  url === undefined ? { refusal } : { url, isExternal: false };

/** Where a link leads, or why it leads nowhere. */
export const resolveLink = (href: string, resolver: Resolver): Resolved => {
  const target = readTarget(href);
  switch (target.type) {
    case "external":
      return { url: target.url, isExternal: true };
    case "fragment":
      return { fragment: target.id };
    case "media": {
      const { path, fragment } = target;
      const url = resolver.media(path);
      return found(url && url + fragment, { code: "missing-media", value: path });
    }
    case "bad": {
      const [path = ""] = href.trim().split("#");
      const own = target.reason === "absolute-path" ? resolver.media(path) : undefined;
      if (own !== undefined)
        return { url: own + href.trim().slice(path.length), isExternal: false };
      return { refusal: { code: "bad-url", value: href, reason: target.reason } };
    }
    case "internal": {
      const { kind, id, fragment } = target;
      const url = resolver.link(kind, id);
      if (url === undefined) return { refusal: { code: "unknown-reference", value: id, kind } };
      const place = fragment === "" ? undefined : { value: fragment, target: { kind, id } };
      if (kind === "term") return { term: id, place };
      return { url: url + fragment, isExternal: false, place };
    }
  }
};

/** Where a picture is. It is a file of the content, never another site's. */
export const resolvePicture = (src: string, resolver: Resolver): Resolved => {
  const target = readTarget(src);
  if (target.type === "media") return resolveLink(src, resolver);
  const reason = target.type === "bad" ? target.reason : "external-picture";
  return { refusal: { code: "bad-url", value: src, reason } };
};
