/**
 * The files of hosts in `docs/publishing.md`, below `<!-- HOST PATH -->`, made of what `new site` writes:
 * `node test/docs/host-recipes.ts` writes them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { hostFiles, hosts } from "../../src/new/hosts/index.ts";

const guide = join(import.meta.dirname, "../../docs/publishing.md");

/** Of the site in the guide. */
export const options = { language: "en", timezone: "Europe/Paris", name: "village-fair" };

const grammars: Readonly<Record<string, string>> = {
  ".yml": "yaml",
  ".toml": "toml",
  ".jsonc": "jsonc",
};

const marked = /^<!-- (\w+) (\S+) -->\n(?:```\w+\n.*?^```\n)?/gms;

/** The guide as it should be. */
export const withRecipes = (text: string): string =>
  text.replace(marked, (_, name: string, path: string) => {
    const host = hosts.find((one) => one === name);
    const recipe = host && hostFiles(host, options).get(path);
    if (recipe === undefined) throw new Error(`${name} has no ${path}`);
    return `<!-- ${name} ${path} -->\n\`\`\`${grammars[extname(path)] ?? ""}\n${recipe}\`\`\`\n`;
  });

/** What it should show: each host’s files, those of several once. */
export const shown = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(marked)].map(([, , path = ""]) => path));

if (import.meta.main) writeFileSync(guide, withRecipes(readFileSync(guide, "utf8")));
