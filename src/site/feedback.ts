/** Where and when one says what one thought of an event or a session. */
import type { DateTime } from "../time.ts";
import { feedbackFormUrl } from "../urls.ts";
import { sessionEntry } from "./entries.ts";
import { knownEnd } from "./hours.ts";
import type { Event, Feedback, Session, Span } from "./model.ts";
import { eventStates } from "./states.ts";
import type { State } from "./ticket-states.ts";

/** Feedback on one thing. */
export interface FeedbackFacts {
  readonly feedback: Feedback;
  /** Where one gives it: a page elsewhere, or the form of the site. */
  readonly url: string;
  /** From when on: once it has begun. */
  readonly from: DateTime;
}

const factsOf = (
  feedback: Feedback | undefined,
  page: string,
  from: DateTime | undefined,
): FeedbackFacts | undefined => {
  if (!feedback || !from) return undefined;
  const url = feedback.way === "page" ? feedback.url : feedbackFormUrl(page);
  return { feedback, url, from };
};

/** When a session begins, or the day it is on; undefined as long as that is not known. */
const beginOf = ({ placement }: Session): DateTime | undefined =>
  placement && (placement.span?.start ?? placement.slot.day.date);

/** That of a session, which is in the programme and is not called off; undefined if nobody is asked, or no longer. */
export const sessionFeedback = (session: Session): FeedbackFacts | undefined =>
  sessionEntry(session).status === "cancelled"
    ? undefined
    : factsOf(session.feedback, session.url, beginOf(session));

/** That of an event that is not called off. */
export const eventFeedback = ({
  feedback,
  status,
  url,
  period,
}: Pick<Event, "feedback" | "status" | "url" | "period">): FeedbackFacts | undefined =>
  eventStates[status].isVoid ? undefined : factsOf(feedback, url, period?.start);

/** True unless it is sent by forms that are closed. */
export const isOpenTo = ({ feedback }: FeedbackFacts): boolean =>
  feedback.way === "page" || feedback.isOpen;

/** Where one gives feedback on a session, as schedules say it. */
export const feedbackUrl = (session: Session): string | undefined => {
  const facts = sessionFeedback(session);
  return facts && isOpenTo(facts) ? facts.url : undefined;
};

/** How long before and after its end people leave, and look at what stands beside the door. */
const aroundEnd = { minutes: 5 };

/** Where one gives feedback on a session, and when those who leave it see that; undefined if its end is not known. */
export const askedAtEnd = (
  session: Session,
): { readonly url: string; readonly span: Span } | undefined => {
  const url = feedbackUrl(session);
  const end = knownEnd(session.placement?.span);
  return url === undefined || !end
    ? undefined
    : { url, span: { start: end.minus(aroundEnd), end: end.plus(aroundEnd) } };
};

/** A form of the site by which feedback is sent, be it closed; undefined of what is asked elsewhere, or not at all. */
export const feedbackForm = (facts: FeedbackFacts | undefined) =>
  facts?.feedback.way === "form" ? { url: facts.url, forms: facts.feedback } : undefined;

/** True if one may give feedback on something of an event by a form of the site. */
export const takesFeedback = (event: Event): boolean =>
  event.feedback?.way === "form" &&
  event.feedback.isOpen &&
  [eventFeedback(event), ...event.sessions.map(sessionFeedback)].some(
    (facts) => facts?.feedback.way === "form",
  );

/** What is said of it before it has begun, from then on, and once its forms are closed. */
export const feedbackStates = ({
  feedback,
  from,
}: FeedbackFacts): readonly State<"before" | "open" | "closed">[] => {
  const until = feedback.way === "form" ? feedback.closes : undefined;
  const closed = { from: until, until: undefined, says: "closed" } as const;
  if (until && until <= from) return [closed];
  return [
    { from: undefined, until: from, says: "before" },
    { from, until, says: "open" },
    ...(until ? [closed] : []),
  ];
};
