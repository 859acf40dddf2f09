/** What the exchange format has no field for: its texts tell it after a label. */
import { type SessionLabel, betweenValues, sessionLabels } from "../../i18n/session-labels.ts";
import type { Session } from "../../site/model.ts";
import type { Voice } from "../text/voice.ts";

const values: Readonly<Record<SessionLabel, (session: Session) => readonly string[]>> = {
  "session.organisations": ({ organisations }) => organisations.map(({ name }) => name),
  "session.level": ({ level }) => (level === undefined ? [] : [level]),
  "session.tags": ({ tags }) => tags,
};

/** “Level: beginners”, each label with its values on a line. */
export const labelledLines = ({ t, set }: Voice, session: Session): readonly string[] =>
  sessionLabels.flatMap((word) => {
    const said = values[word](session).map((one) => set(one));
    if (said.length === 0) return [];
    const label = t(word, { count: said.length });
    return [t("calendar.labelled", { label, value: said.join(betweenValues) })];
  });
