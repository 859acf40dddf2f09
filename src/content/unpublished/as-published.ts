/** A site without what is not published, as if those files were not there. */
import type { Content } from "../content.ts";
import type { CheckResults } from "../rules/all.ts";
import type { Unpublished } from "./find.ts";
import { leaveOut } from "./leave-out.ts";
import { madeOfUnpublished } from "./made.ts";
import { withoutUnused } from "./unused.ts";

/** The published content, and what its texts lead to then: `check` finds that out anew. */
export const asPublished = (
  content: Content,
  { mentioned }: Pick<CheckResults, "mentioned">,
  found: Unpublished,
  check: (published: Content) => CheckResults,
): CheckResults & { readonly content: Content; readonly unpublished: Unpublished } => {
  const made = madeOfUnpublished(content, leaveOut(content, found));
  const unpublished = { ...found, made };
  const published = leaveOut(content, unpublished);
  const results = check(published);
  const left = withoutUnused(
    { content, mentioned },
    { content: published, mentioned: results.mentioned },
  );
  return { ...results, content: left, unpublished };
};
