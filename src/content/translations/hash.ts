/** What a text says, as a hash: spaces and how signs are set say nothing. */
import { createHash } from "node:crypto";

/** The same for `Pour qui ?` and `Pour qui ?`, for `l'heure` and `l’heure`. */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll("…", "...")
    .replace(/[‐‑‒–—―−]+/gu, "-")
    .replace(/[\s\p{Cf}"'«»‹›‘’‚‛“”„‟]+/gu, "");

/** A hash that another punctuation mark changes, and another space or quotation mark does not. */
export const hashOfText = (text: string): string =>
  createHash("sha256").update(bare(text)).digest("base64url").slice(0, 16);
