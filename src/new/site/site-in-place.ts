/** What `new site` writes around content that is there already: a former copy of Parvis, or files written by hand. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { loadContent } from "../../content/load.ts";
import { nameToId } from "../../content/name-to-id.ts";
import type { SayCommand } from "../../i18n/commands.ts";
import { UsageFault } from "../../run/options.ts";
import type { Plan } from "../../run/plan.ts";
import type { Host } from "../hosts/names.ts";
import { answerNames, type Answers } from "./answers.ts";
import { plumbing } from "./plumbing.ts";
import { isKept } from "./way-of-folder.ts";

interface Place {
  readonly path: string;
  /** As it is called. */
  readonly folder: string;
}

/** True for a folder that has the content of a site. */
export const holdsSite = (path: string): boolean => existsSync(join(path, "data/site.yaml"));

/** In which language one speaks of it. */
export const languageOf = (path: string): string => loadContent(path).language;

/** All but the host is said in the content. Throws `UsageFault`. */
export const checkInPlace = (answers: Answers, { folder }: Place, say: SayCommand): void => {
  const other = answerNames.find((name) => name !== "host" && answers[name] !== undefined);
  if (other !== undefined)
    throw new UsageFault(say("site.in-place.said", { folder, flag: `--${other}` }));
};

/** Leaves what may stay as it is; throws `UsageFault` if anything else would have to be replaced. */
export const planInPlace = ({ path, folder }: Place, host: Host, say: SayCommand): Plan => {
  const { content, language } = loadContent(path);
  const { title = basename(path), timezone = "UTC" } = content.site.partial;
  const event =
    content.events
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? "event";
  const name = nameToId(title) ?? nameToId(basename(path)) ?? "site";
  const files = new Map(
    [...plumbing({ host, language, timezone, title, event, name })].filter(
      ([file]) => !(mayStay(file) && existsSync(join(path, file))),
    ),
  );
  const taken = [...files.keys()].filter((file) => existsSync(join(path, file)));
  if (taken.length > 0)
    throw new UsageFault(say("site.in-place.taken", { folder, files: taken.join(", ") }));
  return { files };
};

const mayStay = (file: string): boolean => isKept(file) || /^(?:static|\.vscode)\//.test(file);
