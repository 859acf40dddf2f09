/** Asks what is to become of a correction, as a whole or field by field. */
import type { SayCommand } from "../i18n/commands.ts";
import type { Ask } from "../run/command.ts";
import type { CorrectionReview, Difference } from "./correction.ts";

/** What was decided; undefined: the input has ended, or nothing more is to be asked. */
export type Decision =
  | { readonly kind: "approve"; readonly chosen: readonly Difference[] }
  | { readonly kind: "refuse" }
  | { readonly kind: "later" }
  | undefined;

const keyOf = (answer: string | undefined): string | undefined => answer?.trim().toLowerCase()[0];

/** Yes or no, asked until it is one of them; undefined if the input has ended. */
const yesOrNo = async (
  question: string,
  ask: Ask,
  say: SayCommand,
): Promise<boolean | undefined> => {
  const [yes, no] = say("moderate.ask.field.keys");
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    const key = keyOf(answer);
    if (key === yes || key === no) return key === yes;
  }
};

/** Those that are to be written; of conflicts, and field by field of all, those that somebody says. */
const choose = async (
  differences: readonly Difference[],
  isEach: boolean,
  ask: Ask,
  say: SayCommand,
): Promise<readonly Difference[] | undefined> => {
  const chosen: Difference[] = [];
  for (const difference of differences) {
    const { field, isConflict, fault } = difference;
    if (fault) continue;
    const key = isConflict ? "moderate.ask.conflict" : "moderate.ask.field";
    const isWanted =
      isEach || isConflict ? await yesOrNo(`  ${say(key, { field: field.name })}`, ask, say) : true;
    if (isWanted === undefined) return undefined;
    if (isWanted) chosen.push(difference);
  }
  return chosen;
};

/** Asks until something is decided. */
export const askCorrection = async (
  { differences, block }: CorrectionReview,
  ask: Ask,
  say: SayCommand,
): Promise<Decision> => {
  const [yes, each, no, later, quit] = say("moderate.ask.correction.keys");
  for (;;) {
    const answer = await ask(
      `  ${say(block ? "moderate.ask.blocked" : "moderate.ask.correction")}`,
    );
    const key = keyOf(answer);
    if (answer === undefined || key === quit) return undefined;
    if (key === no) return { kind: "refuse" };
    if (key === later) return { kind: "later" };
    if (block || (key !== yes && key !== each)) continue;
    const chosen = await choose(differences, key === each, ask, say);
    return chosen && { kind: "approve", chosen };
  }
};
