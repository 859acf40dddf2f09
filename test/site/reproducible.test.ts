import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { buildAsProcess, filesOf } from "./build-site.ts";

test("a second build, in another folder, zone and locale, is the same to the byte", async () => {
  const { folder, now } = inject("sites").upcoming;
  const again = mkdtempSync(join(realpathSync(tmpdir()), "parvis-again-"));
  onTestFinished(() => {
    rmSync(again, { recursive: true });
  });
  await buildAsProcess(again, now, {
    TZ: "Pacific/Auckland",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
  });

  expect(filesOf(again)).toEqual(filesOf(folder));
  const different = filesOf(folder).filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(again, file))),
  );
  expect(different).toEqual([]);
});
