/** What tells an editor of a site's files: Visual Studio Code completes fields, and explains them, as Parvis knows them. */

const schemas = "./node_modules/parvis/dist/schemas";

/** The files of YAML that have a schema; front matter has none in editors. */
const described: Readonly<Record<string, string>> = {
  site: "data/site.yaml",
  organisations: "data/organisations.yaml",
  venues: "data/venues.yaml",
  glossary: "data/glossary.yaml",
  programme: "content/*/programme/*.yaml",
};

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Their texts by their paths: the schemas, and the extension that reads them. */
export const editorFiles = (): readonly (readonly [path: string, text: string])[] => [
  [".vscode/extensions.json", json({ recommendations: ["redhat.vscode-yaml"] })],
  [
    ".vscode/settings.json",
    json({
      "yaml.schemas": Object.fromEntries(
        Object.entries(described).map(([name, files]) => [`${schemas}/${name}.json`, files]),
      ),
    }),
  ],
];
