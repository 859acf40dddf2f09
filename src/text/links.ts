import { idleSigns } from "./hidden.ts";

/** What a link inside content may point to: `speaker:ada`. */
export const linkKinds = [
  "speaker",
  "session",
  "theme",
  "organisation",
  "page",
  "term",
  "event",
  "slot",
  "day",
  "news",
  "room",
  "track",
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Why an address is refused. */
export type UrlFault =
  /** No address at all. */
  | "empty"
  /** A scheme that is not http, https, mailto, tel or geo. */
  | "scheme"
  /** With a sign in it that nobody sees. */
  | "hidden"
  /** `www.example.org`: the scheme is missing. */
  | "no-scheme"
  /** `/path` or `//host`: not a file of the content. */
  | "absolute-path"
  /** A known scheme followed by nonsense. */
  | "form"
  /** A picture from another site: it would be a third party. */
  | "external-picture";

export type Target =
  | { readonly type: "external"; readonly url: string }
  | { readonly type: "fragment"; readonly id: string }
  | {
      readonly type: "internal";
      readonly kind: LinkKind;
      readonly id: string;
      readonly fragment: string;
    }
  | { readonly type: "media"; readonly path: string; readonly fragment: string }
  | { readonly type: "bad"; readonly reason: UrlFault };

const forms: Readonly<Record<string, RegExp>> = {
  http: /^https?:\/\/[^\s/?#]/i,
  https: /^https?:\/\/[^\s/?#]/i,
  mailto: /^mailto:(?!\/)[^\s@]+@[^\s@]+$/i,
  tel: /^tel:\+?[\d().-]+(?:;[\w=+.-]+)*$/i,
  geo: /^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?/i,
};

const isLinkKind = (scheme: string): scheme is LinkKind =>
  linkKinds.some((kind) => kind === scheme);

const bad = (reason: UrlFault): Target => ({ type: "bad", reason });

/**
 * Reads the address of a link as it was written in content.
 *
 *     readTarget("page:practical#parking") // { type: "internal", kind: "page", id: "practical", fragment: "#parking" }
 *     readTarget("plan.pdf") // { type: "media", path: "plan.pdf", fragment: "" }
 *     readTarget("javascript:alert(1)") // { type: "bad", reason: "scheme" }
 */
export const readTarget = (href: string): Target => {
  const written = href.trim();
  if (written === "") return bad("empty");
  if (idleSigns(written).length > 0) return bad("hidden");
  if (written.startsWith("#")) return { type: "fragment", id: written.slice(1) };
  if (/^[/\\?]/.test(written)) return bad("absolute-path");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (/^www\./i.test(written)) return bad("no-scheme");
    const [path = ""] = written.split("#");
    return { type: "media", path, fragment: written.slice(path.length) };
  }
  if (isLinkKind(scheme)) {
    const [id = ""] = written.slice(scheme.length + 1).split("#");
    const fragment = written.slice(scheme.length + 1 + id.length);
    return id === "" ? bad("empty") : { type: "internal", kind: scheme, id, fragment };
  }
  const form = Object.hasOwn(forms, scheme) ? forms[scheme] : undefined;
  if (!form) return bad("scheme");
  return form.test(written) && URL.canParse(written)
    ? { type: "external", url: written }
    : bad("form");
};
