import { type Html, type Printable, html } from "../../../src/write/html.ts";
import { previousEdition } from "../../../src/site/editions.ts";
import { organisersOf } from "../../../src/i18n/organisers.ts";
import { type Event, TBA } from "../../../src/site/model.ts";
import { hasRemains } from "../../../src/site/remains.ts";
import { eventStates } from "../../../src/site/states.ts";
import type { Context } from "../../context.ts";
import { replaceable } from "../../replaceable.ts";
import { externalLink } from "../inline/way.ts";
import { placeLine } from "../inline/place.ts";
import { editionLink } from "./event-state.ts";
import { stylesMark } from "../shell/all-styles.ts";
import { ticket } from "./ticket.ts";
import { opening } from "../inline/time.ts";
import { when } from "../inline/when.ts";

type PartOf = NonNullable<Event["partOf"]>;

/** The longer a title, the smaller it is set. */
export const titleSize = (title: string): "short" | "medium" | "long" =>
  title.length <= 30 ? "short" : title.length <= 80 ? "medium" : "long";

/** Who invites, as far as it is known: “Le Labo de l’ESS et Etalab vous invitent”. */
export const hosts = (c: Context, event: Event): Html | undefined => {
  const names = organisersOf(c.t, event);
  if (names.length === 0) return undefined;
  const words = c.t(event.phase === "past" ? "poster.invited" : "poster.invite", {
    organisers: c.dates.list(names),
    count: names.length,
  });
  return html`<p class="hosts">${c.text(words, c.language)}</p>`;
};

/** What it is about, in one sentence, as far as it is known. */
export const lead = (c: Context, { summary }: Event): Html | false =>
  summary !== TBA && html`<p class="lead">${c.text(summary)}</p>`;

/** What the poster says of a change, in words. */
export const notice = (c: Context, event: Event): Html | undefined => {
  const { status, statusNote, previousStart } = event;
  const key = eventStates[status].sentence;
  const sentence =
    key === "poster.rescheduled"
      ? previousStart
        ? c.say(key, { previous: opening(c, previousStart) })
        : html`${c.t("event-status.rescheduled")}.`
      : key && html`${c.t(key)}`;
  return sentence || statusNote
    ? html`<p class="notice">${sentence && html`<strong>${sentence}</strong> `}${statusNote && c.text(statusNote)}</p>`
    : undefined;
};

const seriesName = (c: Context, { series }: Event, { title, url }: PartOf): Html => {
  if (series) return html`<a href="${series.url}">${c.text(title)}</a>`;
  return url === undefined ? c.text(title) : externalLink(c, url, title);
};

/** What an event that is not over yet shows of the edition before it. */
const former = (c: Context, event: Event): Html | undefined => {
  const previous = event.phase === "past" ? undefined : previousEdition(event);
  if (!previous) return undefined;
  const edition = editionLink(c, previous, hasRemains(previous) ? "#remains" : "");
  return html`<p class="series">${c.say("edition.previous", { edition })}</p>`;
};

/** The campaign or series that an event belongs to. */
export const series = (c: Context, event: Event): Html | undefined =>
  event.partOf &&
  html`<p class="series">
    ${c.say("poster.part-of", { series: seriesName(c, event, event.partOf) })}
  </p>`;

const ourPoster = (c: Context, event: Event): Html =>
  html`<section class="poster" aria-labelledby="title">
    <div class="bill">
      ${hosts(c, event)}
      ${when(c, event, placeLine(c, event))} ${notice(c, event)}
      <h1 id="title" class="${titleSize(event.title)}">${c.text(event.title)}</h1>
      ${lead(c, event)} ${series(c, event)} ${former(c, event)}
    </div>
    ${ticket(c, event)}
  </section>`;

/** The top of an event's page: who invites, the day in giant figures, the title, one sentence, the ticket. */
export const poster = (c: Context, event: Event): Html =>
  replaceable(
    c,
    "poster",
    (inner) => ({ event, ticket: inner(() => ticket(c, event)) }),
    () => ourPoster(c, event),
  );

/** A title above so many signs is set smaller on a small poster. */
const mostInLarge = 60;

const isLong = (title: Printable): boolean =>
  html`${title}`.markup.replaceAll(/<[^<>]*>/g, "").trim().length > mostInLarge;

/** The smaller poster of all other pages: what the page belongs to, its title, what is said under it. */
export const masthead = (
  title: Printable,
  around: {
    readonly above?: Printable;
    readonly giant?: Printable;
    readonly below?: Printable;
  } = {},
): Html =>
  html`<div class="poster masthead">
    <div class="bill">
      ${around.above && html`<p class="hosts">${around.above}</p>`}
      ${around.giant}
      <h1${isLong(title) && html` class="long"`}>${title}</h1>
      ${around.below}
    </div>
  </div>${stylesMark}`;
