/** What a command that was killed has left is brought to an end before anything else. */
import type { Terminal } from "../run/options.ts";
import { recoverOutput } from "../build/transaction.ts";
import { hasCode } from "../disk/error-codes.ts";
import { recoverSite } from "../disk/recover.ts";
import type { SayCommand } from "../i18n/commands.ts";

/** Says what came of a change of content; `speak` is asked afterwards, for it reads the site. */
export const recoverContent = (
  site: string,
  tell: Terminal["tell"],
  speak: () => SayCommand,
): void => {
  const recovered = recoverSite(site);
  if (!recovered) return;
  const say = speak();
  tell(`${say(recovered.isDone ? "cli.settled.done" : "cli.settled.undone")}\n`);
  if (recovered.kept.length > 0)
    tell(`${say("cli.settled.kept", { files: recovered.kept.join(", ") })}\n`);
};

/** Where nothing may be written, the output stays as it is; a build will say so. */
export const recoverBuilt = (out: string): void => {
  try {
    recoverOutput(out);
  } catch (error) {
    if (!hasCode(error, "EROFS", "EACCES", "EPERM", "ENOSPC", "EDQUOT")) throw error;
  }
};
