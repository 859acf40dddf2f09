import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { conferenceOf } from "../conference.ts";
import { hugoContent } from "./content.ts";

const template = join(import.meta.dirname, "site");

/** Files of a built Parvis site that the Hugo site publishes as they are. */
const statics = ["assets", "worker.js", "manifest.webmanifest", "_headers"];

/**
 * Writes the generated conference as a Hugo site into an empty folder. What no generator would draw,
 * scripts, icons and the style of the pages, it takes from the same conference that Parvis has built.
 */
export const writeHugoSite = (folder: string, sessions: number, built: string): void => {
  cpSync(template, folder, { recursive: true });
  for (const name of statics)
    cpSync(join(built, name), join(folder, "static", name), { recursive: true });
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const [, style] =
    /<style>([^]*?)<\/style>/.exec(readFileSync(join(built, "index.html"), "utf8")) ?? [];
  if (style === undefined) throw new Error(`No style in ${built}/index.html`);
  write("assets/style.css", style);
  write("data/files.json", JSON.stringify(assetsOf(built)));
  for (const [path, text] of hugoContent(conferenceOf(sessions))) write(path, text);
};

/** Where the hashed files are that pages name. */
const assetsOf = (built: string): Readonly<Record<string, string>> => {
  const names = readdirSync(join(built, "assets"));
  const find = (start: string): string => {
    const name = names.find((one) => one.startsWith(start));
    if (name === undefined) throw new Error(`No assets/${start} in ${built}`);
    return `/assets/${name}`;
  };
  return {
    islands: find("islands."),
    more: find("more."),
    search: find("search."),
    choose: find("choose."),
    svg: find("icon-tab."),
    tab: find("icon-tab32."),
    touch: find("icon-touch180."),
  };
};
