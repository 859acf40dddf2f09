import { firstSentence } from "../text/markdown.ts";
import type { Session } from "./model.ts";

/** The summary of a session that is not only the first sentence of the text below it; empty if there is none. */
export const ownSummary = ({ summary, abstract, parts }: Session): string =>
  [abstract, ...parts.map(({ text }) => text)].every((prose) => firstSentence(prose) !== summary)
    ? summary
    : "";
