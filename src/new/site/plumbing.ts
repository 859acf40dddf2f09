/** What lies around the content of a site: what npm, git, editors and hosts ask for. */
import about from "parvis/package.json" with { type: "json" };
import { hostFiles } from "../hosts/index.ts";
import type { Host } from "../hosts/names.ts";
import { fillTemplate } from "../templates.ts";
import { editorFiles } from "./editor-files.ts";

export interface PlumbingFacts {
  readonly host: Host;
  readonly language: string;
  readonly timezone: string;
  readonly title: string;
  /** The id of the event that README.md speaks of. */
  readonly event: string;
  /** Of the package, in small letters, digits and hyphens. */
  readonly name: string;
}

/** Commands of Parvis that an organiser types as `npm run …`. */
const scripts = [
  ...["build", "check", "start", "new", "record", "archive", "import", "moderate"],
  "translate",
  "schemas",
];

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What the first lines of a file say of it: they are comments, in the language of the site. */
const headOf = (text: string): string =>
  (/^(?:(?:#|\/\/) .*\n)+/.exec(text)?.[0] ?? "").replace(/^(?:#|\/\/) /gm, "").trimEnd();

const describe = ([file, text]: readonly [file: string, text: string]): string => {
  const head = headOf(text);
  return `- \`${file}\`${head && `\n  ${head.replaceAll("\n", "\n  ")}`}`;
};

const readme = (
  { language, title, event }: PlumbingFacts,
  ofHost: ReadonlyMap<string, string>,
): string => {
  const files = [...ofHost].map(describe).join("\n");
  const host = files && fillTemplate("readme.host", language, { files });
  return `${fillTemplate("readme", language, { title, event, host }).trimEnd()}\n`;
};

/** Their texts by their paths. */
export const plumbing = (facts: PlumbingFacts): ReadonlyMap<string, string> => {
  const { host, language, timezone } = facts;
  // npm takes no package that depends on one of its own name.
  const name = facts.name === about.name ? `${facts.name}-site` : facts.name;
  const ofHost = hostFiles(host, { language, timezone, name });
  return new Map([
    [
      "package.json",
      json({
        name,
        private: true,
        engines: about.engines,
        scripts: {
          ...Object.fromEntries(scripts.map((one) => [one, `${about.name} ${one}`])),
          // Editors ask for them before anything has been checked; nothing else waits for them.
          postinstall: `${about.name} schemas || exit 0`,
        },
        // The lock file pins it to the byte; `npm update` brings what asks nothing of a site.
        dependencies: { [about.name]: `~${about.version}` },
      }),
    ],
    [
      ".gitignore",
      ["node_modules/", "_site/", "_site.*", ".cache/", ".parvis/", "private/", "public/", ""].join(
        "\n",
      ),
    ],
    // Git keeps no empty folder.
    ["static/.gitkeep", ""],
    ...editorFiles(),
    ...ofHost,
    ["README.md", readme(facts, ofHost)],
  ]);
};
