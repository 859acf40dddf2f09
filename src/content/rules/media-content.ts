/** Media are what their names and their places say, and drawings hold nothing that acts. */
import { isShowable } from "../../text/picture-name.ts";
import type { Content } from "../content.ts";
import { findUnsafe, type Finding } from "../drawing/check.ts";
import { decodeDrawing } from "../drawing/decode.ts";
import { isDisguised, isHidden, suffixOf } from "../media-kind.ts";
import type { Medium } from "../media-files.ts";
import type { Report } from "../report.ts";
import type { Range, Source } from "../yaml/source.ts";
import { describeMissing, findMedia } from "./media.ts";
import type { Scope } from "./scope.ts";

const whole = { start: 0, end: 0 };

const read = new WeakMap<
  Medium,
  { readonly text: string | undefined; readonly findings: readonly Finding[] }
>();

/** The text of a drawing and what may not be in it, found out once. */
export const readDrawing = (medium: Medium, bytes: Uint8Array) => {
  const known = read.get(medium);
  if (known) return known;
  const text = decodeDrawing(bytes);
  const fresh = { text, findings: text === undefined ? [] : findUnsafe(text) };
  read.set(medium, fresh);
  return fresh;
};

const checkDrawing = (file: string, medium: Medium, bytes: Uint8Array, report: Report): void => {
  const { text, findings } = readDrawing(medium, bytes);
  if (text === undefined) report.add({ file, text: "" }, whole, "unsafe-drawing.encoding");
  else
    for (const { key, value, ...range } of findings)
      report.add({ file, text }, range, key, { value });
};

/** Checks what a field names, and notes it: a file that is there, and a picture where one is shown. */
export const checkMediaField = (
  scope: Scope,
  source: Source,
  range: Range,
  value: string,
  { isPicture, used }: { readonly isPicture: boolean | undefined; readonly used: Set<string> },
): void => {
  const file = findMedia(scope, value);
  if (file === undefined) {
    if (isPicture && scope.event && /^https?:\/\//i.test(value))
      scope.report.add(source, range, "bad-url.external-picture", { value });
    else scope.report.add(source, range, "missing-media", describeMissing(scope, value));
    return;
  }
  used.add(file);
  const { media, renamed } = scope.content;
  if (isPicture && !isShowable(renamed.get(file) ?? file))
    scope.report.add(source, range, "bad-value.no-picture", { value, kind: media.get(file)?.kind });
};

/** Says which of the media that content refers to cannot be published as they are. */
export const checkMedia = (content: Content, used: Iterable<string>, report: Report): void => {
  for (const file of new Set(used)) {
    const medium = content.media.get(file);
    if (!medium) continue;
    const { kind, drawing } = medium;
    const source = { file, text: "" };
    if (drawing) checkDrawing(file, medium, drawing, report);
    if (kind === undefined) continue;
    const name = content.renamed.get(file) ?? file;
    if (kind === "empty") report.add(source, whole, "bad-value.empty-file");
    else if (isHidden(kind)) report.add(source, whole, "bad-value.picture-kind", { kind });
    else if (isDisguised(name, kind))
      report.add(source, whole, "bad-value.other-kind", {
        said: suffixOf(file).toUpperCase(),
        kind,
      });
  }
};
