/** What the exchange format has no field for and its texts tell after a label, by which an import finds it again. */
import type { Key } from "../../i18n/index.ts";
import type { Session } from "../../site/model.ts";

export interface Label {
  readonly word: Extract<Key, "session.organisations" | "session.level" | "session.tags">;
  readonly of: (session: Session) => readonly string[];
}

export const labels: readonly Label[] = [
  {
    word: "session.organisations",
    of: ({ organisations }) => organisations.map(({ name }) => name),
  },
  { word: "session.level", of: ({ level }) => (level === undefined ? [] : [level]) },
  { word: "session.tags", of: ({ tags }) => tags },
];
