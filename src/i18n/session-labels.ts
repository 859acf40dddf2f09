/** What texts of a session tell after a label, “Level: beginners”, and an import finds again. */
export const sessionLabels = ["session.organisations", "session.level", "session.tags"] as const;

export type SessionLabel = (typeof sessionLabels)[number];

/** Between the values of one label. */
export const betweenValues = " · ";
