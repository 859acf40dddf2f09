import type { Assets } from "../styles/assets.ts";
import type { Site } from "../site/model.ts";
import type { OutputFile } from "../write/output-file.ts";
import type { HeaderRule } from "./output.ts";
import type { Embedding } from "../site/embeds.ts";
import { placesOf } from "./header-places.ts";
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

/** Hosts refuse a longer line: Cloudflare Pages one of 2,000 characters. */
const longestValue = 1_950;

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
const sentPolicy = (
  policy: string,
  { address }: Pick<Site, "address">,
  ancestors: readonly string[] = ["'none'"],
): string => {
  const sent = [
    `frame-ancestors ${ancestors.join(" ")}`,
    ...(address?.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
  ];
  const whole = [policy, ...sent].join("; ");
  // Each page has its policy in itself, but for what is only sent.
  return whole.length > longestValue ? sent.join("; ") : whole;
};

const policyName = "Content-Security-Policy";
type Header = readonly [name: string, value: string];

const staticHeader = (name: string): Header => [
  name,
  staticHeaders.find(([own]) => own === name)?.[1] ?? "",
];

/** What the folders that are apart say otherwise than all others, of what is the same on every page. */
const variedNames = ({ editor, embeds = [] }: Apart): readonly string[] => [
  ...(editor ? ["Cross-Origin-Opener-Policy"] : []),
  ...(embeds.length > 0 ? ["X-Frame-Options", "Cross-Origin-Resource-Policy"] : []),
];

/** The folder of the editor. */
const editorRule = (
  site: Pick<Site, "address" | "base">,
  varied: readonly string[],
  { policy, hasLogin }: EditorHeaders,
): string =>
  rule(`${site.base}${editorFolder}*`, [
    [policyName, sentPolicy(policy, site)],
    ...varied.map((name): Header =>
      // The host's login is in a window of its own.
      hasLogin && name === "Cross-Origin-Opener-Policy"
        ? [name, "same-origin-allow-popups"]
        : staticHeader(name),
    ),
    ["X-Robots-Tag", "noindex"],
  ]);

/** What others may show within their pages: the page, and the script and the data that lead to it. */
const embedRule = (
  { folder, ancestors }: Embedding,
  site: Pick<Site, "address">,
  { policy }: Pick<Assets, "policy">,
  varied: readonly string[],
): string =>
  rule(`${folder}*`, [
    [policyName, sentPolicy(policy, site, ancestors)],
    ...varied.filter((name) => name.endsWith("Opener-Policy")).map((name) => staticHeader(name)),
    ["Cross-Origin-Resource-Policy", "cross-origin"],
    ["Access-Control-Allow-Origin", "*"],
  ]);

/**
 * Hosts join what two rules that match say, or take the last, and a browser applies all policies that it is told: what the
 * editor and embedded pages may do, no rule for all pages may forbid. So each folder of pages has its own, and an address
 * that has no page finds one with its policy in itself.
 */
const rulesApart = (
  site: Pick<Site, "address" | "base">,
  assets: Pick<Assets, "policy">,
  { pages = [], editor, embeds = [] }: Apart,
): readonly string[] => {
  const varied = variedNames({ editor, embeds });
  if (varied.length === 0) return [];
  const apart = [
    ...(editor ? [editorFolder] : []),
    ...embeds.map(({ folder }) => folder.slice(site.base.length)),
  ];
  return [
    ...placesOf(pages, apart).map((path) =>
      rule(site.base + path, [
        [policyName, sentPolicy(assets.policy, site)],
        ...varied.map(staticHeader),
      ]),
    ),
    ...(editor ? [editorRule(site, varied, editor)] : []),
    ...embeds.map((embed) => embedRule(embed, site, assets, varied)),
  ];
};

/** What the headers say of an editor. */
export interface EditorHeaders {
  readonly policy: string;
  readonly hasLogin: boolean;
}

/** The folders that are told something else than the rest of a site. */
export interface Apart {
  /** The paths of all pages but these. */
  readonly pages?: Iterable<string>;
  readonly editor?: EditorHeaders | undefined;
  readonly embeds?: readonly Embedding[];
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
  apart: Apart = {},
): OutputFile => {
  const varied = variedNames(apart);
  const isShared = ([name]: Header): boolean => !varied.includes(name);
  return {
    path: "/_headers",
    body: [
      rule("/*", [
        ...(varied.length > 0 ? [] : [[policyName, sentPolicy(assets.policy, site)] as const]),
        ...staticHeaders.filter(isShared),
        ...(site.isPreview ? [["X-Robots-Tag", "noindex"] as const] : []),
      ]),
      ...rulesApart(site, assets, apart),
      rule(`${site.base}/assets/*`, [
        ...varied.filter((name) => name.endsWith("Resource-Policy")).map(staticHeader),
        ["Cache-Control", immutable],
      ]),
      rule(site.base + workerPath, [["Cache-Control", "no-cache"]]),
      ...[...outputRules(site), ...own].map(({ path, headers }) => rule(site.base + path, headers)),
      ...drawingFolders(site).map((folder) => rule(`${folder}*`, [[policyName, drawingPolicy]])),
    ].join("\n"),
  };
};
