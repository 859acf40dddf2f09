import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import type { PullRequest } from "../run/pull-request.ts";
import type { Environment } from "./environment.ts";

const commit = /^[0-9a-f]{40,64}$/;

const EventSchema = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string().regex(commit) }),
  }),
});

const eventOf = (file: string): unknown => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};

/** The pull request that started a workflow: https://docs.github.com/actions/reference/workflows-and-actions/variables */
export const pullRequestOf = (env: Environment): PullRequest | undefined => {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = "", GITHUB_EVENT_PATH } = env;
  const { GITHUB_SHA: sha = "" } = env;
  const api = env.GITHUB_API_URL || "https://api.github.com";
  const { data } = EventSchema.safeParse(eventOf(GITHUB_EVENT_PATH ?? ""));
  if (!token || !data || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const { number, head } = data.pull_request;
  return {
    api: api.replace(/(?<!\/)\/+$/, ""),
    token,
    repository,
    number,
    head: head.sha,
    merge: commit.test(sha) ? sha : undefined,
  };
};
