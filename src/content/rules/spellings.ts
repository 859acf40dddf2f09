/** Words by which readers choose are written in one way: “Open data” and “open  data” would be two things to them. */
import type { Content, Item } from "../content.ts";
import type { Report } from "../report.ts";
import type { Path } from "../yaml/path.ts";
import type { EventScope } from "./scope.ts";

/** A word at its place. */
interface Use {
  readonly item: Item<unknown>;
  readonly path: Path;
  readonly word: string;
}

/** The tags of the sessions of an event, and their levels. */
export const checkSpellings = ({ event, report }: EventScope): void => {
  const sessions = [...event.sessions.items.values()];
  checkAlike(
    sessions.flatMap((item) => usesOf(item, "tags", item.partial.tags)),
    report,
  );
  const levels = sessions.flatMap((item): readonly Use[] => {
    const { level } = item.partial;
    return level === undefined ? [] : [{ item, path: ["level"], word: level }];
  });
  checkAlike(levels, report);
};

/** The keywords of all events, by which their agenda is filtered. */
export const checkKeywords = ({ events }: Content, report: Report): void => {
  checkAlike(
    events.flatMap(({ event }) => usesOf(event, "keywords", event.partial.keywords)),
    report,
  );
};

const usesOf = (
  item: Item<unknown>,
  field: string,
  words: readonly string[] = [],
): readonly Use[] => words.map((word, i) => ({ item, path: [field, i], word }));

/** Words that differ by case or spaces alone have one key. */
const keyOf = (word: string): string => word.normalize().toLowerCase().replace(/\s+/gu, "");

const checkAlike = (uses: readonly Use[], report: Report): void => {
  for (const alike of Map.groupBy(uses, ({ word }) => keyOf(word)).values()) {
    const spellings = Map.groupBy(alike, ({ word }) => word);
    if (spellings.size < 2) continue;
    // The most frequent is right; of those as frequent, the first.
    const [usual] = [...spellings.values()].sort((a, b) => b.length - a.length);
    const model = usual?.[0];
    if (!model) continue;
    const other = model.item.document.pointer(model.path);
    for (const { item, path, word } of alike) {
      if (word === model.word) continue;
      const params = { value: word, usual: model.word, other };
      report.add(item.document.source, item.document.valueRange(path), "similar-words", params);
    }
  }
};
