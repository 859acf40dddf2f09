import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, makeSite, run } from "../build/fixture.ts";
import { ConfigSchema } from "../../src/own/config-schema.ts";
import { buildSite, now } from "./sites.ts";

const root = join(import.meta.dirname, "../..");

const block = /^\*\*`parvis\.config\.ts`\*\*\n\n```ts\n(.*?)^```$/ms;

test.each([
  ["organisers.md", "speakers.txt", "title-in-capitals", "hall"],
  ["organisateurs.md", "intervenants.txt", "titre-en-capitales", "salle"],
])("the configuration of %s does what it says", async (name, file, code, format) => {
  const guide = readFileSync(join(root, "docs", name), "utf8");
  const [, text = ""] = block.exec(guide) ?? [];
  const site = makeSite({
    "parvis.config.ts": text,
    "content/open-evening/sessions/maps.md": "---\ntitle: MAPS\nspeakers: [ada]\n---\n",
    "content/open-evening/speakers/ada.md": "---\nname: Ada Martin\n---\n",
  });
  const { code: built, said, read } = await buildSite(site);
  expect(built, said).toBe(0);
  expect(read(`open-evening/${file}`)).toBe("Ada Martin\n");
  expect(said).toContain(`content/open-evening/sessions/maps.md:2:8 warning ${code}\n`);
  const badges = await run(["badges", "--site", site, "--now", now]);
  expect(badges.stdout).toBe("Ada Martin\n");
  const evening = join(makeFolder(), `evening.${format}`);
  writeFileSync(evening, "2027-05-20|19:00|20:00|Stars\n");
  const imported = await run(["import", evening, "--into", site, "--now", now]);
  expect(imported.code, imported.stdout + imported.stderr).toBe(0);
  expect(imported.stdout).toContain(`(${format})`);
  // Its table has each field.
  const fields = [...guide.matchAll(/^\| `(\w+)` \| /gm)].map(([, field]) => field);
  expect(fields).toEqual(expect.arrayContaining(Object.keys(ConfigSchema.shape)));
});
