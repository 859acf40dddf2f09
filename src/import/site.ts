/** Where an import goes: a site that is there, or one that it makes. */
import { existsSync, readdirSync } from "node:fs";
import type { Value } from "../content/yaml/parse.ts";
import type { WorkingCopy } from "./content/working-copy.ts";
import { isList, toMap, valueAt } from "../content/patch/values.ts";
import { yamlDocument } from "../content/patch/yaml-format.ts";
import { ImportFault } from "./fault.ts";
import { tbaWord } from "../content/schema/tba.ts";

const siteFile = "data/site.yaml";

export interface SiteFacts {
  readonly isNew: boolean;
  /** Undefined for a new site. */
  readonly language: string | undefined;
  /** All that it speaks. */
  readonly languages: readonly string[];
  /** Undefined where the site says none, too. */
  readonly timezone: string | undefined;
}

const textAt = (value: Value, path: readonly string[]): string | undefined => {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : undefined;
};

/** Throws `ImportFault` if the folder holds something else. */
export const readSiteFacts = (workingCopy: WorkingCopy): SiteFacts => {
  const { folder } = workingCopy;
  if (workingCopy.text(siteFile) === undefined) {
    const holds = existsSync(folder)
      ? readdirSync(folder).filter((name) => !name.startsWith("."))
      : [];
    if (holds.length > 0) throw new ImportFault("not-a-site", { value: folder });
    return { isNew: true, language: undefined, languages: [], timezone: undefined };
  }
  const site = workingCopy.yaml(siteFile);
  const written = valueAt(site, ["languages"]);
  const languages = (isList(written) ? written : [written]).filter(
    (language) => typeof language === "string",
  );
  return {
    isNew: false,
    language: languages[0] ?? "en",
    languages,
    timezone: textAt(site, ["timezone"]),
  };
};

/** Plans what a site needs beside its event. */
export const addSite = (
  workingCopy: WorkingCopy,
  event: string,
  title: string,
  language: string,
  timezone: string,
): void => {
  const publisher = event.replace(/^\d{4}-/, "");
  workingCopy.write(
    siteFile,
    yamlDocument(
      toMap([
        ["id", event],
        ["title", title],
        ["url", tbaWord],
        ["languages", [language]],
        ["timezone", timezone],
        ["publisher", publisher],
        ["contact", tbaWord],
      ]),
    ),
  );
  workingCopy.write(
    "data/organisations.yaml",
    yamlDocument(toMap([[publisher, toMap([["name", title]])]])),
  );
};
