/** What a site's own code throws when nobody waits for it any more: in a timer, in a promise without an end. */
import { relative, sep } from "node:path";
import { hasCode } from "../disk/error-codes.ts";
import { graphOf, isOfOwnCode } from "./graph.ts";
import { moduleFaults } from "./module-faults.ts";
import type { OwnFaults } from "./own-faults.ts";
import { toError } from "./to-error.ts";

/** Its faults; undefined if the code of a site had no part in it. */
export const strayFaults = (thrown: unknown, site: string): OwnFaults | undefined => {
  const [file] = graphOf(site).files;
  if (file === undefined) return undefined;
  const error = toError(thrown);
  // Parvis itself throws nothing but errors.
  const isNoError = error !== thrown || hasCode(error, "ERR_UNHANDLED_REJECTION");
  if (!isNoError && !isOfOwnCode(error.stack)) return undefined;
  return moduleFaults(error, site, relative(site, file).replaceAll(sep, "/"));
};
