/** Which suggestions can be posted, and where: at lines that the pull request shows. */
import * as z from "zod";
import type { PullRequest } from "../run/pull-request.ts";
import { findInDiff } from "./diff-lines.ts";
import { type Hub, Refused } from "./hub.ts";
import type { ReadReview } from "./read-review.ts";

const FileSchema = z.object({ filename: z.string(), patch: z.string().optional() });

const ComparedSchema = z.object({ files: z.array(FileSchema).optional() });

/** A suggestion that can be posted: GitHub’s own form of it. */
export interface Placed {
  readonly marker: string;
  readonly comment: object;
}

const patchesOf = (
  files: readonly z.infer<typeof FileSchema>[],
): ReadonlyMap<string, string | undefined> =>
  new Map(files.map(({ filename, patch }) => [filename, patch]));

/**
 * What the other branch makes of the proposed files, by the first 300 of them; nothing where GitHub does not tell:
 * then only lines count that have not moved.
 */
const mergedPatches = async (
  hub: Hub,
  { head, merge }: PullRequest,
): Promise<ReadonlyMap<string, string | undefined>> => {
  if (merge === undefined) return new Map();
  try {
    const answer = await hub.ask("GET", `compare/${head}...${merge}`);
    return patchesOf(ComparedSchema.safeParse(answer).data?.files ?? []);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return new Map();
  }
};

/** Those of the suggestions that stand in what the pull request changes. */
export const placed = async (
  hub: Hub,
  pull: PullRequest,
  { comments }: ReadReview,
): Promise<readonly Placed[]> => {
  if (comments.length === 0) return [];
  const patches = patchesOf(await hub.list(`pulls/${pull.number}/files`, FileSchema));
  const merged = await mergedPatches(hub, pull);
  return comments.flatMap((one): readonly Placed[] => {
    const place = findInDiff(one, patches.get(one.path) ?? "", merged.get(one.path) ?? "");
    if (!place) return [];
    const { path, body, marker } = one;
    const side = { side: "RIGHT", ...(place.start_line && { start_side: "RIGHT" }) };
    return [{ marker, comment: { path, body, ...place, ...side } }];
  });
};
