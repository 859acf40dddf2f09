/** What lies in `/admin/` of a site that has an editor. */
import { direction } from "../i18n/languages.ts";
import { editorWords } from "../i18n/editor.ts";
import type { Editor } from "../site/repository.ts";
import type { Site } from "../site/model.ts";
import { html } from "../write/html.ts";
import { type OutputFile, outputFile } from "../write/output-file.ts";
import { editorFolder } from "../urls.ts";
import { editorConfig } from "./config.ts";
import { editorForms } from "./forms.ts";
import { editorPolicy } from "./policy.ts";

/** The style of what is around the editor's own: a visitor's portrait would be asked of somebody else. */
const style = `body{font-family:system-ui,sans-serif}
img[src^="http"]{visibility:hidden}
`;

const page = (site: Site, editor: Editor): string => {
  const say = editorWords(site.language);
  const { language } = site;
  return html`<!DOCTYPE html>
    <html lang="${language}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${editorPolicy(editor)}">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <meta name="referrer" content="no-referrer">
        <title>${say("title", { title: site.title })}</title>
        <link rel="stylesheet" href="frame.css">
        <script type="module" src="editor.js"></script>
      </head>
      <body>
        <noscript><p>${say("noscript")}</p></noscript>
      </body>
    </html>`.markup;
};

/** What a build publishes of an editor, and tells hosts of it. */
export interface EditorBuild {
  readonly files: readonly OutputFile[];
  readonly policy: string;
  readonly hasLogin: boolean;
}

/** The editor of a site, with the scripts that it runs. */
export const buildEditor = (
  site: Site,
  editor: Editor,
  scripts: ReadonlyMap<string, Uint8Array>,
): EditorBuild => ({
  files: editorFiles(site, editor, scripts),
  policy: editorPolicy(editor),
  hasLogin: editor.login !== undefined,
});

/** The page, its configuration, and the scripts that it runs. */
const editorFiles = (
  site: Site,
  editor: Editor,
  scripts: ReadonlyMap<string, Uint8Array>,
): readonly OutputFile[] => {
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
  return [
    outputFile(`${editorFolder}index.html`, () => page(site, editor)),
    outputFile(`${editorFolder}config.yml`, () => json(editorConfig(site, editor))),
    outputFile(`${editorFolder}forms.json`, () => JSON.stringify(editorForms(site))),
    { path: `${editorFolder}frame.css`, body: style },
    ...[...scripts].map(([name, body]) => ({ path: editorFolder + name, body })),
  ];
};
