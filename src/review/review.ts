/** The command `review`: tells a pull request what a check has found. */
import { printable } from "../text/characters.ts";
import { commandWords } from "../i18n/commands.ts";
import { type Terminal, UsageFault } from "../run/options.ts";
import type { PullRequest } from "../run/pull-request.ts";
import { Refused } from "./hub.ts";
import { post } from "./post.ts";
import { readReview } from "./read-review.ts";

/** What is to be told, and where. */
export interface Request {
  readonly file: string;
  /** Where the site as it would be is. */
  readonly preview: string | undefined;
  readonly pull: PullRequest | undefined;
  /** Of who reads what is wrong with the command. */
  readonly language: string;
}

/** Its exit code, which is 0 also where GitHub refuses: then the comment is printed, for the summary of the job. */
export const review = async (request: Request, terminal: Terminal): Promise<number> => {
  const { file, preview, pull, language } = request;
  const told = readReview(file);
  if (!told) throw new UsageFault(commandWords(language)("review.bad-file", { file }));
  if (!pull) throw new UsageFault(commandWords(language)("review.no-pull-request"));
  const say = commandWords(told.language);
  const { summary } = told;
  const body = preview ? `${summary}\n${say("review.preview", { url: preview })}\n` : summary;
  try {
    await post(pull, told, body);
    terminal.tell(`${say("review.told")}\n`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    terminal.tell(`${say("review.refused", { reason: printable(error.message) })}\n\n`);
    terminal.print(body);
  }
  return 0;
};
