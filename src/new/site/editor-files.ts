/** What tells an editor of a site's files: Visual Studio Code completes fields, and explains them, as Parvis knows them. */
import { schemasFolder } from "../../schemas/keep-schemas.ts";
import { siteFiles } from "../../schemas/site-files.ts";

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The files of YAML, by their schemas, which `check` and `start` write; front matter has none in this editor. */
const described = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(siteFiles).flatMap(([name, { form, pattern }]) =>
      form === "yaml" ? [[`./${schemasFolder}/${name}.json`, pattern]] : [],
    ),
  );

/** Their texts by their paths: the schemas, and the extension that reads them. */
export const editorFiles = (): readonly (readonly [path: string, text: string])[] => [
  [".vscode/extensions.json", json({ recommendations: ["redhat.vscode-yaml"] })],
  [".vscode/settings.json", json({ "yaml.schemas": described() })],
];
