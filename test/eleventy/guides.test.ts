import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, writeFiles } from "../build/fixture.ts";
import { examplesIn } from "../docs/examples.ts";
import { buildSite } from "./templates.ts";

const root = join(import.meta.dirname, "../..");

const block = /^\*\*`layouts\/pages\/([^`\n]+)`\*\*\n\n```njk\n(.*?)^```$/gms;

test.each(["organisers.md", "organisateurs.md"])(
  "the template of %s makes the page that it says, of the guide’s own event",
  async (name) => {
    const guide = readFileSync(join(root, "docs", name), "utf8");
    const [template] = guide.matchAll(block);
    const [, file = "", text = ""] = template ?? [];
    // The first event is whole with what stands before the third chapter.
    const files = Object.fromEntries(
      examplesIn(guide.slice(0, guide.indexOf("\n## 3."))).map((one) => [one.file, one.text]),
    );
    const site = makeFolder();
    const speaker = { "content/2027-fete/speakers/ada.md": "---\nname: Ada\n---\n" };
    writeFiles(site, { ...files, ...speaker, [`layouts/pages/${file}`]: text });
    const { code, said, read } = await buildSite(site);
    expect(code, said).toBe(0);
    const address = /permalink: \/(\S+)\//.exec(text)?.[1] ?? "";
    expect(read(`${address}/index.html`)).toMatch(/<h2><a href="\/2027-fete\/speakers\//);
  },
);
