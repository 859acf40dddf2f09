/** The default language that a `site.yaml` names, found without reading it as YAML: the file may be broken. */
export const writtenLanguage = (text: string): string | undefined =>
  /^lang(?:uages?|ues?)\s*:\s*(?:-\s*|\[\s*)?["']?([a-z]{2,3})\b/im.exec(text)?.[1];
