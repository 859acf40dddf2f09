/** Where an import goes: a site that is there, or one that it makes. */
import { existsSync, readdirSync } from "node:fs";
import { isId } from "../content/schema/scalars.ts";
import type { Value } from "../content/yaml/parse.ts";
import { idOf } from "./content/ids.ts";
import type { Draft } from "./content/local.ts";
import { readState, type State, statePath } from "./content/state.ts";
import { toMap, valueAt } from "./content/values.ts";
import { isList, yamlDocument } from "./content/yaml-write.ts";
import { ImportFault } from "./fault.ts";
import type { Programme } from "./programme.ts";
import { tbaWord } from "../content/schema/tags.ts";

const siteFile = "data/site.yaml";

export interface SiteFacts {
  readonly isNew: boolean;
  /** Undefined for a new site. */
  readonly language: string | undefined;
  readonly timezone: string | undefined;
}

const textAt = (value: Value, path: readonly string[]): string | undefined => {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : undefined;
};

/** Throws `ImportFault` if the folder holds something else. */
export const readSiteFacts = (draft: Draft): SiteFacts => {
  const { folder } = draft;
  if (draft.text(siteFile) === undefined) {
    const holds = existsSync(folder)
      ? readdirSync(folder).filter((name) => !name.startsWith("."))
      : [];
    if (holds.length > 0) throw new ImportFault("not-a-site", { value: folder });
    return { isNew: true, language: undefined, timezone: undefined };
  }
  const site = draft.yaml(siteFile);
  const languages = valueAt(site, ["languages"]);
  const [language] = isList(languages) ? languages : [languages];
  return {
    isNew: false,
    language: typeof language === "string" ? language : "en",
    timezone: textAt(site, ["timezone"]) ?? "UTC",
  };
};

/** The language of most sessions, of those that Parvis speaks; else English. */
export const languageOf = ({ entries }: Programme): string => {
  const counts = new Map<string, number>();
  for (const { language } of entries) {
    const main = language.slice(0, 2);
    if (/^(?:en|fr|he)$/.test(main)) counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "en";
};

/** `OpenSouthCode 2026` → `2026-opensouthcode`, as events are called. */
export const eventIdOf = (programme: Programme, stem: string): string => {
  const dates = programme.entries.flatMap(({ when }) => when?.date ?? []).sort();
  const year = (programme.start ?? dates[0])?.slice(0, 4);
  const name = idOf(programme.title) || idOf(stem) || "programme";
  const base =
    year === undefined
      ? name
      : name.replace(new RegExp(`(?:^|-)?${year}(?:-|$)`), "-").replace(/^-|-$/g, "");
  const id = [year, base].filter(Boolean).join("-");
  return id === "pages" ? "pages-1" : id;
};

export interface Target {
  readonly event: string;
  readonly state: State | undefined;
}

/** The event that is asked for, that an earlier import of the same source made, or one by the source’s title. */
export const findTarget = (
  draft: Draft,
  programme: Programme,
  asked: string | undefined,
  stem: string,
): Target => {
  if (asked !== undefined && (!isId(asked) || asked === "pages"))
    throw new ImportFault("bad-event", { value: asked });
  const read = (event: string): State | undefined =>
    readState(draft.text(statePath(event)), statePath(event));
  const id = asked ?? eventIdOf(programme, stem);
  const state = read(id);
  if (state || asked !== undefined || programme.title === "") return { event: id, state };
  for (const event of draft.names("imports", ".json")) {
    const other = read(event);
    if (other?.system === programme.system && other.title === programme.title)
      return { event, state: other };
  }
  return { event: id, state: undefined };
};

/** Plans what a site needs beside its event. */
export const addSite = (
  draft: Draft,
  event: string,
  title: string,
  language: string,
  timezone: string,
): void => {
  const publisher = event.replace(/^\d{4}-/, "");
  draft.write(
    siteFile,
    yamlDocument(
      toMap([
        ["id", event],
        ["title", title],
        ["url", `https://${event}.example`],
        ["languages", [language]],
        ["timezone", timezone],
        ["publisher", publisher],
        ["contact", tbaWord],
      ]),
    ),
  );
  draft.write(
    "data/organisations.yaml",
    yamlDocument(toMap([[publisher, toMap([["name", title]])]])),
  );
};
