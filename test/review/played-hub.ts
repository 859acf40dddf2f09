/** GitHub as far as a review asks it, played on this machine: it keeps what is written and remembers what was asked. */
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import * as z from "zod";
import { makeFolder } from "../build/fixture.ts";

export interface PlayedComment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
  readonly path?: string | undefined;
  line?: number | null | undefined;
  readonly start_line?: number | undefined;
  readonly in_reply_to_id?: number;
}

const BodySchema = z.object({ body: z.string() });
const ReviewSchema = z.object({
  commit_id: z.string(),
  event: z.literal("COMMENT"),
  comments: z
    .array(
      z.strictObject({
        path: z.string(),
        body: z.string().max(65_536),
        line: z.int(),
        side: z.literal("RIGHT"),
        start_line: z.int().optional(),
        start_side: z.literal("RIGHT").optional(),
      }),
    )
    .min(1),
});

const bot = { login: "github-actions[bot]" };
const head = "c0ffee".padEnd(40, "0");
const merge = "decaf".padEnd(40, "0");

interface ChangedFile {
  readonly filename: string;
  readonly patch?: string;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
};

export class PlayedHub {
  readonly asked: string[] = [];
  issueComments: PlayedComment[] = [];
  reviewComments: PlayedComment[] = [];
  files: ChangedFile[] = [];
  /** What the other branch makes of the proposed files; undefined if that is not told. */
  merged: ChangedFile[] | undefined = [];
  /** The status of all that writes, if it is refused. */
  refuses: number | undefined;
  /** A review with this in it is none that GitHub takes. */
  stumblesOver: string | undefined;
  #last = 100;
  #api = "";

  /** Starts it for as long as the test runs. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void textOf(request).then((text) => {
        const { method = "", url = "" } = request;
        const [path = "", query = ""] = url.replace("/api/repos/village/fair/", "").split("?");
        const isKnown = request.headers.authorization === "Bearer the-token";
        const answer = isKnown ? this.#answer(method, path, query, text) : { status: 401 };
        response.writeHead(answer.status, { "content-type": "application/json" });
        response.end(answer.status === 204 ? "" : JSON.stringify(answer.body ?? {}));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address !== "object" || !address) throw new Error("No address");
    this.#api = `http://127.0.0.1:${address.port}/api`;
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
  }

  /** What a workflow finds in its environment. */
  get env(): Readonly<Record<string, string>> {
    const event = join(makeFolder(), "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: head } } }));
    return {
      GITHUB_TOKEN: "the-token",
      GITHUB_API_URL: this.#api,
      GITHUB_REPOSITORY: "village/fair",
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: merge,
    };
  }

  /** What was written, without what was only read. */
  get written(): readonly string[] {
    return this.asked.filter((one) => !one.startsWith("GET "));
  }

  add(comment: Omit<PlayedComment, "id">): number {
    this.#last += 1;
    this.reviewComments.push({ id: this.#last, ...comment });
    return this.#last;
  }

  #answer(method: string, path: string, query: string, text: string): Answer {
    this.asked.push(`${method} ${path}`);
    if (method === "GET") return this.#list(path, new URLSearchParams(query));
    if (this.refuses !== undefined) return { status: this.refuses };
    const [kind, , id] = path.split("/");
    const inKind = kind === "issues" ? "issueComments" : "reviewComments";
    if (method === "DELETE") {
      const before = this[inKind].length;
      this[inKind] = this[inKind].filter((one) => one.id !== Number(id));
      return { status: this[inKind].length < before ? 204 : 404 };
    }
    if (path.endsWith("/reviews")) return this.#review(text);
    const { body } = BodySchema.parse(JSON.parse(text));
    if (body.length > 65_536) return { status: 422 };
    if (method === "PATCH") {
      const comment = this[inKind].find((one) => one.id === Number(id));
      if (comment) comment.body = body;
      return { status: comment ? 200 : 404 };
    }
    this.#last += 1;
    this.issueComments.push({ id: this.#last, user: bot, body });
    return { status: 201 };
  }

  #list(path: string, query: URLSearchParams): Answer {
    const lists: Readonly<Record<string, readonly unknown[]>> = {
      "issues/7/comments": this.issueComments,
      "pulls/7/comments": this.reviewComments,
      "pulls/7/files": this.files,
    };
    if (this.merged && path === `compare/${head}...${merge}`)
      return { status: 200, body: { files: this.merged } };
    const all = lists[path];
    const [size, page] = ["per_page", "page"].map((name) => Number(query.get(name)));
    if (!all || !size || !page) return { status: 404 };
    return { status: 200, body: all.slice(size * (page - 1), size * page) };
  }

  /** Takes a review as a whole or not at all, and comments at lines of the diff alone. */
  #review(text: string): Answer {
    const { success, data } = ReviewSchema.safeParse(JSON.parse(text));
    if (!success || data.commit_id !== head) return { status: 422 };
    const { stumblesOver } = this;
    if (stumblesOver !== undefined && text.includes(stumblesOver)) return { status: 422 };
    for (const { path, body, line, start_line } of data.comments)
      this.add({ user: bot, path, body, line, start_line });
    return { status: 200 };
  }
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}
