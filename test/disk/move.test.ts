import { describe, expect, test } from "vitest";
import { move } from "../../src/disk/move.ts";

/** A disk that refuses some times; how often it was asked, and how long the process slept. */
const disk = (refusals: number, code: string, platform: NodeJS.Platform) => {
  const seen = { attempts: 0, slept: 0 };
  const means = {
    platform,
    once: () => {
      if (++seen.attempts <= refusals) throw Object.assign(new Error(code), { code });
    },
    wait: (milliseconds: number) => {
      seen.slept += milliseconds;
    },
  };
  return { seen, means };
};

describe("a move", () => {
  test.each(["EACCES", "EBUSY", "EPERM"])("waits on Windows while a file is open (%s)", (code) => {
    const { seen, means } = disk(3, code, "win32");
    move("a", "b", means);
    expect(seen).toEqual({ attempts: 4, slept: 80 });
  });

  test("fails in the end, after a second and a half", () => {
    const { seen, means } = disk(99, "EBUSY", "win32");
    expect(() => {
      move("a", "b", means);
    }).toThrow("EBUSY");
    expect(seen).toEqual({ attempts: 8, slept: 1480 });
  });

  test.each([
    ["EACCES", "linux"],
    ["EPERM", "darwin"],
    ["ENOSPC", "win32"],
    ["ENOENT", "win32"],
  ] as const)("fails at once with %s on %s", (code, platform) => {
    const { seen, means } = disk(1, code, platform);
    expect(() => {
      move("a", "b", means);
    }).toThrow(code);
    expect(seen).toEqual({ attempts: 1, slept: 0 });
  });
});
