/** Second versions of a file, which programs that keep folders alike make when both sides have changed. */
import { wordsFor } from "../../i18n/knowledge.ts";

/** As Syncthing names them: `event.sync-conflict-20270101-120000-ABCDEF.md`. */
const ofSyncthing = /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?(?=\.[^./]*$|$)/;

/** What stands in brackets, as Dropbox and Nextcloud name them: `event (Ada's conflicted copy 2027-01-01).md`. */
const inBrackets = / ?\(([^()/]*)\)(?=\.[^./]*$|$)/;

/** The file of which another is such a second version: `event.md`; undefined if its name does not say so. */
export const originalOf = (path: string): string | undefined => {
  if (ofSyncthing.test(path)) return path.replace(ofSyncthing, "");
  const said = inBrackets.exec(path)?.[1]?.normalize("NFC").toLowerCase();
  const isCopy = said !== undefined && wordsFor("conflictedCopy").some((one) => said.includes(one));
  return isCopy ? path.replace(inBrackets, "") : undefined;
};
