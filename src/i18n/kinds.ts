/** The words for kinds of slots and sessions. */
import type { Slot } from "../site/model.ts";
import { unlessTba } from "../site/unless-tba.ts";
import type { Translate } from "./index.ts";

const fold = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The standard word, of the session where the slot is one thing with it and that has a kind; none for `other`. */
const standardWord = (t: Translate, { kind, isSession, sessions }: Slot): string | undefined => {
  if (kind === "other") return undefined;
  const only = isSession ? sessions[0]?.session : undefined;
  return only && only.kind !== "other" ? t(`session.${only.kind}`) : t(`slot.${kind}`);
};

/** The kind's word, or the organisers'; left out where the title already says it. */
export const kindWord = (t: Translate, slot: Slot): string | undefined => {
  const word = slot.label ?? standardWord(t, slot);
  return word === undefined || fold(unlessTba(slot.title) ?? "").includes(fold(word))
    ? undefined
    : word;
};
