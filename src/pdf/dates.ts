import type { DateTime } from "../time.ts";

const pdfDate = /\/(CreationDate|ModDate) \(D:\d{14}(?:\+00'00'|Z)\)/g;

/**
 * A PDF of Chromium as if it had been printed at `now`. The dates keep their length, so that the
 * table of offsets at its end stays true: ISO 32000-1, §7.5.4 and §7.9.4.
 */
export const dateAs = (pdf: Buffer, now: DateTime): Buffer => {
  const stamp = now.toUTC().toFormat("yyyyMMddHHmmss");
  const dated = pdf
    .toString("latin1")
    .replaceAll(pdfDate, (found) => found.replace(/\d{14}/, stamp));
  return Buffer.from(dated, "latin1");
};
