import { commandWords } from "../../i18n/commands.ts";
import { countProblems, type Problem } from "../problem.ts";

/** “2 errors, 1 warning” in the language. */
export const countLine = (problems: readonly Problem[], language: string): string => {
  const { errors, warnings } = countProblems(problems);
  const say = commandWords(language);
  return say("problems.count", {
    errors: say("problems.errors", { count: errors }),
    warnings: say("problems.warnings", { count: warnings }),
  });
};
