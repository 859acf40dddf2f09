/** Commands of Parvis, to be measured. */
import { join, resolve } from "node:path";
import type { Run } from "./measure.ts";

export const root = resolve(import.meta.dirname, "..");

/** The content that is built, and when. */
export interface Built {
  readonly folder: string;
  readonly now: string;
}

const node = (...args: readonly string[]): Run => ({ command: process.execPath, args });

export const bareNode = node("--eval", "0");

export const check = ({ folder, now }: Built): Run =>
  node(join(root, "src/parvis.mjs"), "check", "--site", folder, "--now", now);

export const build = ({ folder, now }: Built, out: string): Run =>
  node(
    ...[join(root, "src/parvis.mjs"), "build", "--site", folder, "--now", now],
    ...["--no-cards", "--out", out],
  );

/** A build that tells what its stages took; `pages`: without all other formats. */
export const staged = ({ folder, now }: Built, out: string, only?: "pages"): Run =>
  node(join(root, "bench/staged.ts"), folder, now, out, ...(only ? [only] : []));
