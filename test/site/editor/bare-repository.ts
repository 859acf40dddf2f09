/** A git repository on disk, as a host keeps it: without a checkout. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Nothing of this machine's git, and the same commits each time. */
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@fair.example",
  GIT_AUTHOR_DATE: "2031-01-02T12:00:00Z",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@fair.example",
  GIT_COMMITTER_DATE: "2031-01-02T12:00:00Z",
};

/** Files by their paths; undefined for one that goes. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | undefined>>;

export interface TreeFile {
  readonly path: string;
  readonly oid: string;
  readonly size: number;
}

export class BareRepository {
  readonly #folder: string;

  /** Makes one in an empty folder, with these files on `main`. */
  constructor(folder: string, files: FileChanges) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#git(["init", "--quiet", "--bare", "--initial-branch=main"]);
    this.commit("main", files, "The fair as it was");
  }

  /** Undefined: there is no such branch. */
  head(branch: string): string | undefined {
    const found = this.#git(["for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`]);
    return found.trim() === "" ? undefined : found.trim();
  }

  setHead(branch: string, oid: string): void {
    this.#git(["update-ref", `refs/heads/${branch}`, oid]);
  }

  removeBranch(branch: string): void {
    this.#git(["update-ref", "-d", `refs/heads/${branch}`]);
  }

  /** The oid of a commit with these changes on top of a branch. */
  commit(branch: string, changes: FileChanges, message: string): string {
    const parent = this.head(branch);
    const GIT_INDEX_FILE = join(this.#folder, "index-of-commit");
    const git = (args: readonly string[], input?: string | Uint8Array): string =>
      this.#git(args, input, { GIT_INDEX_FILE }).trim();
    git(parent === undefined ? ["read-tree", "--empty"] : ["read-tree", parent]);
    for (const [path, body] of Object.entries(changes)) {
      if (body === undefined) git(["update-index", "--force-remove", path]);
      else {
        const oid = git(["hash-object", "-w", "--stdin"], body);
        git(["update-index", "--add", "--cacheinfo", `100644,${oid},${path}`]);
      }
    }
    const parents = parent === undefined ? [] : ["-p", parent];
    const oid = git(["commit-tree", git(["write-tree"]), ...parents, "-m", message]);
    this.setHead(branch, oid);
    return oid;
  }

  /** Merges a branch that has all of the other. */
  merge(branch: string, into: string): void {
    this.setHead(into, this.head(branch) ?? "");
  }

  files(revision: string): readonly TreeFile[] {
    return this.#git(["ls-tree", "-r", "-l", "-z", revision])
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => {
        const [facts = "", path = ""] = line.split("\t");
        const [, , oid = "", size = ""] = facts.split(/\s+/);
        return { path, oid, size: Number(size) };
      });
  }

  blob(oid: string): Buffer {
    return execFileSync("git", ["cat-file", "blob", oid], { cwd: this.#folder, env: environment });
  }

  text(branch: string, path: string): string {
    return this.#git(["show", `${branch}:${path}`]);
  }

  /** The files in which two revisions differ, as git says it: `M	data/site.yaml`. */
  changedFiles(from: string, to: string): readonly string[] {
    const told = this.#git(["diff", "--name-status", "--no-renames", from, to]);
    return told.split("\n").filter((line) => line !== "");
  }

  /** The lines that two revisions do not share, each after its sign; nothing around them. */
  diff(from: string, to: string): string {
    return this.#git(["diff", "--unified=0", "--no-renames", "--no-color", from, to])
      .split("\n")
      .filter(
        (line) => /^(?:[-+]|Binary)/.test(line) && !/^(?:---|\+\+\+) (?:[ab]\/|\/dev)/.test(line),
      )
      .join("\n");
  }

  /** Writes the files of a branch into a folder. */
  checkOut(branch: string, folder: string): void {
    mkdirSync(folder, { recursive: true });
    this.#git(["--work-tree", folder, "checkout", "--quiet", "--force", branch, "--", "."], "", {
      GIT_INDEX_FILE: join(this.#folder, "index-of-checkout"),
    });
  }

  #git(
    args: readonly string[],
    input?: string | Uint8Array,
    more: Readonly<Record<string, string>> = {},
  ): string {
    return execFileSync("git", args, {
      cwd: this.#folder,
      env: { ...environment, ...more },
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
      ...(input !== undefined && { input }),
    });
  }
}
