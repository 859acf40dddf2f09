/** A submission as it is printed in a terminal: only cleaned text. */
import type { Submission } from "./submission.ts";
import type { Verdict } from "./judge.ts";
import type { SayModerate } from "./words.ts";

const most = 2000;

const quote = (text: string, say: SayModerate): string => {
  const characters = Array.from(text);
  const shown = characters.slice(0, most).join("");
  const lines = shown.split("\n").map((line) => `  │ ${line}\n`);
  const rest =
    characters.length > most ? `  ${say("cut", { count: String(characters.length) })}\n` : "";
  return text === "" ? "" : lines.join("") + rest;
};

/** Its id, what it is, who wrote it when, what is to be known of it, and its words. */
export const showSubmission = (
  { id, form, sent }: Submission,
  { event, author, title, text, about, notes, block }: Verdict,
  say: SayModerate,
): string => {
  const date = sent?.toFormat("yyyy-MM-dd HH:mm 'UTC'") ?? "?";
  const place = [event?.id, about === undefined ? undefined : say("about", { about })].filter(
    (part) => part !== undefined,
  );
  const remarks = [...notes, ...(block ? [block] : [])].map(
    ({ key, value }) => `  ! ${say(key, { value })}\n`,
  );
  return [
    `\n${id}  ${[say(form), ...place].join(", ")}\n`,
    `  ${say("sent", { date, author })}\n`,
    ...remarks,
    title === "" ? "" : `  │ ${title}\n  │\n`,
    quote(text, say),
  ].join("");
};
