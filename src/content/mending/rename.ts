/** Says which renames do not mend: each is done in memory, and the site read again. */
import { posix } from "node:path";
import type { ProblemKey } from "../../i18n/problems.ts";
import type { Draft, Report } from "../report.ts";
import type { SiteFiles } from "../read.ts";

/** So many are tried; where more files have a wrong name, it is the same mistake, and told as it is. */
const most = 12;

/** Whose “Rename it to” is a name in the same folder. */
const namesFile: ReadonlySet<ProblemKey> = new Set<ProblemKey>([
  "bad-id.file",
  "bad-value.day",
  "orphan-translation",
  "unknown-language.file",
]);

/** The new path of a file, of a problem that proposes one; undefined of a folder, and of what is no text. */
const targetOf = ({ key, source, values }: Draft, { texts }: SiteFiles): string | undefined => {
  const { fixed }: { fixed?: unknown } = typeof values === "object" ? { ...values } : {};
  if (typeof fixed !== "string" || fixed.endsWith("/") || !texts.has(source.file)) return undefined;
  if (key === "unexpected-file") return fixed;
  return namesFile.has(key) ? posix.join(posix.dirname(source.file), fixed) : undefined;
};

const nameOf = ({ source, key, range }: Draft, file = source.file): string =>
  [file, key, range.start].join(" ");

/** The problems whose rename brings another one about, or changes nothing. */
export const failingRenames = (
  report: Report,
  files: SiteFiles,
  readAgain: (texts: SiteFiles["texts"]) => Report,
): readonly Draft[] => {
  const renames = report.drafts.flatMap((draft) => {
    const to = targetOf(draft, files);
    return to === undefined ? [] : [{ draft, to }];
  });
  if (renames.length > most) return [];
  return renames.flatMap(({ draft, to }) => {
    const from = draft.source.file;
    const text = files.texts.get(from)?.text ?? "";
    if (files.texts.has(to)) return [draft];
    const texts = new Map(files.texts);
    texts.delete(from);
    texts.set(to, { file: to, text });
    const before = new Set(
      report.drafts.map((one) => nameOf(one, one.source.file === from ? to : one.source.file)),
    );
    // Of a file that stood where none is expected nothing was read: its own mistakes are no new ones.
    const isNew = (one: Draft): boolean =>
      !before.has(nameOf(one)) &&
      !(draft.key === "unexpected-file" && one.source.file === to) &&
      !/^un(?:used|scheduled)-/.test(one.key);
    const after = readAgain(texts).drafts;
    const isGone = !after.some((one) => one.key === draft.key && one.source.file === to);
    return isGone && !after.some(isNew) ? [] : [draft];
  });
};
