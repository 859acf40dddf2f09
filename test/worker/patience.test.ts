import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { firstAnswer } from "../../layouts/worker/patience.ts";

const fresh = { status: 200, text: "fresh" };
const kept = { status: 200, text: "kept" };
const later = (milliseconds: number) =>
  new Promise<typeof fresh>((resolve) => {
    setTimeout(resolve, milliseconds, fresh);
  });

describe("a page is shown", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ["fresh if it comes in time", later, 2499, kept, fresh],
    ["as it was kept if it does not", later, 2501, kept, kept],
    ["fresh however late if none was kept", later, 60_000, undefined, fresh],
  ])("%s", async (_, network, wait, copy, expected) => {
    const answer = firstAnswer(network(wait), copy, 2500);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toBe(expected);
  });

  test("as it was kept at once where there is no network", async () => {
    expect(await firstAnswer(Promise.reject<typeof fresh>(new TypeError()), kept, 2500)).toBe(kept);
  });

  test("as it was kept when the server has a fault", async () => {
    expect(await firstAnswer(Promise.resolve({ status: 503, text: "" }), kept, 2500)).toBe(kept);
  });

  test("as missing if the server says so", async () => {
    const missing = { status: 404, text: "" };
    expect(await firstAnswer(Promise.resolve(missing), kept, 2500)).toBe(missing);
  });

  test("not at all if there is neither", async () => {
    expect(
      await firstAnswer(Promise.reject<typeof fresh>(new TypeError()), undefined, 2500),
    ).toBeUndefined();
  });
});
