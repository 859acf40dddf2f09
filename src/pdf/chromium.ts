/** Where a Chromium comes from; the one door to @sparticuz/chromium. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { LaunchOptions } from "playwright-core";
import { cacheFolder } from "../disk/places.ts";
import { cachedFolder } from "../disk/folder-cache.ts";

const { resolve: find } = createRequire(import.meta.url);

/** The folder of the npm package, if it is installed and has a Chromium for this machine. */
const findPackage = (): string | undefined => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    return resolve(find("@sparticuz/chromium"), "../..");
  } catch {
    return undefined;
  }
};

/**
 * How Playwright starts a Chromium on this machine. On Linux (x64) it is the one of the npm package,
 * with its own libraries and fonts, so that nothing need be installed and every machine draws the
 * same; elsewhere it is the installed Chrome. `browser` is the path of another one.
 */
export const chromiumOptions = async (browser?: string): Promise<LaunchOptions> => {
  // The sandbox needs rights that root in a container does not have; the pages are our own.
  const args = ["--no-sandbox", "--font-render-hinting=none"];
  if (browser !== undefined) return { executablePath: browser, args };
  const found = findPackage();
  if (found === undefined) return { channel: "chrome" };
  const folder = await unpack(found);
  return {
    executablePath: join(folder, "chromium"),
    args,
    // Nothing of this machine's environment, for it would show in what is drawn.
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
};

/** Unpacks the package's Chromium once a version. */
const unpack = (from: string): Promise<string> =>
  cachedFolder(join(cacheFolder, `chromium-${versionOf(from)}`), async (unpacking, folder) => {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await withTemporaryFolder(unpacking, async () => {
      await chromium.executablePath();
      await inflate(join(from, "bin/al2023.tar.br"));
    });
    writeFileSync(join(unpacking, "fonts/fonts.conf"), fontsConfiguration(join(folder, "fonts")));
  });

const versionOf = (folder: string): string => {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  const version = /"version": "([^"]+)"/.exec(text)?.[1];
  if (version === undefined) throw new Error("@sparticuz/chromium has no version");
  return version;
};

/** The package unpacks to the temporary folder, and takes what lies there for its own whatever its version. */
const withTemporaryFolder = async (folder: string, action: () => Promise<void>): Promise<void> => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await action();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
