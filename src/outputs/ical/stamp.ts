/** What makes an entry the same entry, and newer than the one that a calendar holds. */
import type { Revision, Site } from "../../site/model.ts";
import { line, type Lines, toText } from "./content-line.ts";
import { toUtcTime } from "./moment.ts";

/**
 * `UID`, `SEQUENCE`, `LAST-MODIFIED` and `DTSTAMP`, which without a method is the same moment (RFC 5545
 * §3.8.7.2); of what was never published it is that of the build.
 */
export const stampLines = (
  { now }: Pick<Site, "now">,
  uid: string,
  { sequence, changed, translated }: Revision,
): Lines => {
  // A translation that changed is another text, and no other entry.
  const modified = translated && !(changed && changed > translated) ? translated : changed;
  return (
    line("UID", toText(uid)) +
    line("SEQUENCE", `${sequence}`) +
    line("DTSTAMP", toUtcTime(modified ?? now)) +
    (modified ? line("LAST-MODIFIED", toUtcTime(modified)) : "")
  );
};
