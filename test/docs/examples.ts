/** The examples of a document as files: a YAML block names its file in a comment, a Markdown block in the line above. */

export interface Example {
  readonly file: string;
  readonly text: string;
}

const block = /(?:^\*\*`([^`\n]+)`\*\*[^\n]*\n\n)?^```(yaml|markdown)\n(.*?)^```$/gms;

/** The examples in their order; a file may come twice, first short and then whole. */
export const examplesIn = (document: string): readonly Example[] =>
  [...document.matchAll(block)].flatMap(([, named, language, text = ""]) => {
    const file = language === "yaml" ? /^# (\S+\.yaml)\n/.exec(text)?.[1] : named;
    return file === undefined ? [] : [{ file, text }];
  });

/** The words between backticks and the keys of YAML: everything that a document shows. */
export const wordsIn = (document: string): ReadonlySet<string> =>
  new Set([
    ...[...document.matchAll(/`([^`\n]+)`/g)].flatMap(
      ([, code = ""]) => code.match(/[a-z][a-z_-]*|\d+/g) ?? [],
    ),
    ...[...document.matchAll(/^[\s-]*(?:\{ )?([a-z_]+):/gm)].map(([, key = ""]) => key),
  ]);
