/** Links of the documents to a heading, of the same or of another one. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const documents = globSync(["*.md", "docs/**/*.md", "examples/*/README.md"], { cwd: root });

const withoutCode = (text: string): string => text.replaceAll(/^(`{3,})[^]*?^\1$/gm, "");

/** The ids that GitHub gives the headings of a document, and those that stand in it. */
const idsOf = (file: string): ReadonlySet<string> => {
  const text = withoutCode(readFileSync(join(root, file), "utf8"));
  const found = new Set<string>();
  for (const [, heading = ""] of text.matchAll(/^#{1,6} +(.+)$/gm)) {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = words.replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, "").replaceAll(/\s/g, "-");
    for (let n = 0; ; n += 1) {
      const id = n === 0 ? slug : `${slug}-${n}`;
      if (found.has(id)) continue;
      found.add(id);
      break;
    }
  }
  for (const [, id = ""] of text.matchAll(/\b(?:id|name)="([^"]+)"/g)) found.add(id);
  return found;
};

test.each(documents)("%s leads to headings that are there", (file) => {
  const links = withoutCode(readFileSync(join(root, file), "utf8")).replaceAll(/`[^`\n]*`/g, "");
  const broken = [...links.matchAll(/\]\(([^():\s]*)#([^)\s]+)\)/g)].flatMap(
    ([, path = "", id = ""]) => {
      const to = path === "" ? file : join(dirname(file), path);
      if (path !== "" && (!to.endsWith(".md") || !existsSync(join(root, to)))) return [];
      return idsOf(to).has(decodeURIComponent(id)) ? [] : [`${path}#${id}`];
    },
  );
  expect(broken).toEqual([]);
});
