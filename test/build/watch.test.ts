import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { watchFolders } from "../../src/serve/watch.ts";
import { makeFolder } from "./fixture.ts";

/** Milliseconds of quiet, many enough for a busy machine. */
const pause = 200;

let end: (() => void) | undefined;
afterEach(() => end?.());

/** Watches folders, and counts how often something has changed. */
const watch = (...folders: readonly string[]): { readonly count: () => number } => {
  let count = 0;
  end = watchFolders(folders, pause, () => {
    count += 1;
  });
  return { count: () => count };
};

/** Waits for a change, and for the quiet in which another one would have come. */
const changesAfter = async (
  { count }: { readonly count: () => number },
  change: () => void,
): Promise<number> => {
  const before = count();
  change();
  await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(before);
  await new Promise((resolve) => setTimeout(resolve, 3 * pause));
  return count() - before;
};

describe("a watch of folders", () => {
  test("tells of many files at once, as a checkout writes them", async () => {
    const folder = makeFolder();
    const many = (): void => {
      for (let i = 0; i < 300; i++) {
        mkdirSync(join(folder, `${i % 7}`), { recursive: true });
        writeFileSync(join(folder, `${i % 7}/${i}.md`), "text");
      }
    };
    expect(await changesAfter(watch(folder), many)).toBe(1);
  });

  test("follows what is made, moved away and put in its place", async () => {
    const root = makeFolder();
    const [folder, aside] = [join(root, "content"), join(root, "aside")];
    const file = join(folder, "fair/event.md");
    const watched = watch(folder, join(root, "data"));
    const steps: readonly (() => void)[] = [
      () => mkdirSync(join(folder, "fair"), { recursive: true }),
      () => {
        writeFileSync(file, "text");
      },
      () => {
        renameSync(folder, aside);
      },
      () => mkdirSync(join(folder, "fair"), { recursive: true }),
      () => {
        writeFileSync(file, "other text");
      },
      () => {
        mkdirSync(join(root, "data"));
      },
    ];
    for (const step of steps) expect(await changesAfter(watched, step)).toBe(1);
  });

  test("hears nothing of the files that editors make for themselves", async () => {
    const folder = makeFolder();
    const watched = watch(folder);
    const swap = (): void => {
      for (const name of [".event.md.swp", "event.md~", "4913", "#event.md#"])
        writeFileSync(join(folder, name), "text");
    };
    swap();
    expect(
      await changesAfter(watched, () => {
        writeFileSync(join(folder, "event.md"), "text");
      }),
    ).toBe(1);
    swap();
    await new Promise((resolve) => setTimeout(resolve, 3 * pause));
    expect(watched.count()).toBe(1);
  });
});
