import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jardins } from "../build-site.ts";

/** A copy of the meeting of gardeners in which one file at a time may be spoilt. */
export class SiteCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "parvis-faults-"));
  /** `content/2030-jardins/event.md` → its bytes. */
  readonly files: ReadonlyMap<string, Buffer>;

  constructor() {
    for (const part of ["content", "data"])
      cpSync(join(jardins, part), join(this.folder, part), { recursive: true });
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .sort();
    this.files = new Map(files.map((file) => [file, readFileSync(join(this.folder, file))]));
  }

  /** Does something while a file is as given; undefined: while it is gone. */
  with<Result>(file: string, content: string | Buffer | undefined, action: () => Result): Result {
    const path = join(this.folder, file);
    if (content === undefined) rmSync(path);
    else writeFileSync(path, content);
    try {
      return action();
    } finally {
      writeFileSync(path, this.files.get(file) ?? "");
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
