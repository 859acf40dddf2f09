/** The API of GitHub, as far as a review needs it: https://docs.github.com/rest */
import * as z from "zod";
import type { PullRequest } from "../run/pull-request.ts";

/** GitHub has not done what it was asked for. */
export class Refused extends Error {
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

const perPage = 100;

/** GitHub lists no more of the files of a pull request. */
const mostPages = 30;

export class Hub {
  readonly #pull: PullRequest;

  constructor(pull: PullRequest) {
    this.#pull = pull;
  }

  /** Asks for something of the repository: `issues/1/comments`. Throws `Refused`. */
  async ask(method: Method, path: string, body?: object): Promise<unknown> {
    const { api, repository, token } = this.#pull;
    const response = await this.#fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "user-agent": "parvis",
        "x-github-api-version": "2022-11-28",
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Refused(`${method} ${path}: ${response.status}`, response.status);
    return response.status === 204 ? undefined : this.#read(response);
  }

  /** Removes something, if it is still there. */
  async remove(path: string): Promise<void> {
    try {
      await this.ask("DELETE", path);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 404) throw error;
    }
  }

  /** All pages of a list. */
  async list<T>(path: string, schema: z.ZodType<T>): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const answer = await this.ask("GET", `${path}?per_page=${perPage}&page=${page}`);
      const { data: items } = z.array(schema).safeParse(answer);
      if (!items) throw new Refused(`GET ${path}`);
      all.push(...items);
      if (items.length < perPage) break;
    }
    return all;
  }

  async #read(response: Response): Promise<unknown> {
    try {
      return await response.json();
    } catch {
      throw new Refused(`${response.url}: JSON`);
    }
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(url, init);
    } catch (error) {
      throw new Refused(error instanceof Error ? error.message : String(error));
    }
  }
}
