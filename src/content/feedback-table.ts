/** The table in which a site keeps the feedback that it received: outside of what is published, for ever. */

/** Where it is, from the site's folder. */
export const feedbackFile = "private/feedback.csv";

/** The first one tells it from all other tables. */
export const feedbackColumns = [
  "feedback_id",
  "sent",
  "event",
  "session",
  "title",
  "good",
  "better",
] as const;

/** True for such a table by how it begins, also as a spreadsheet has saved it. */
export const isFeedbackTable = (head: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?"?feedback_id"?[,;\t]/.test(
    Buffer.from(head).toString("latin1").replaceAll("\0", ""),
  );
