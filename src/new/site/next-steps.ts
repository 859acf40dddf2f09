/** What to type once the folder of a new site is there. */
import type { SayCommand } from "../../i18n/commands.ts";
import { shellWord } from "../../run/shell-word.ts";

/** The three commands that come next, with what each does, a line each. */
export const nextSteps = (
  folder: string,
  { name, hasReadme }: { readonly name: string; readonly hasReadme: boolean },
  say: SayCommand,
): string => {
  const isHere = folder === ".";
  const rows: readonly (readonly [command: string, what: string])[] = [
    ...(isHere ? [] : [[`cd ${shellWord(folder)}`, ""] as const]),
    ["npm install", say("site.next.install")],
    ["npm start", say("site.next.start")],
    ...(isHere ? [["npm run build", say("site.next.build")] as const] : []),
  ];
  const width = Math.max(...rows.map(([command]) => command.length));
  const lines = rows.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`.trimEnd());
  const head = say("site.next", { folder: name });
  return `${[head, "", ...lines, ...(hasReadme ? ["", say("site.readme")] : [])].join("\n")}\n`;
};
