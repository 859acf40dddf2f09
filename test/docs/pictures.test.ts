/** The pictures of the guides: each is there, none is left over, and none is heavy. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const docs = resolve(import.meta.dirname, "../../docs");

const named = (guide: string): readonly string[] =>
  [...readFileSync(join(docs, guide), "utf8").matchAll(/!\[[^\]]+\]\((images\/[^)]+)\)/g)].map(
    ([, path = ""]) => path,
  );

test("each picture of the editor is named in the guide of its language", () => {
  const there = globSync("images/editor/*.png", { cwd: docs }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const of = (language: string) => there.filter((file) => file.endsWith(`.${language}.png`)).sort();
  expect(of("en").length).toBeGreaterThan(4);
  expect([...named("organisers.md")].sort()).toEqual(of("en"));
  expect([...named("organisateurs.md")].sort()).toEqual(of("fr"));
  const heavy = there.filter((file) => statSync(join(docs, file)).size > 60_000);
  expect(heavy).toEqual([]);
});
