/** A correction as it is printed in a terminal: how it differs from the files, and what no file is to hold. */
import type { SayCommand } from "../i18n/commands.ts";
import type { CorrectionReview, Difference } from "./correction.ts";
import { differenceLines } from "./difference.ts";
import type { Submission } from "./submission.ts";

const colours: Readonly<Record<string, string>> = { "+": "32", "-": "31" };

const inColour = (line: string): string => {
  const code = colours[line[0] ?? ""];
  return code === undefined ? line : `\u001b[${code}m${line}\u001b[0m`;
};

/** What is written is shown whole; what cannot be, by its beginning. */
const mostOfFaulty = 500;

const difference = (
  { field, text, isConflict, fault }: Difference,
  say: SayCommand,
  hasColor: boolean,
): string => {
  const isLong = fault !== undefined && text.length > mostOfFaulty;
  const lines = differenceLines(field.text, isLong ? `${text.slice(0, mostOfFaulty)}…` : text);
  return [
    `  ${field.name}  ${field.file}\n`,
    isConflict ? `  ! ${say("moderate.conflict")}\n` : "",
    fault ? `  ! ${say(fault.key, { value: fault.value })}\n` : "",
    ...lines.map((line) => `  │ ${hasColor ? inColour(line) : line}\n`),
  ].join("");
};

const quote = (text: string): string =>
  text
    .split("\n")
    .map((line) => `  │ ${line}\n`)
    .join("");

/** Its id, what it corrects, what is to be known of it, each difference, and what the moderator alone reads. */
export const showCorrection = (
  { id, form, sent }: Submission,
  { event, about, language, file, differences, needs, portrait, notes, block }: CorrectionReview,
  say: SayCommand,
  hasColor: boolean,
): string => {
  const date = sent?.toFormat("yyyy-MM-dd HH:mm 'UTC'") ?? "?";
  const place = [about, event?.id, language].filter(Boolean).join(", ");
  const remarks = [...notes, ...(block ? [block] : [])].map(
    ({ key, value }) => `  ! ${say(key, { value })}\n`,
  );
  return [
    `\n${id}  ${say(form === "session" ? "moderate.session" : "moderate.speaker")}, ${place}\n`,
    `  ${date}\n`,
    ...remarks,
    ...differences.map((one) => difference(one, say, hasColor)),
    needs === "" ? "" : `  ${say("moderate.needs")}\n${quote(needs)}`,
    portrait === "" ? "" : `  ${say("moderate.portrait", { file })}\n${quote(portrait)}`,
  ].join("");
};
