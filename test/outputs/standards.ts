/** Schemas that others publish; they lie in `shared/` beside the checkout, or the tests that need them are skipped. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../shared/standards");

/** True if the folder of a standard lies beside the checkout. */
export const hasStandard = (name: string): boolean => existsSync(join(folder, name));

/** For the title of a test that is skipped without them. */
export const unless = (name: string): string =>
  hasStandard(name) ? "" : ` (skipped: there is no ../shared/standards/${name})`;

export const readStandard = (name: string, file: string): string =>
  readFileSync(join(folder, name, file), "utf8");
