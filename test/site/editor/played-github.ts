/** What GitHub answers to an editor in the browser, of a repository on this disk. https://docs.github.com/en/rest */
import type { Request, Route } from "playwright-core";
import * as z from "zod";
import type { BareRepository } from "./bare-repository.ts";
import { PullRequests } from "./played-pull-requests.ts";

/** What is answered: JSON, or bytes. */
export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly body?: Buffer;
}

const CommitSchema = z.object({
  branch: z.object({ branchName: z.string() }),
  expectedHeadOid: z.string(),
  message: z.object({ headline: z.string() }),
  fileChanges: z.object({
    additions: z.array(z.object({ path: z.string(), contents: z.string() })),
    deletions: z.array(z.object({ path: z.string() })),
  }),
});
const RefSchema = z.object({ name: z.string(), oid: z.string() });
const QuerySchema = z.object({
  query: z.string(),
  variables: z.object({ branch: z.string().optional(), input: z.unknown().optional() }),
});

const missing: Answer = { status: 404, json: { message: "Not Found" } };
const user = { id: 1, login: "ada", name: "Ada", email: "ada@fair.example" };

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-allow-methods": "*",
};

/** One repository of it, and one person who may write there. */
export class PlayedGitHub {
  readonly token = "github_pat_ada";
  readonly repository: BareRepository;
  readonly pulls: PullRequests;
  readonly #base: string;
  /** What was asked that it does not know. */
  readonly unknown: string[] = [];

  constructor(repository: BareRepository, name: string) {
    this.repository = repository;
    this.pulls = new PullRequests(repository, name);
    this.#base = `/repos/${name}`;
  }

  /** Answers in the place of `https://api.github.com`. */
  async answer(route: Route): Promise<void> {
    const request = route.request();
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: cors });
    const { status = 200, json, body } = this.#answerOf(request);
    if (status === 404) this.unknown.push(`${request.method()} ${request.url()}`);
    const what = body ? { body, contentType: "application/octet-stream" } : { json };
    return route.fulfill({ status, headers: cors, ...(status !== 204 && what) });
  }

  #answerOf(request: Request): Answer {
    const { pathname } = new URL(request.url());
    const { authorization = "" } = request.headers();
    if (!authorization.endsWith(` ${this.token}`))
      return { status: 401, json: { message: "Bad credentials" } };
    if (pathname === "/user") {
      const avatar_url = "https://avatars.githubusercontent.com/u/1";
      return { json: { ...user, avatar_url, html_url: "https://github.com/ada" } };
    }
    if (pathname === "/graphql") return this.#query(QuerySchema.parse(request.postDataJSON()));
    if (!pathname.startsWith(`${this.#base}/`)) return missing;
    return this.#rest(request, pathname.slice(this.#base.length));
  }

  #rest(request: Request, path: string): Answer {
    if (path === "/collaborators/ada") return { status: 204 };
    const tree = /^\/git\/trees\/(.+)$/.exec(path)?.[1];
    if (tree !== undefined) {
      const files = this.repository.files(tree);
      const rows = files.map(({ oid, ...file }) => ({ ...file, type: "blob", sha: oid }));
      return { json: { sha: tree, tree: rows, truncated: false } };
    }
    const blob = /^\/git\/blobs\/(\w+)$/.exec(path)?.[1];
    if (blob !== undefined) return { body: this.repository.blob(blob) };
    return this.pulls.answer(request.method(), path, request.postDataJSON()) ?? missing;
  }

  #query({ query, variables }: z.output<typeof QuerySchema>): Answer {
    const { branch = "main", input } = variables;
    const of = (repository: unknown): Answer => ({ json: { data: { repository } } });
    if (query.includes("createCommitOnBranch")) return this.#commit(CommitSchema.parse(input));
    if (query.includes("createRef")) return this.#makeBranch(RefSchema.parse(input));
    if (query.includes("ullRequest")) return { json: { data: this.pulls.query(query, branch) } };
    if (query.includes("defaultBranchRef")) return of({ defaultBranchRef: { name: "main" } });
    const oid = this.repository.head(branch);
    if (query.includes("fork:"))
      return { json: { data: { fork: { id: "R1" }, base: { ref: { target: { oid } } } } } };
    const aliased = this.#aliased(query);
    if (aliased) return of(aliased);
    const target = { oid, history: { nodes: [{ oid, message: "" }] } };
    return of({ ref: oid === undefined ? null : { target } });
  }

  /** Texts, who wrote them, and what became of commits. */
  #aliased(query: string): Readonly<Record<string, unknown>> | undefined {
    const author = { name: user.name, email: user.email, user: { id: 1, login: user.login } };
    const nodes = [{ author, committedDate: "2031-01-02T12:00:00Z" }];
    const fields = [...query.matchAll(/(\w+_\d+):\s*(?:ref|object\((\w+): ("[^"]+")\))/g)].map(
      ([, alias = "", by, quoted]): readonly [string, unknown] => {
        if (alias.startsWith("content_") || alias.startsWith("file_"))
          return [alias, this.#blobOf(by, JSON.parse(quoted ?? "") as string)];
        if (alias.startsWith("commit_") && by !== undefined)
          return [alias, this.pulls.statusOf(JSON.parse(quoted ?? "") as string)];
        return [alias, { target: { history: { nodes } } }];
      },
    );
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }

  #blobOf(by: string | undefined, named: string): unknown {
    const [branch = "", path] = named.split(":");
    const file =
      by === "oid"
        ? { oid: named, size: 0 }
        : this.repository.files(branch).find((one) => one.path === path);
    if (!file) return null;
    const bytes = this.repository.blob(file.oid);
    const isBinary = bytes.includes(0);
    const text = isBinary ? null : bytes.toString();
    return { oid: file.oid, byteSize: file.size, text, isBinary, isTruncated: false };
  }

  #commit(input: z.output<typeof CommitSchema>): Answer {
    const { branch, expectedHeadOid, message, fileChanges } = input;
    const head = this.repository.head(branch.branchName);
    if (head !== expectedHeadOid) {
      const said = `Expected branch to point to "${expectedHeadOid}" but it did not.`;
      return { json: { errors: [{ type: "STALE_DATA", message: said }] } };
    }
    const { additions, deletions } = fileChanges;
    const changes = Object.fromEntries([
      ...deletions.map(({ path }) => [path, undefined] as const),
      ...additions.map(({ path, contents }) => [path, Buffer.from(contents, "base64")] as const),
    ]);
    const oid = this.repository.commit(branch.branchName, changes, message.headline);
    const files = new Map(this.repository.files(oid).map((file) => [file.path, file.oid]));
    const oids = additions.map(({ path }, i) => [`file_${i}`, { oid: files.get(path) }] as const);
    const commit = { oid, committedDate: "2031-01-02T12:00:00Z", ...Object.fromEntries(oids) };
    return { json: { data: { createCommitOnBranch: { commit } } } };
  }

  #makeBranch({ name, oid }: z.output<typeof RefSchema>): Answer {
    const branch = name.replace("refs/heads/", "");
    if (this.repository.head(branch) !== undefined)
      return { json: { errors: [{ message: `A ref named "${name}" already exists.` }] } };
    this.repository.setHead(branch, oid);
    return { json: { data: { createRef: { ref: { name } } } } };
  }
}
