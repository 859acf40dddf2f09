import { expect, test } from "vitest";
import { newest } from "../../layouts/islands/screen/newest.ts";

test("an answer that comes after that to a later question is none", async () => {
  const waiting: ((answer: string) => void)[] = [];
  const ask = newest(() => new Promise<string>((resolve) => waiting.push(resolve)));
  const answers = [ask(), ask(), ask()];
  waiting[1]?.("second");
  waiting[0]?.("first");
  waiting[2]?.("third");
  expect(await Promise.all(answers)).toEqual([undefined, "second", "third"]);
});
