import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** The first site, built once more with another address or setting, or with more content. */
export interface Folder {
  readonly path: string;
  readonly remove: () => void;
}

export const buildVariant = async (
  change: (siteYaml: string) => string,
  files: Readonly<Record<string, string>> = {},
): Promise<Folder> => {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-variant-"));
  for (const part of ["content", "data"])
    cpSync(join(root, part), join(temporary, part), { recursive: true });
  const settings = join(temporary, "data/site.yaml");
  writeFileSync(settings, change(readFileSync(settings, "utf8")));
  for (const [path, body] of Object.entries(files)) {
    const file = join(temporary, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  const path = join(temporary, "_site");
  const { now } = inject("sites").upcoming;
  const args = ["build", "--site", temporary, "--out", path, "--now", now];
  await promisify(execFile)(process.execPath, [join(root, "src/parvis.mjs"), ...args], {
    cwd: root,
  });
  return {
    path,
    remove: () => {
      rmSync(temporary, { recursive: true });
    },
  };
};
