import type { Assets } from "../styles/assets.ts";
import type { Site } from "../site/model.ts";
import type { OutputFile } from "../write/output-file.ts";
import type { HeaderRule } from "./output.ts";
import { allOutputs } from "./outputs.ts";
import { editorFolder } from "../urls.ts";
import { workerPath } from "./worker.ts";

const year = 31_536_000;

const unusedFeatures = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** What every answer says besides the policy, whatever the site: the OWASP Secure Headers. */
export const staticHeaders: readonly (readonly [name: string, value: string])[] = [
  ["Strict-Transport-Security", `max-age=${year}`],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Permissions-Policy", unusedFeatures.map((feature) => `${feature}=()`).join(", ")],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Embedder-Policy", "require-corp"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

/** For files whose name is the hash of what they hold. */
export const immutable = `public, max-age=${year}, immutable`;

const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");

/** Of drawings (SVG). Whole, for some hosts join the values of two rules that match, and others take the last. */
export const drawingPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** A drawing (SVG) may hold scripts. In a page none runs; opened by itself, it is a page of its own. */
const drawingFolders = ({ media }: Pick<Site, "media">): readonly string[] => [
  ...new Set(
    media.flatMap(({ url }) =>
      /\.svg$/i.test(url) ? [url.slice(0, url.lastIndexOf("/") + 1)] : [],
    ),
  ),
];

/** The rules of outputs; what each language has of its own is in the folder of each. */
const outputRules = (site: Pick<Site, "base" | "security" | "versions">): readonly HeaderRule[] => {
  const folders = (site.versions ?? []).slice(1).map(({ root }) => root.slice(site.base.length));
  return allOutputs.flatMap(({ headers, isForAll }) => {
    const rules = headers?.(site) ?? [];
    const others = isForAll ? [] : folders;
    return [
      ...rules,
      ...others.flatMap((folder) => rules.map((one) => ({ ...one, path: folder + one.path }))),
    ];
  });
};

/**
 * The policy as hosts send it: who may frame a page, and that nothing is asked for without encryption. Pages do not say
 * the latter themselves: built for https and tried on the own machine, where there is none, they would lack all their files.
 */
const sentPolicy = (policy: string, { address }: Pick<Site, "address">): string =>
  [
    policy,
    "frame-ancestors 'none'",
    ...(address?.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
  ].join("; ");

/** What the pages of a site say, and its editor otherwise. */
const ofPages = ({ policy }: Pick<Assets, "policy">, site: Pick<Site, "address">) =>
  [
    ["Content-Security-Policy", sentPolicy(policy, site)],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ] as const;

/** Hosts take so many rules and no more: Cloudflare Pages 100. */
const mostPlaces = 60;

/** Where the pages of a site are, `/`, `/fair/*`; of many none is named, for each page has its policy in itself too. */
const placesOf = (pages: Iterable<string>): readonly string[] => {
  const places = new Set(
    [...pages].map((path) => {
      const [, first = "", ...rest] = path.split("/");
      if (rest.length > 0) return `/${first}/*`;
      return first === "index.html" ? "/" : `/${first}`;
    }),
  );
  return places.size > mostPlaces ? [] : [...places].sort();
};

/**
 * Hosts join what two rules that match say, or take the last, and a browser applies all policies that it is told: what the
 * editor may do, no rule for all pages may forbid. So each folder of pages has its own, and an address that has no page finds
 * one with its policy in itself.
 */
const besideEditor = (
  site: Pick<Site, "address" | "base">,
  assets: Pick<Assets, "policy">,
  { pages, policy, hasLogin }: EditorHeaders,
): readonly string[] => [
  ...placesOf(pages).map((path) => rule(site.base + path, ofPages(assets, site))),
  rule(`${site.base}${editorFolder}*`, [
    ["Content-Security-Policy", sentPolicy(policy, site)],
    // The host's login is in a window of its own.
    ["Cross-Origin-Opener-Policy", hasLogin ? "same-origin-allow-popups" : "same-origin"],
    ["X-Robots-Tag", "noindex"],
  ]),
];

/** What the headers say of an editor. */
export interface EditorHeaders {
  /** The paths of all pages but its own. */
  readonly pages: Iterable<string>;
  readonly policy: string;
  readonly hasLogin: boolean;
}

/**
 * The `_headers` file of Netlify, Cloudflare Pages and others. Pages get no `Cache-Control`: these
 * hosts have browsers ask again by themselves, and they join the values of two rules that match.
 * https://docs.netlify.com/manage/routing/headers/
 */
export const headersFile = (
  site: Pick<
    Site,
    "address" | "base" | "isPreview" | "offline" | "media" | "security" | "versions"
  >,
  assets: Pick<Assets, "policy">,
  own: readonly HeaderRule[] = [],
  editor?: EditorHeaders,
): OutputFile => ({
  path: "/_headers",
  body: [
    rule("/*", [
      ...(editor ? [] : ofPages(assets, site).slice(0, 1)),
      ...staticHeaders.filter(([name]) => !editor || name !== "Cross-Origin-Opener-Policy"),
      ...(site.isPreview ? [["X-Robots-Tag", "noindex"] as const] : []),
    ]),
    ...(editor ? besideEditor(site, assets, editor) : []),
    rule(`${site.base}/assets/*`, [["Cache-Control", immutable]]),
    rule(site.base + workerPath, [["Cache-Control", "no-cache"]]),
    ...[...outputRules(site), ...own].map(({ path, headers }) => rule(site.base + path, headers)),
    ...drawingFolders(site).map((folder) =>
      rule(`${folder}*`, [["Content-Security-Policy", drawingPolicy]]),
    ),
  ].join("\n"),
});
