/** The files with what was chosen of a correction; all else in them stays as it is. */
import type { Content } from "../content/content.ts";
import { patchMarkdown } from "../content/patch/markdown-patch.ts";
import type { Edit, Plan } from "../run/plan.ts";
import type { Difference } from "./correction.ts";

/** A translation that nobody has begun. */
const emptyFile = "---\n---\n";

/** What is to be written, by file. `textOf` tells what a file says; undefined: it is not there. */
export const correctFiles = (
  differences: readonly Difference[],
  textOf: (file: string) => string | undefined,
): Plan => {
  const texts = new Map<string, string>();
  for (const { field, value } of differences) {
    const text = texts.get(field.file) ?? textOf(field.file) ?? emptyFile;
    texts.set(field.file, patchMarkdown(text, field.path, value));
  }
  const files = new Map<string, string>();
  const edits = new Map<string, Edit>();
  for (const [file, to] of texts) {
    const from = textOf(file);
    if (from === undefined) files.set(file, to);
    else edits.set(file, { from, to });
  }
  return { files, edits };
};

/** What the file of a person or session, or one beside it, says. */
export const textsIn =
  ({ events }: Content) =>
  (file: string): string | undefined => {
    for (const { speakers, sessions } of events)
      for (const shelf of [speakers, sessions])
        for (const item of shelf.items.values())
          for (const { document } of [item, ...(item.translations?.values() ?? [])])
            if (document.source.file === file) return document.source.text;
    return undefined;
  };
