/** The command `new site`, and what `npm create parvis` calls: the folder of a site that is not there yet. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { nameToId } from "../../content/name-to-id.ts";
import { printProblems } from "../../content/print/problems.ts";
import { commandWords, type SayCommand } from "../../i18n/commands.ts";
import type { Asker } from "../../run/asker.ts";
import { type Options, type Terminal, UsageFault } from "../../run/options.ts";
import { carryOut, firstTaken, type Plan } from "../../run/plan.ts";
import { answerNames, type Answers, faultOf } from "./answers.ts";
import { type Asked, askSite } from "./ask-site.ts";
import { nextSteps } from "./next-steps.ts";
import { siteFiles } from "./site-files.ts";
import { isKept, wayOfFolder } from "./way-of-folder.ts";
import { readWish, type SiteWish } from "./wish.ts";

export interface SiteRequest extends Asked {
  /** Flags that are given and mean nothing here, by their names. */
  readonly others?: readonly string[];
  /** What the computer says of itself. */
  readonly own: { readonly language: string; readonly zone: string };
  readonly toPath: (path: string) => string;
  /** Undefined where nobody can be asked. */
  readonly asker: Asker | undefined;
}

const sayFor = ({ language }: Answers, own: string): SayCommand => commandWords(language ?? own);

/** What was left empty is not known. */
const tidy = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, text]) =>
      text.trim() === "" ? [] : [[name, text.trim()]],
    ),
  );

/** Looks at what was said before anybody is asked for the rest. */
const check = ({ answers, folder, others = [], own, toPath, asker }: SiteRequest): void => {
  const say = sayFor(answers, own.language);
  const [other] = others;
  const known = answerNames.map((name) => `--${name}`).join(", ");
  if (other !== undefined)
    throw new UsageFault(say("new.not-for-site", { flag: `--${other}`, known }));
  const asked = asker ? answerNames.filter((name) => answers[name] !== undefined) : answerNames;
  for (const name of asked) {
    const fault = faultOf(name, answers[name] ?? "", say);
    if (fault !== undefined) throw new UsageFault(fault);
  }
  const refusal = folder === undefined ? undefined : wayOfFolder(toPath(folder), folder, say);
  if (refusal !== undefined) throw new UsageFault(refusal);
};

/** What is written: what is there already, and may stay, stays as it is. */
const planSite = (wish: SiteWish, path: string): Plan => ({
  files: new Map(
    [...siteFiles(wish)].filter(([file]) => !(isKept(file) && existsSync(join(path, file)))),
  ),
  folders: ["programme", "sessions", "speakers", "media"].map(
    (name) => `content/${wish.event.id}/${name}`,
  ),
});

/** The exit code: 0, 1 if the site would have errors, or 2 if it was cancelled. Throws `UsageFault`. */
export const makeSite = async (
  options: Options,
  terminal: Terminal,
  request: SiteRequest,
): Promise<number> => {
  const { own, toPath, asker } = request;
  const given = { ...request, answers: tidy(request.answers) };
  check(given);
  const asked = asker ? await askSite(given, asker, { language: own.language, toPath }) : given;
  if (!asked) {
    terminal.tell(`${sayFor(given.answers, own.language)("site.cancelled")}\n`);
    return 2;
  }
  const answers = tidy(asked.answers);
  const say = sayFor(answers, own.language);
  const folder = asked.folder ?? nameToId(answers.title ?? "") ?? "site";
  const path = toPath(folder);
  check({ ...given, answers, folder });
  const plan = planSite(readWish(answers, { folder: path, ...own }), path);
  const taken = firstTaken(path, plan);
  if (taken !== undefined) throw new UsageFault(say("site.in-the-way", { folder, files: taken }));
  const { errors, loaded } = carryOut({ ...options, site: path }, plan);
  if (errors.length > 0) {
    const { format, all } = options;
    const { language, source } = loaded;
    const color = terminal.hasColor;
    terminal.print(printProblems(errors, { format, all, color, language, source }));
    terminal.tell(`${say("new.refused")}\n`);
    return 1;
  }
  terminal.tell(nextSteps(folder, say));
  return 0;
};
