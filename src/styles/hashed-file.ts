import { createHash } from "node:crypto";
import type { OutputFile } from "../write/output-file.ts";

export type TextFile = OutputFile & { readonly body: string };

/** A file whose name is the hash of what it holds. */
export const hashedFile = (name: string, extension: string, body: string): TextFile => ({
  path: `/assets/${name}.${createHash("sha256").update(body).digest("hex").slice(0, 10)}.${extension}`,
  body,
});
