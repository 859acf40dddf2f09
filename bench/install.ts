/** What it takes to install Parvis and others of its kind, with npm's cache warm; npm's registry has to answer. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measure } from "./measure.ts";
import { root } from "./parvis.ts";
import { type Place, weigh } from "./place.ts";

/** What the starting points of others ask for: the dependencies of eleventy-base-blog 9, and those of Starlight's guide. */
const others: Readonly<Record<string, readonly string[]>> = {
  "eleventy-base-blog": [
    "@11ty/eleventy@3",
    "@11ty/eleventy-img@6",
    "@11ty/eleventy-navigation@1",
    "@11ty/eleventy-plugin-rss@2",
    "@11ty/eleventy-plugin-syntaxhighlight@5",
    "@zachleat/heading-anchors@1",
    "luxon@3",
  ],
  Starlight: ["astro", "@astrojs/starlight", "sharp"],
};

export interface Installed {
  readonly packages: number;
  readonly bytes: number;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

const install = async (folder: string, wanted: readonly string[]): Promise<Installed> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", ...wanted];
  const { cpuSeconds, wallSeconds } = await measure({ command: "npm", args, folder });
  const lock = JSON.parse(
    readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8"),
  ) as {
    readonly packages: object;
  };
  const { bytes } = weigh(join(folder, "node_modules"));
  return { packages: Object.keys(lock.packages).length, bytes, cpuSeconds, wallSeconds };
};

/** By name, Parvis first, as it is packed from these sources. */
export const measureInstalls = async (
  place: Place,
): Promise<Readonly<Record<string, Installed>>> => {
  const packed = place.fresh("packed");
  mkdirSync(packed);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", packed], { cwd: root });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const all = { Parvis: [join(packed, `parvis-${version}.tgz`)], ...others };
  const found: Record<string, Installed> = {};
  for (const [name, wanted] of Object.entries(all)) {
    // Once to fill the cache.
    await install(place.fresh(name), wanted);
    found[name] = await install(place.fresh(name), wanted);
  }
  return found;
};
