/** A submission as it is printed in a terminal: only cleaned text. */
import type { FeedbackRow } from "./feedback-table.ts";
import type { Submission } from "./submission.ts";
import type { Review } from "./review.ts";
import type { SayCommand } from "../i18n/commands.ts";

const most = 2000;

const quote = (text: string, say: SayCommand): string => {
  const characters = Array.from(text);
  const shown = characters.slice(0, most).join("");
  const lines = shown.split("\n").map((line) => `  │ ${line}\n`);
  const rest =
    characters.length > most
      ? `  ${say("moderate.cut", { count: String(characters.length) })}\n`
      : "";
  return text === "" ? "" : lines.join("") + rest;
};

/** Its id, what it is, who wrote it when, what is to be known of it, and its words. */
export const showSubmission = (
  { id, form, sent }: Submission,
  { event, author, title, text, about, notes, block }: Review,
  say: SayCommand,
): string => {
  const date = sent?.toFormat("yyyy-MM-dd HH:mm 'UTC'") ?? "?";
  const place = [
    event?.id,
    about === undefined ? undefined : say("moderate.about", { about }),
  ].filter((part) => part !== undefined);
  const remarks = [...notes, ...(block ? [block] : [])].map(
    ({ key, value }) => `  ! ${say(key, { value })}\n`,
  );
  return [
    `\n${id}  ${[say(`moderate.${form}`), ...place].join(", ")}\n`,
    `  ${say("moderate.sent", { date, author })}\n`,
    ...remarks,
    title === "" ? "" : `  │ ${title}\n  │\n`,
    quote(text, say),
  ].join("");
};

/** Feedback, without whom it is from, which nobody knows. */
export const showFeedback = (
  { sent, event, session, good, better }: FeedbackRow,
  say: SayCommand,
): string =>
  [
    `\n${[sent || "?", event, session].filter(Boolean).join("  ")}\n`,
    good === "" ? "" : `  ${say("moderate.feedback.good")}\n${quote(good, say)}`,
    better === "" ? "" : `  ${say("moderate.feedback.better")}\n${quote(better, say)}`,
  ].join("");
