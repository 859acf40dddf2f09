import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { LaunchOptions } from "playwright-core";

const folder = resolve(import.meta.dirname, "../../.cache/oldest");
const packed = join(folder, "node_modules/@sparticuz/chromium/bin");
const unpacked = join(folder, "browser");

const inflate = (name: string): Buffer =>
  brotliDecompressSync(readFileSync(join(packed, `${name}.br`)));

const unpack = (): void => {
  const partly = `${unpacked}.${process.pid}`;
  mkdirSync(partly, { recursive: true });
  writeFileSync(join(partly, "chromium"), inflate("chromium"));
  chmodSync(join(partly, "chromium"), 0o755);
  for (const name of ["al2023.tar", "fonts.tar", "swiftshader.tar"])
    execFileSync("tar", ["-x", "-C", partly], { input: inflate(name) });
  writeFileSync(
    join(partly, "fonts/fonts.conf"),
    `<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/fonts/cache</cachedir></fontconfig>`,
  );
  renameSync(partly, unpacked);
};

/** How Playwright starts the oldest Chromium that pages are made for; undefined unless `npm run oldest` has brought it. */
export const oldestChromium = (): LaunchOptions | undefined => {
  if (!existsSync(packed)) return undefined;
  if (!existsSync(unpacked)) unpack();
  return {
    executablePath: join(unpacked, "chromium"),
    args: ["--no-sandbox", "--font-render-hinting=none"],
    env: { LD_LIBRARY_PATH: join(unpacked, "lib"), FONTCONFIG_PATH: join(unpacked, "fonts") },
  };
};
