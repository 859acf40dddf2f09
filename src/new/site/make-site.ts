/** The command `new site`, and what `npm create parvis` calls: the folder of a site that is not there yet. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { nameToId } from "../../content/name-to-id.ts";
import { commandWords, type SayCommand } from "../../i18n/commands.ts";
import type { Asker } from "../../run/asker.ts";
import { type Options, type Terminal, UsageFault } from "../../run/options.ts";
import { firstTaken, type Plan } from "../../run/plan.ts";
import { answerNames, type Answers, faultOf, readHost } from "./answers.ts";
import { type Asked, askHost, askSite } from "./ask-site.ts";
import { siteFiles } from "./site-files.ts";
import { checkInPlace, holdsSite, languageOf, planInPlace } from "./site-in-place.ts";
import { isKept, wayOfFolder } from "./way-of-folder.ts";
import { readWish, type SiteWish } from "./wish.ts";
import { type Means, nameOf, writeSite } from "./write-site.ts";

export interface SiteRequest extends Asked {
  /** Flags that are given and mean nothing here, by their names. */
  readonly others?: readonly string[] | undefined;
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
const checkAnswers = (
  { answers, others = [], asker }: Pick<SiteRequest, "answers" | "others" | "asker">,
  say: SayCommand,
): void => {
  const [other] = others;
  const known = answerNames.map((name) => `--${name}`).join(", ");
  if (other !== undefined)
    throw new UsageFault(say("new.not-for-site", { flag: `--${other}`, known }));
  const asked = asker ? answerNames.filter((name) => answers[name] !== undefined) : answerNames;
  for (const name of asked) {
    const fault = faultOf(name, answers[name] ?? "", say);
    if (fault !== undefined) throw new UsageFault(fault);
  }
};

const check = (request: SiteRequest, say: SayCommand): void => {
  checkAnswers(request, say);
  const { folder, toPath } = request;
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

/** Makes what lies around the content of a site that is there. */
const makeInPlace = async (
  folder: string,
  { answers, others, toPath, asker }: SiteRequest,
  means: Omit<Means, "say">,
): Promise<number> => {
  const path = toPath(folder);
  const place = { path, folder: nameOf(folder, path) };
  const say = commandWords(languageOf(path));
  checkInPlace(answers, place, say);
  checkAnswers({ answers: { ...answers, title: basename(path) }, others, asker }, say);
  const host = answers.host ?? (asker ? await askHost(asker, say) : "none");
  if (host === undefined) {
    means.terminal.tell(`${say("site.cancelled")}\n`);
    return 2;
  }
  const plan = planInPlace(place, readHost(host) ?? "none", say);
  return writeSite(plan, { folder, path }, { ...means, say });
};

/** The exit code: 0, 1 if the site would have errors, or 2 if it was cancelled. Throws `UsageFault`. */
export const makeSite = async (
  options: Options,
  terminal: Terminal,
  request: SiteRequest,
): Promise<number> => {
  const { own, toPath, asker } = request;
  const given = { ...request, answers: tidy(request.answers) };
  if (given.folder !== undefined && holdsSite(toPath(given.folder)))
    return makeInPlace(given.folder, given, { options, terminal });
  check(given, sayFor(given.answers, own.language));
  const asked = asker ? await askSite(given, asker, { language: own.language, toPath }) : given;
  if (!asked) {
    terminal.tell(`${sayFor(given.answers, own.language)("site.cancelled")}\n`);
    return 2;
  }
  const answers = tidy(asked.answers);
  const say = sayFor(answers, own.language);
  const folder = asked.folder ?? nameToId(answers.title ?? "") ?? "site";
  const path = toPath(folder);
  check({ ...given, answers, folder }, say);
  const plan = planSite(readWish(answers, { folder: path, ...own }), path);
  const taken = firstTaken(path, plan);
  if (taken !== undefined) throw new UsageFault(say("site.in-the-way", { folder, files: taken }));
  return writeSite(plan, { folder, path }, { options, terminal, say });
};
