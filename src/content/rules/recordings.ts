/** What sessions say of their recordings agrees with what is among their materials. */
import type { EventScope } from "./scope.ts";

/** Reports a recording that is published against what is said, and one that is said to be there and is not. */
export const checkRecordings = ({ event, report }: EventScope): void => {
  for (const { partial, document } of event.sessions.items.values()) {
    const { recording, materials = [] } = partial;
    const isThere = materials.some(({ kind }) => kind === "recording");
    const range = () => document.valueRange(["recording"]);
    if (recording === "no" && isThere) report.add(document.source, range(), "unwanted-recording");
    if (recording === "published" && !isThere)
      report.add(document.source, range(), "missing-recording");
  }
};
