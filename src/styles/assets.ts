/** The CSS, the islands, and the policy that allows them and nothing else. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { direction } from "../i18n/languages.ts";
import { type Bundler, readStyle } from "./bundler.ts";
import { gridRules } from "./grid-style.ts";
import type { OutputFile } from "../write/output-file.ts";
import { type OwnFonts, readOwnFonts } from "./own-fonts.ts";
import { paletteToCss } from "./palette.ts";
import { runningHead } from "./running-head.ts";
import { agendaFacets } from "../site/agenda.ts";
import type { Site } from "../site/model.ts";
import { hasOwnProgramme } from "../site/own-programme.ts";
import { isAhead } from "../site/phase.ts";
import { hasSessionIndex } from "../site/session-index.ts";
import { formTargets } from "../site/taking-part.ts";
import { showsUnpublished } from "../site/unpublished.ts";
import { versionsOf } from "../site/versions.ts";
import { trackRules } from "./track-style.ts";
import type { ScriptName } from "./scripts.ts";
import type { Paper } from "../urls.ts";

export interface Assets {
  /** Minified CSS for the one inlined `<style>`, palette included. */
  readonly style: string;
  /** Address of the styles that not every page needs, with the site's base. */
  readonly deferredStyle: string;
  /** `sha256-…`, as the policy names it. */
  readonly styleHash: string;
  /** Address of the one island bundle, with the site's base. */
  readonly script: string;
  /** The same of the island with which one chooses among many events or sessions, where there are so many. */
  readonly chooseScript: string | undefined;
  /** The same of the search of a large event, where there is one. */
  readonly searchScript: string | undefined;
  /** The same of what a visitor may ask of a programme: stars, their own programme, their own time. */
  readonly chooseSessionsScript: string | undefined;
  readonly myProgrammeScript: string | undefined;
  readonly ownTimeScript: string | undefined;
  /** The same of what sends sessions and speakers round, where something is still to come. */
  readonly shareScript: string | undefined;
  /** Addresses of the site's own fonts that each page needs first, with the site's base. */
  readonly fonts?: readonly string[];
  readonly files: readonly OutputFile[];
  /** The code of the service worker, without its list. */
  readonly worker: string;
  /** The Content-Security-Policy for a `meta`, which may not say who frames the page. */
  readonly policy: string;
}

const hash = (body: string) => createHash("sha256").update(body);

const hashedName = (name: string, extension: string, body: string): string =>
  `/assets/${name}.${hash(body).digest("hex").slice(0, 10)}.${extension}`;

const nameScript = (name: string, body: string): OutputFile & { readonly body: string } => ({
  path: hashedName(name, "js", body),
  body,
});

/** Everything is forbidden but what the pages use: CSP Level 3, §6. */
const policyFor = (site: Site, style: string, styleHash: string, fonts?: OwnFonts): string => {
  return [
    "default-src 'none'",
    `style-src 'self' '${styleHash}'`,
    "script-src 'self'",
    `img-src 'self'${/url\(["']?data:/.test(style) ? " data:" : ""}`,
    ...(fonts ? ["font-src 'self'"] : []),
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${formTargets(site).join(" ") || "'none'"}`,
  ].join("; ");
};

/** The styles of what is printed, each whole. */
export type PaperStyles = Readonly<Record<Paper, string>>;

/** The styles of each thing that is printed; `before` is what stands in front of them, such as fonts. */
export const readPaperStyles = (site: Site, layouts: string, before: string): PaperStyles => {
  const read = (paper: Paper): string =>
    readStyle(join(layouts, `css/paper/${paper}.css`), before + paletteToCss(site.look));
  return {
    programme: read("programme") + trackRules(site),
    poster: read("poster"),
    doors: read("doors"),
  };
};

/** The styles that a site of several languages needs besides. */
const languageStyle = ({ versions = [] }: Site, bundler: Bundler): string => {
  const directions = new Set(versions.map(({ language }) => direction(language)));
  const names = [
    ...(versions.length > 1 ? ["languages"] : []),
    ...(versions.length > 2 ? ["many-languages"] : []),
    ...(directions.size > 1 ? ["both-directions"] : []),
  ];
  return names.map((name) => bundler.style(`css/${name}.css`)).join("");
};

/** The styles of what is shown although it is not published. */
const draftStyle = (site: Site, bundler: Bundler): string =>
  versionsOf(site).some(showsUnpublished) ? bundler.style("css/drafts.css") : "";

/** The styles of all pages. What the organisers wrote goes in as it is escaped, after the minifier, which would undo that. */
const pageStyles = (site: Site, bundler: Bundler): string =>
  bundler.style("css/index.css", paletteToCss(site.look)) +
  languageStyle(site, bundler) +
  draftStyle(site, bundler);

const workerOf = ({ offline, editor }: Site, isDevelopment: boolean): ScriptName => {
  if (!offline || isDevelopment) return "worker/remove";
  return editor ? "worker/beside-editor" : "worker/index";
};

/** Bundles, minifies and names what pages share. */
export const readAssets = async (
  site: Site,
  bundler: Bundler,
  isDevelopment: boolean,
): Promise<Assets> => {
  const look = pageStyles(site, bundler);
  const fonts = await readOwnFonts(site.look, site.base, look);
  const style =
    look + (fonts?.css ?? "") + runningHead(site.title, site.language) + (site.ownStyle ?? "");
  const styleHash = `sha256-${hash(style).digest("base64")}`;
  const more = bundler.style("css/more/index.css") + trackRules(site) + gridRules(site);
  const morePath = hashedName("more", "css", more);
  const script = await bundler.script(site.versions ? "islands/in-languages" : "islands/index");
  const isSearched = site.events.some(hasSessionIndex);
  const choose =
    isSearched || agendaFacets(site).length > 0
      ? nameScript("choose", await bundler.script("islands/choose-among"))
      : undefined;
  const search = isSearched
    ? nameScript("search", await bundler.script("islands/search"))
    : undefined;
  const hasOwn = site.events.some(hasOwnProgramme);
  const [chooseSessions, myProgramme, ownTime] = await Promise.all(
    (["choose-sessions", "my-programme", "own-time"] as const).map(async (name) =>
      hasOwn || name === "own-time"
        ? nameScript(name, await bundler.script(`islands/${name}`))
        : undefined,
    ),
  );
  const share = site.events.some(isAhead)
    ? nameScript("share", await bundler.script("islands/share"))
    : undefined;
  const worker = await bundler.script(workerOf(site, isDevelopment));
  await bundler.rest();
  const islands = nameScript("islands", script);
  return {
    style,
    deferredStyle: site.base + morePath,
    styleHash,
    script: site.base + islands.path,
    chooseScript: choose && site.base + choose.path,
    searchScript: search && site.base + search.path,
    chooseSessionsScript: chooseSessions && site.base + chooseSessions.path,
    myProgrammeScript: myProgramme && site.base + myProgramme.path,
    ownTimeScript: ownTime && site.base + ownTime.path,
    shareScript: share && site.base + share.path,
    files: [
      islands,
      ...[choose, search, chooseSessions, myProgramme, ownTime, share].filter(
        (script) => script !== undefined,
      ),
      { path: morePath, body: more },
      ...(fonts?.files ?? []),
    ],
    fonts: (fonts?.preloads ?? []).map((path) => site.base + path),
    worker,
    policy: policyFor(site, style, styleHash, fonts),
  };
};
