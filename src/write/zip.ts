/** The one door to the writer of archives. */
import { strToU8, type Zippable, zipSync } from "fflate";

/** The first day that an archive can tell: the same files make the same bytes whenever they are packed. */
const mtime = new Date(1980, 0, 1);

/** Of ten: a tenth larger than with the usual six, in two thirds of the time. */
const level = 2;

/** An archive of texts and pictures, by their paths in it: APPNOTE 6.3. Pictures are packed already. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, body]) => [
      path,
      typeof body === "string" ? strToU8(body) : ([body, { level: 0 }] as const),
    ]),
  );
  return zipSync(packed, { mtime, level });
};
