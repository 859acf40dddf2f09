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

/** Hosts take so many rules and no more: Cloudflare Pages. */
const mostRules = 100;

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

const policyName = "Content-Security-Policy";
type Header = readonly [name: string, value: string];

/** What pages do not say themselves: built for https and tried on the own machine, where there is none, they would lack all their files. */
const upgrade = ({ address }: Pick<Site, "address">): readonly string[] =>
  address?.startsWith("https:") ? ["upgrade-insecure-requests"] : [];

/**
 * The policy as hosts send it. That nobody may frame a page is in it where nothing is to be framed: a browser applies all
 * policies that it is told, and the rule of a page that others may show could not loosen this. It can loosen
 * `X-Frame-Options`, which browsers leave aside where a policy says who may: https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options
 */
const policyHeaders = (
  policy: string,
  site: Pick<Site, "address">,
  embeds: readonly unknown[] = [],
): readonly Header[] => {
  const sent = [...(embeds.length > 0 ? [] : ["frame-ancestors 'none'"]), ...upgrade(site)];
  const whole = [policy, ...sent].join("; ");
  // Each page has its policy in itself, but for what is only sent.
  const value = whole.length > longestValue ? sent.join("; ") : whole;
  return value === "" ? [] : [[policyName, value]];
};

const staticHeader = (name: string): Header => [
  name,
  staticHeaders.find(([own]) => own === name)?.[1] ?? "",
];

/** What some folders say otherwise than all others: hosts join what two rules that match say, or take the last. */
const variedNames = ({ editor, embeds = [] }: Apart): readonly string[] => [
  ...(editor ? ["Cross-Origin-Opener-Policy"] : []),
  ...(embeds.length > 0 ? ["Cross-Origin-Resource-Policy"] : []),
];

/** The folder of the editor. */
const editorRule = (
  site: Pick<Site, "address" | "base">,
  { policy, hasLogin }: EditorHeaders,
): string =>
  rule(`${site.base}${editorFolder}*`, [
    ...policyHeaders(policy, site),
    // The host's login is in a window of its own.
    hasLogin
      ? ["Cross-Origin-Opener-Policy", "same-origin-allow-popups"]
      : staticHeader("Cross-Origin-Opener-Policy"),
    ["X-Robots-Tag", "noindex"],
  ]);

/** What others may show within their pages: the page, and the script and the data that lead to it. */
const embedRule = ({ folder, ancestors }: Embedding, site: Pick<Site, "address">): string =>
  rule(`${folder}*`, [
    [policyName, [`frame-ancestors ${ancestors.join(" ")}`, ...upgrade(site)].join("; ")],
    ["Cross-Origin-Resource-Policy", "cross-origin"],
    ["Access-Control-Allow-Origin", "*"],
  ]);

/**
 * What the editor may do, no rule for all pages may forbid. So each folder of pages has its own, as far as hosts take so
 * many beside the `others`.
 */
const editorRules = (
  site: Pick<Site, "address" | "base">,
  assets: Pick<Assets, "policy">,
  { pages = [], editor, embeds }: Apart,
  others: number,
): readonly string[] =>
  editor
    ? [
        editorRule(site, editor),
        ...placesOf(pages, editorFolder, mostRules - others - 1).map((path) =>
          rule(site.base + path, [
            ...policyHeaders(assets.policy, site, embeds),
            staticHeader("Cross-Origin-Opener-Policy"),
          ]),
        ),
      ]
    : [];

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
  const { editor, embeds = [] } = apart;
  const varied = variedNames(apart);
  const isShared = ([name]: Header): boolean => !varied.includes(name);
  const first = [
    rule("/*", [
      ...(editor ? [] : policyHeaders(assets.policy, site, embeds)),
      ...staticHeaders.filter(isShared),
      ...(site.isPreview ? [["X-Robots-Tag", "noindex"] as const] : []),
    ]),
    ...embeds.map((embed) => embedRule(embed, site)),
  ];
  const last = [
    rule(`${site.base}/assets/*`, [
      ...varied.filter((name) => name.endsWith("Resource-Policy")).map(staticHeader),
      ["Cache-Control", immutable],
    ]),
    rule(site.base + workerPath, [["Cache-Control", "no-cache"]]),
    ...[...outputRules(site), ...own].map(({ path, headers }) => rule(site.base + path, headers)),
    ...drawingFolders(site).map((folder) => rule(`${folder}*`, [[policyName, drawingPolicy]])),
  ];
  const count = first.length + last.length;
  return {
    path: "/_headers",
    body: [...first, ...editorRules(site, assets, apart, count), ...last].join("\n"),
  };
};
