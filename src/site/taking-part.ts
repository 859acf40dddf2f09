/** What readers may write to the organisers, and how it gets there. */
import { commentFormUrl, rootOf } from "../urls.ts";
import { aboutUrl } from "./discussions.ts";
import { takesFeedback } from "./feedback.ts";
import type { Comment, Event, Inbox, Session, Site, Slot } from "./model.ts";

/** Comments stay open after the event until its organisers close them. */
export const takesComments = ({ commentMode }: Event): boolean => commentMode === "open";

/** Where one writes about something of an event by a form of the site; undefined where it goes by e-mail, or nowhere. */
export const commentFormOf = (event: Event, about: Comment["about"]): string | undefined =>
  takesComments(event) && event.inbox.way !== "mail"
    ? commentFormUrl(aboutUrl(rootOf(event), event, about))
    : undefined;

/** What readers may write about: an event, and what has a page of its own in it. */
const discussedIn = ({ id, sessions, themes, pages }: Event): readonly Comment["about"][] => [
  { kind: "event", id },
  ...sessions.map((one) => ({ kind: "session", id: one.id }) as const),
  ...themes.map((one) => ({ kind: "theme", id: one.id }) as const),
  ...[...new Set(["practical", ...pages.map((one) => one.id)])].map(
    (page) => ({ kind: "page", id: page }) as const,
  ),
];

/** The forms for comments of an event, each with a page of its own. */
export const commentForms = (event: Event) =>
  discussedIn(event).flatMap((about) => {
    const url = commentFormOf(event, about);
    return url === undefined ? [] : [{ event, about, url }];
  });

/** Nothing more is proposed for what has taken place or will not. */
const isOver = ({ phase, status }: Event): boolean => phase === "past" || status === "cancelled";

/** True if participants may propose themes for a slot, be it on the day or by the form. */
export const takesThemes = (event: Event, { proposals, status }: Slot): boolean =>
  proposals !== "none" && status !== "cancelled" && !isOver(event);

/** The slots for which one proposes themes beforehand, by the form. */
export const slotsForForm = (event: Event): readonly Slot[] =>
  event.days
    .flatMap(({ slots }) => slots)
    .filter((slot) => slot.proposals === "form" && takesThemes(event, slot));

/** True if the event has a page of themes: some to show, or a form to propose one. */
export const hasThemesPage = (event: Event): boolean =>
  event.themes.length > 0 || slotsForForm(event).length > 0;

/** The sessions that those who give or moderate them may have corrected, each once. */
export const correctedSessions = ({ people }: Pick<Event, "people">): readonly Session[] => [
  ...new Set(people.flatMap(({ sessions }) => sessions)),
];

/** True if readers may send comments, or themes by the form. */
export const takesContributions = (event: Event): boolean =>
  takesComments(event) || slotsForForm(event).length > 0;

/** True if speakers may send corrections of what is published of them. */
export const takesCorrections = ({ speakerForms, people }: Event): boolean =>
  speakerForms?.isOpen === true && people.length > 0;

/** Where the forms of an event lead that are open: comments and themes, corrections of speakers, and feedback. */
const inboxesOf = (event: Event): readonly Inbox[] => {
  const { inbox, speakerForms, feedback } = event;
  return [
    ...(takesContributions(event) ? [inbox] : []),
    ...(speakerForms && takesCorrections(event) ? [speakerForms.inbox] : []),
    ...(feedback?.way === "form" && takesFeedback(event) ? [feedback.inbox] : []),
  ].filter(({ way }) => way !== "mail");
};

/** True if a page of the event has a form that is sent by the browser. */
export const hasForm = (event: Event): boolean => inboxesOf(event).length > 0;

/**
 * Where the forms of a site may lead, as a policy names it: CSP Level 3, §6.4.1. Browsers that ask again at each redirect must
 * find the site itself there too, for that is where an endpoint sends its visitors back.
 */
export const formTargets = ({ events }: Pick<Site, "events">): readonly string[] => {
  const inboxes = events.flatMap(inboxesOf);
  const origins = inboxes.flatMap((inbox) =>
    inbox.way === "endpoint" ? [new URL(inbox.url).origin] : [],
  );
  return inboxes.length === 0 ? [] : ["'self'", ...new Set(origins)];
};
