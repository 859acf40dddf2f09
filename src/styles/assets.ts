/** The CSS, the islands, and the policy that allows them and nothing else. */
import { join } from "node:path";
import { direction } from "../i18n/languages.ts";
import { type Bundler, readStyle } from "./bundler.ts";
import { CarriedStyle } from "./carried-style.ts";
import { type EmbedAssets, readEmbedAssets } from "./embed-assets.ts";
import { gridRules } from "./grid-style.ts";
import type { OutputFile } from "../write/output-file.ts";
import { hashedFile, type TextFile } from "./hashed-file.ts";
import { type OwnFonts, readOwnFonts } from "./own-fonts.ts";
import { paletteToCss } from "./palette.ts";
import { runningHead } from "./running-head.ts";
import { agendaFacets } from "../site/agenda.ts";
import type { Site } from "../site/model.ts";
import { hasOwnProgramme } from "../site/own-programme.ts";
import { isAhead } from "../site/phase.ts";
import { hasPlan } from "../site/place.ts";
import { hasSessionIndex } from "../site/session-index.ts";
import { formTargets } from "../site/taking-part.ts";
import { showsUnpublished } from "../site/unpublished.ts";
import { versionsOf } from "../site/versions.ts";
import { trackRules } from "./track-style.ts";
import { readScreenFiles } from "./screen-files.ts";
import { wordsBefore } from "../i18n/script-words.ts";
import type { ScriptName } from "./scripts.ts";
import type { Paper } from "../urls.ts";

export interface Assets {
  /** The styles that all pages share, minified, palette included: for documents that have all in themselves. */
  readonly style: string;
  /** What pages carry in themselves, each kind what it uses. */
  readonly carried: CarriedStyle;
  /** Address of all styles, with the site's base. */
  readonly styles: string;
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
  /** The same of what draws the code of an address on paper, where the site has an address. */
  readonly paperCodeScript: string | undefined;
  /** The same of what tells what is on, where something is still to come. */
  readonly nowScript: string | undefined;
  /** The same of what sends sessions and speakers round, where something is still to come. */
  readonly shareScript: string | undefined;
  /** The addresses of what screens have of their own; undefined without any. */
  readonly screen?: { readonly style: string; readonly script: string } | undefined;
  /** What the pages need that other sites show within theirs, where there are such. */
  readonly embed?: EmbedAssets | undefined;
  /** Addresses of the site's own fonts that each page needs first, with the site's base. */
  readonly fonts?: readonly string[];
  readonly files: readonly OutputFile[];
  /** The code of the service worker, without its list. */
  readonly worker: string;
  /**
   * The Content-Security-Policy for a `meta`, which may not say who frames the page; what a page carries in a `<style>`
   * it has to allow besides (`allowStyles`).
   */
  readonly policy: string;
}

const nameScript = (name: string, body: string): TextFile => hashedFile(name, "js", body);

/** Everything is forbidden but what the pages use: CSP Level 3, §6. */
const policyFor = (site: Site, style: string, fonts?: OwnFonts): string => {
  return [
    "default-src 'none'",
    "style-src 'self'",
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

/** The styles of what not every page has: those of plans, of what is found, and of what is sent round, where there are such. */
const moreStyles = (site: Site, bundler: Bundler): string =>
  bundler.style("css/more/index.css") +
  (hasPlan(site) ? bundler.style("css/plan.css") : "") +
  (site.events.some(hasSessionIndex) ? bundler.style("css/found.css") : "") +
  (site.events.some(isAhead) ? bundler.style("css/share.css") : "") +
  trackRules(site) +
  gridRules(site);

const workerOf = ({ offline, editor }: Site, isDevelopment: boolean): ScriptName => {
  if (!offline || isDevelopment) return "worker/remove";
  return editor ? "worker/beside-editor" : "worker/index";
};

/** The scripts that some pages load when somebody asks for them. */
const scriptsOnUse = async (site: Site, bundler: Bundler) => {
  const isSearched = site.events.some(hasSessionIndex);
  const hasOwn = site.events.some(hasOwnProgramme);
  const read = async (
    name:
      "choose-sessions" | "my-programme" | "own-time" | "paper-code" | "search" | "share" | "now",
    isNeeded: boolean,
  ) =>
    isNeeded
      ? nameScript(name, wordsBefore(site, name) + (await bundler.script(`islands/${name}`)))
      : undefined;
  const choose =
    isSearched || agendaFacets(site).length > 0
      ? nameScript("choose", await bundler.script("islands/choose-among"))
      : undefined;
  const [search, chooseSessions, myProgramme, ownTime, paperCode, share, now] = await Promise.all([
    read("search", isSearched),
    read("choose-sessions", hasOwn),
    read("my-programme", hasOwn),
    read("own-time", true),
    read("paper-code", site.address !== undefined),
    read("share", site.events.some(isAhead)),
    read("now", site.events.some(isAhead)),
  ]);
  return { choose, search, chooseSessions, myProgramme, ownTime, paperCode, share, now };
};

/** Bundles, minifies and names what pages share. */
export const readAssets = async (
  site: Site,
  bundler: Bundler,
  isDevelopment: boolean,
): Promise<Assets> => {
  const look = pageStyles(site, bundler);
  const fonts = await readOwnFonts(site.look, site.base, look);
  const more = moreStyles(site, bundler);
  const faces = fonts?.css ?? "";
  const own = runningHead(site.title, site.language) + (site.ownStyle ?? "");
  const style = look + faces + own;
  const styles = hashedFile("styles", "css", look + more + faces + own);
  const script = await bundler.script(site.versions ? "islands/in-languages" : "islands/index");
  const onUse = await scriptsOnUse(site, bundler);
  const screen = await readScreenFiles(site, bundler, fonts?.css);
  const embed = await readEmbedAssets(site, style + more, bundler);
  const worker = await bundler.script(workerOf(site, isDevelopment));
  await bundler.rest();
  const islands = nameScript("islands", script);
  const urlOf = (file: OutputFile | undefined) => file && site.base + file.path;
  return {
    style,
    carried: new CarriedStyle(look + more, faces + (site.ownStyle ?? "")),
    styles: site.base + styles.path,
    script: site.base + islands.path,
    chooseScript: urlOf(onUse.choose),
    searchScript: urlOf(onUse.search),
    chooseSessionsScript: urlOf(onUse.chooseSessions),
    myProgrammeScript: urlOf(onUse.myProgramme),
    ownTimeScript: urlOf(onUse.ownTime),
    paperCodeScript: urlOf(onUse.paperCode),
    shareScript: urlOf(onUse.share),
    nowScript: urlOf(onUse.now),
    screen: screen && {
      style: site.base + screen.style.path,
      script: site.base + screen.script.path,
    },
    files: [
      islands,
      ...Object.values(onUse).filter((file) => file !== undefined),
      styles,
      ...(screen ? [screen.style, screen.script] : []),
      ...(embed?.files ?? []),
      ...(fonts?.files ?? []),
    ],
    fonts: (fonts?.preloads ?? []).map((path) => site.base + path),
    embed,
    worker,
    policy: policyFor(site, styles.body, fonts),
  };
};
