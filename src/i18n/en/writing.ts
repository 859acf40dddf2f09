import type { Writing } from "../writing.ts";

export const writing: Writing = {
  endings: { of: "the last word", pattern: "s?" },
};
