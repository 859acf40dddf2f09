/** The pull requests of the played GitHub. https://docs.github.com/en/rest/pulls */
import * as z from "zod";
import type { BareRepository } from "./bare-repository.ts";
import type { Answer } from "./played-github.ts";

const NewSchema = z.object({ title: z.string(), head: z.string(), draft: z.boolean() });
const LabelsSchema = z.object({ labels: z.array(z.string()) });

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  isOpen: boolean;
  isDraft: boolean;
  labels: readonly string[];
}

/** What a check, or the host, says of a commit. */
export interface CommitStatus {
  readonly context: string;
  readonly state: "SUCCESS" | "FAILURE";
  readonly targetUrl: string;
}

export class PullRequests {
  readonly all: PullRequest[] = [];
  readonly #repository: BareRepository;
  readonly #name: string;
  readonly #statuses = new Map<string, readonly CommitStatus[]>();

  constructor(repository: BareRepository, name: string) {
    this.#repository = repository;
    this.#name = name;
  }

  tell(oid: string, statuses: readonly CommitStatus[]): void {
    this.#statuses.set(oid, statuses);
  }

  statusOf(oid: string): unknown {
    const contexts = this.#statuses.get(oid) ?? [];
    return { status: { contexts }, deployments: { nodes: [] }, checkSuites: { nodes: [] } };
  }

  /** Of an address below that of the repository; undefined for one that it does not know. */
  answer(method: string, path: string, body: unknown): Answer | undefined {
    if (method === "POST" && path === "/pulls") return this.#open(NewSchema.parse(body));
    if (method === "DELETE" && path.startsWith("/git/refs/heads/")) {
      this.#repository.removeBranch(decodeURI(path.slice("/git/refs/heads/".length)));
      return { status: 204 };
    }
    const [, kind, number, more] = /^\/(pulls|issues)\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
    const pull = this.all.find((one) => one.number === Number(number));
    if (!pull) return undefined;
    if (kind === "pulls") {
      if (more === "merge") this.#repository.merge(pull.branch, "main");
      pull.isOpen = false;
      return { json: { merged: more === "merge" } };
    }
    if (method !== "GET") pull.labels = LabelsSchema.parse(body).labels;
    return { json: { labels: pull.labels.map((name) => ({ name })) } };
  }

  query(query: string, branch: string): unknown {
    const open = this.all.filter(({ isOpen }) => isOpen);
    if (query.includes("totalCount")) {
      const totalCount = open.filter((one) => one.branch === branch).length;
      return { repository: { pullRequests: { totalCount } } };
    }
    if (/convertPullRequestToDraft|markPullRequestReadyForReview/.test(query)) {
      const isDraft = query.includes("convertPullRequestToDraft");
      for (const pull of open) pull.isDraft = isDraft;
      return {};
    }
    return { repository: { pullRequests: { nodes: open.map((pull) => this.#node(pull)) } } };
  }

  #open({ title, head, draft }: z.output<typeof NewSchema>): Answer {
    const number = this.all.length + 1;
    this.all.push({ number, title, branch: head, isOpen: true, isDraft: draft, labels: [] });
    const when = "2031-01-02T12:00:00Z";
    return {
      status: 201,
      json: {
        number,
        title,
        node_id: `PR${number}`,
        html_url: this.#addressOf(number),
        head: { sha: this.#repository.head(head) },
        created_at: when,
        updated_at: when,
      },
    };
  }

  #addressOf(number: number): string {
    return `https://github.com/${this.#name}/pull/${number}`;
  }

  #node(pull: PullRequest): unknown {
    const kinds: Readonly<Record<string, string>> = { A: "ADDED", D: "DELETED", M: "MODIFIED" };
    const files = this.#repository.changedFiles("main", pull.branch).map((line) => {
      const [kind = "", path = ""] = line.split("\t");
      return { path, changeType: kinds[kind] };
    });
    return {
      id: `PR${pull.number}`,
      number: pull.number,
      title: pull.title,
      url: this.#addressOf(pull.number),
      isDraft: pull.isDraft,
      isCrossRepository: false,
      createdAt: "2031-01-02T12:00:00Z",
      updatedAt: "2031-01-02T12:00:00Z",
      headRefName: pull.branch,
      headRefOid: this.#repository.head(pull.branch),
      author: { login: "ada", name: "Ada", email: "ada@fair.example", databaseId: 1 },
      labels: { nodes: pull.labels.map((name) => ({ name })) },
      files: { nodes: files },
    };
  }
}
