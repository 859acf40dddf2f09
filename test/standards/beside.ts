/** What others publish lies in `shared/` beside the checkout, or the tests that need it are skipped, and say so. */
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../shared");

/** A file or folder of it: its place, whether it is there, and what a test’s title says if it is not. */
export const beside = (
  path: string,
): { readonly place: string; readonly isThere: boolean; readonly note: string } => {
  const place = join(folder, path);
  const isThere = existsSync(place);
  return { place, isThere, note: isThere ? "" : ` (skipped: there is no ../shared/${path})` };
};
