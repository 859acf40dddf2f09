/** What is another on Windows, as far as it can be seen from here. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, win32 } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { makeSite, run } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../..");

/** The sources of the tool: path → text. */
const sources = new Map(
  ["src", "layouts", ".eleventy.ts"]
    .flatMap((top) =>
      top.endsWith(".ts")
        ? [top]
        : readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((path) =>
            join(top, path),
          ),
    )
    .filter((path) => /\.m?ts$|\.mjs$/.test(path))
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(root, path), "utf8")]),
);

const filesWith = (pattern: RegExp): readonly string[] =>
  [...sources]
    .filter(([, text]) => pattern.test(text))
    .map(([path]) => path)
    .sort();

describe("on Windows", () => {
  test("a path is no address: what is imported is a literal, or made by pathToFileURL", () => {
    expect(pathToFileURL("C:\\parvis\\layouts\\x.ts", { windows: true }).href).toBe(
      "file:///C:/parvis/layouts/x.ts",
    );
    expect(win32.resolve("C:\\parvis", "x.ts")).toBe("C:\\parvis\\x.ts");
    // What an island loads is an address already, and so is `url` of a module of a site's own.
    const others = filesWith(/(?<![\w.])import\((?!["']|\s*pathToFileURL\()/);
    expect(others).toEqual([
      "layouts/islands/choose-among.ts",
      "layouts/islands/code-for-paper.ts",
      "layouts/islands/load-on-use.ts",
      "layouts/islands/load-when-on.ts",
      "src/own/import-own.ts",
    ]);
  });

  test("a rename waits for who has the file open", () => {
    // A lock is asked for again by itself; what is written beside it is nobody else’s.
    expect(filesWith(/\brenameSync\b/)).toEqual([
      "src/disk/folders.ts",
      "src/disk/lock.ts",
      "src/disk/move.ts",
    ]);
  });

  test("no shell is asked, and no program that has another name there", () => {
    expect(
      filesWith(
        /(?<![.\w])(?:exec|execSync)\(|shell: true|["']\/bin\/|spawn\w*\(["'](?:npm|npx|sh)/,
      ),
    ).toEqual([]);
  });
});

test("no two files of the repository differ by case alone, and Windows takes their names", () => {
  const paths = ["src", "layouts", "test", "bench", "docs", "content", "data", "examples"].flatMap(
    (top) =>
      readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((path) =>
        join(top, path),
      ),
  );
  const lower = paths.map((path) => path.toLowerCase());
  expect(lower.filter((path, i) => lower.indexOf(path) !== i)).toEqual([]);
  const refused = /[<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  const names = paths.flatMap((path) => path.split(/[\\/]/));
  expect(names.filter((name) => refused.test(name))).toEqual([]);
});

test("a record that git has given other ends of lines is no change", async () => {
  const site = makeSite();
  const args = ["record", "--site", site, "--now", "2027-03-01T12:00"];
  await run(args);
  const file = join(site, "content/open-evening/revisions.json");
  const text = readFileSync(file, "utf8").replaceAll("\n", "\r\n");
  writeFileSync(file, text);
  const { stdout } = await run(args);
  expect(stdout).toContain("Nothing has changed");
  expect(readFileSync(file, "utf8")).toBe(text);
});
