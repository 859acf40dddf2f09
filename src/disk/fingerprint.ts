import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { hasCode } from "./error-codes.ts";

/** What a file says, in 64 hexadecimal digits (SHA-256). */
export const fingerprint = (body: Uint8Array | string): string =>
  createHash("sha256").update(body).digest("hex");

/** The fingerprint of a file; null if there is none. */
export const fingerprintOf = (file: string): string | null => {
  try {
    return fingerprint(readFileSync(file));
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
};
