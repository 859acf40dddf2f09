/** Where the questions of visitors are answered. */

/** More than these would bury what else the page of an event says. */
const mostOnEventPage = 8;

/** The page that has all questions with their whole answers: the event’s own, or that of practical information. */
export const faqPage = ({
  faq = [],
}: {
  readonly faq?: readonly unknown[] | undefined;
}): "event" | "practical" | undefined => {
  if (faq.length === 0) return undefined;
  return faq.length > mostOnEventPage ? "practical" : "event";
};
