/** Tells a pull request: one comment that is edited ever after, and suggestions that go when they are mended. */
import * as z from "zod";
import { commandWords } from "../i18n/commands.ts";
import type { PullRequest } from "../run/pull-request.ts";
import { Hub, Refused } from "./hub.ts";
import { type Placed, placed } from "./placed.ts";
import type { ReadReview } from "./read-review.ts";

/** Who speaks with the token of a workflow. Comments of others may hold our marks too. */
const ourselves = "github-actions[bot]";

/** More at once are noise, and more than GitHub likes; the comment has all. */
const mostSuggestions = 30;

const CommentSchema = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  line: z.int().nullish(),
  in_reply_to_id: z.int().nullish(),
});
type Comment = z.infer<typeof CommentSchema>;

const isOurs = ({ user, body }: Comment, mark: string): boolean =>
  user?.login === ourselves && (body ?? "").startsWith(mark);

const tellSummary = async (
  hub: Hub,
  { number }: PullRequest,
  { marker }: ReadReview,
  body: string,
): Promise<void> => {
  const all = await hub.list(`issues/${number}/comments`, CommentSchema);
  const [own, ...others] = all.filter((one) => isOurs(one, marker));
  if (!own) await hub.ask("POST", `issues/${number}/comments`, { body });
  else if (own.body !== body) await hub.ask("PATCH", `issues/comments/${own.id}`, { body });
  for (const { id } of others) await hub.remove(`issues/comments/${id}`);
};

/** Takes away what is mended or stands at lines that are gone; what somebody has answered stays, and says so. */
const takeAway = async (
  hub: Hub,
  old: readonly Comment[],
  all: readonly Comment[],
  mended: string,
): Promise<void> => {
  for (const { id } of old) {
    const isAnswered = all.some((one) => one.in_reply_to_id === id);
    if (isAnswered) await hub.ask("PATCH", `pulls/comments/${id}`, { body: mended });
    else await hub.remove(`pulls/comments/${id}`);
  }
};

/** All in one review; where GitHub refuses that for one of them, each by itself. */
const suggest = async (
  hub: Hub,
  pull: PullRequest,
  suggestions: readonly object[],
): Promise<void> => {
  if (suggestions.length === 0) return;
  const review = { commit_id: pull.head, event: "COMMENT" };
  const path = `pulls/${pull.number}/reviews`;
  try {
    await hub.ask("POST", path, { ...review, comments: suggestions });
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 422) throw error;
    if (suggestions.length === 1) return;
    for (const one of suggestions) await suggest(hub, pull, [one]);
  }
};

/** Tells a pull request what was found. Throws `Refused` where GitHub does not let us, as for one from a fork. */
export const post = async (pull: PullRequest, review: ReadReview, body: string): Promise<void> => {
  const hub = new Hub(pull);
  await tellSummary(hub, pull, review, body);
  const wanted = await placed(hub, pull, review);
  const all = await hub.list(`pulls/${pull.number}/comments`, CommentSchema);
  const [, site] = /:check:(\w+)/.exec(review.marker) ?? [];
  const ours = all.filter((one) => isOurs(one, `<!-- parvis:suggestion:${site}:`));
  const stands = ({ body, line }: Comment, { marker }: Placed): boolean =>
    line !== null && (body ?? "").startsWith(marker);
  const stale = ours.filter((one) => !wanted.some((suggestion) => stands(one, suggestion)));
  const mended = commandWords(review.language)("review.mended");
  await takeAway(hub, stale, all, mended);
  const missing = wanted.filter((suggestion) => !ours.some((one) => stands(one, suggestion)));
  await suggest(
    hub,
    pull,
    missing.slice(0, mostSuggestions).map(({ comment }) => comment),
  );
};
