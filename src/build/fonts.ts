/** The fonts of a loaded site; what is wrong with them joins its problems. */
import { readFileSync } from "node:fs";
import type { Loaded } from "../content/load.ts";
import { compareProblems } from "../content/problem.ts";
import { Report } from "../content/report.ts";
import { lettersOf } from "../i18n/letters.ts";
import type { Media, Site } from "../site/model.ts";

/** In kilobytes: what one font may weigh without anybody waiting for it. */
const most = 60;

/** The fields of `look.fonts`, and what each names. */
const fontsOf = ({ look: { fonts } }: Site): readonly (readonly [string, Media])[] =>
  Object.entries({
    headings: fonts?.headings,
    text: fonts?.text,
    text_bold: fonts?.textBold,
  }).flatMap(([field, medium]) => (medium ? [[field, medium] as const] : []));

const languagesOf = ({ language, events }: Site): ReadonlySet<string> =>
  new Set([language, ...events.map((event) => event.language)]);

/** Adds what is wrong with one, at the line that names it. */
const checkFont = async (
  { site, content }: Loaded & { readonly site: Site },
  field: string,
  medium: Media,
  report: Report,
): Promise<void> => {
  const { document } = content.site;
  const range = document.valueRange(["look", "fonts", field]);
  const written = document.at(["look", "fonts", field]);
  const value = typeof written === "string" ? written : field;
  const bytes = readFileSync(medium.file);
  const { readFont } = await import("../styles/read-font.ts");
  const { facts, fault } = await readFont(bytes);
  if (fault === "other") report.add(document.source, range, "bad-font", { value });
  else if (fault) report.add(document.source, range, "bad-font.broken", { value });
  else {
    for (const language of languagesOf(site)) {
      const letters = lettersOf(language).filter((letter) => !facts.writes(letter));
      if (letters.length === 0) continue;
      const lacking = letters.slice(0, 12).join(" ");
      report.add(document.source, range, "lacking-letters", { value, language, letters: lacking });
    }
    const weight = Math.round(bytes.length / 1000);
    if (weight > most) report.add(document.source, range, "heavy-font", { value, weight, most });
  }
};

/** Looks into each font; a site without fonts of its own loads nothing for it. */
export const withFonts = async (loaded: Loaded): Promise<Loaded> => {
  const { site } = loaded;
  const fonts = site ? fontsOf(site) : [];
  if (!site || fonts.length === 0) return loaded;
  const report = new Report();
  for (const [field, medium] of fonts) await checkFont({ ...loaded, site }, field, medium, report);
  const problems = [...loaded.problems, ...report.problems(loaded.language)].sort(compareProblems);
  return { ...loaded, problems, site: report.hasErrors ? undefined : site };
};
