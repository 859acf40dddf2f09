/** Files that are named for what they hold: browsers may keep them for ever. */
import { createHash } from "node:crypto";

export const hash = (body: string) => createHash("sha256").update(body);

/** Where a file of the assets lies, from the root of the output. */
export const hashedName = (name: string, extension: string, body: string): string =>
  `/assets/${name}.${hash(body).digest("hex").slice(0, 10)}.${extension}`;
