/** What has changed since the last record, in words: counted, one by one, and with lines to paste. */
import { spokenLanguage } from "../i18n/catalogue.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import type { Comparison } from "../content/revisions/compare.ts";
import type { Change } from "../content/revisions/entries.ts";
import type { Loaded } from "../content/load.ts";
import { changeLine, headOf, type Speech } from "../changes/say-changes.ts";
import { type Proposal, proposalsFor } from "./proposals.ts";
import type { Event } from "../site/model.ts";

const proposalLines = (say: SayCommand, proposal: Proposal): readonly string[] => {
  const { file, line, column, replaces, text } = proposal;
  const place = `${file}:${line}`;
  if (replaces !== "")
    return [say("record.replace", { place: `${place}:${column}`, what: replaces }), text];
  return text.startsWith("\n")
    ? [say("record.new-line", { place }), ...text.slice(1).split("\n")]
    : [say("record.insert", { place: `${place}:${column}` }), ...text.trimEnd().split("\n")];
};

const tellEvent = (
  event: Event,
  comparison: Comparison,
  proposals: ReadonlyMap<Change, readonly Proposal[]>,
  speech: Speech,
  trial: { readonly today: string } | undefined,
): string => {
  const { changes } = comparison;
  const { say } = speech;
  const lines = changes.flatMap((change) => {
    const line = changeLine(event, speech, change);
    return line === undefined ? [] : [`  ${line}`];
  });
  const all = changes.flatMap((change) => proposals.get(change) ?? []);
  const paste = all.flatMap((one) => ["", ...proposalLines(say, one)]);
  return [
    headOf(event, comparison, speech),
    ...lines,
    ...(trial && all.length > 0 ? ["", say("record.paste"), ...paste] : []),
    ...(trial ? ["", say("record.silence", { date: trial.today })] : []),
    "",
    "",
  ].join("\n");
};

/** All events that have changed; empty if none has. Lines to paste only while nothing is written yet. */
export const tellChanges = (
  { site, comparisons, content, language }: Loaded,
  isTrial: boolean,
): string => {
  const speech = { say: commandWords(language), language: spokenLanguage(language) };
  return [...comparisons]
    .flatMap(([id, compare]) => {
      const event = site?.events.find((one) => one.id === id);
      const comparison = compare();
      if (!site || !event || comparison.changes.length === 0) return [];
      const today = site.now.setZone(event.timezone).toISODate() ?? "";
      const trial = isTrial ? { today } : undefined;
      const proposals = proposalsFor(content, id, comparison.changes);
      return [tellEvent(event, comparison, proposals, speech, trial)];
    })
    .join("");
};
