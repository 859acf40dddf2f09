import { draftMark } from "../inline/draft.ts";
import { isForeign, phrase } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { byLetter, noLetter } from "../../../src/site/letters.ts";
import { featuredOf } from "../../../src/site/featured.ts";
import type { Event, Session, Speaker } from "../../../src/site/model.ts";
import { withdrawn } from "../../../src/site/states.ts";
import { monogramOf } from "../../../src/text/monogram.ts";
import { fragment, listUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { personItem } from "./person.ts";
import { face } from "../inline/picture.ts";
import { toldSession } from "../inline/status.ts";
import { clock, raised } from "../inline/time.ts";
import { joined } from "../inline/lists.ts";
import { startDate } from "../../../src/site/hours.ts";

/** What a speaker does and where they come from: “Chargée de mission”, “Fing”. */
export const affiliations = ({
  role,
  organisations,
}: Pick<Speaker, "role" | "organisations">): readonly string[] =>
  [role, ...organisations.map(({ name }) => name)].filter(
    (one): one is string => one !== undefined && one !== "",
  );

/** The same in one text: “Chargée de mission, Fing”. */
export const affiliation = (speaker: Pick<Speaker, "role" | "organisations">): string =>
  affiliations(speaker).join(", ");

/** What somebody does, where they come from, and how one speaks of them: “Chargée de mission, Fing · elle”. */
export const whoIs = (
  c: Context,
  person: Pick<Speaker, "role" | "organisations" | "pronouns">,
): Html | undefined => {
  const { pronouns } = person;
  const does = affiliations(person);
  if (!pronouns) return does.length > 0 ? phrase(c, does) : undefined;
  if (does.length === 0) return c.text(pronouns);
  return [...does, pronouns].some((text) => isForeign(c, text))
    ? html`${phrase(c, does)} · ${c.text(pronouns)}`
    : c.text(`${does.join(", ")} · ${pronouns}`);
};

/** What stands in the place of a photo; it need not be read, for the name is there. */
export const monogram = (name: string): Html =>
  html`<span class="portrait monogram" aria-hidden="true">${monogramOf(name)}</span>`;

/** The portrait beside a name, or the name's initials; it needs no text, for the name is there. `size` is in rem. */
export const portrait = (
  c: Context,
  { photo, name }: Pick<Speaker, "photo" | "name">,
  size = 6,
): Html => (photo ? face(c.build, photo, { alt: "", size }) : monogram(name));

const letterId = (letter: string): string =>
  fragment("letter", letter === noLetter ? "other" : letter);

/** Above this number speakers are listed by letter. */
const mostWithoutLetters = 60;
/** Above this number they are small. */
const mostAtEase = 24;

/** All speakers of an event; links to the letters come before many of them. */
export const speakerIndex = (c: Context, speakers: readonly Speaker[]): Html => {
  const size = speakers.length > mostAtEase ? "dense" : "ample";
  if (speakers.length <= mostWithoutLetters)
    return html`<div class="band ${size}">${speakerCards(c, speakers, 2)}</div>`;
  const letters = [...byLetter(speakers)];
  return html`<nav class="band" aria-label="${c.t("speakers.letters")}">
      <ul class="letters">
        ${letters.map(([letter]) => html`<li><a href="#${letterId(letter)}">${letter}</a></li>`)}
      </ul>
    </nav>
    ${letters.map(
      ([letter, names]) =>
        html`<section class="band letter ${size}" aria-labelledby="${letterId(letter)}">
          <h2 id="${letterId(letter)}">${letter}</h2>
          <div class="content">${speakerCards(c, names, 3)}</div>
        </section>`,
    )}`;
};

const withdrawal = (c: Context, { speakers }: Session, speaker: Speaker): Html | false =>
  speakers.some((one) => one.speaker === speaker && one.isWithdrawn) &&
  html` (${c.t(withdrawn.word)})`;

/** On which day it is, where there are several, and at what hour; nothing of what has none yet. */
export const whenInShort = (c: Context, { placement, event }: Session): Html | undefined => {
  if (!placement) return undefined;
  const { span, slot } = placement;
  const date = startDate({ span, slot });
  const [first, last = first] = [event.days[0], event.days.at(-1)];
  const isOneWeek = first && last && last.date.diff(first.date, "days").days < 6;
  const day =
    first !== last && raised(c, isOneWeek ? c.dates.weekday(date) : c.dates.dayMonth(date));
  const hour = span && clock(c, span.start);
  return day || hour ? html`<small>${joined([day, hour].filter(Boolean))}</small> ` : undefined;
};

const speakerCard = (
  c: Context,
  speaker: Speaker,
  {
    sessions,
    level,
    beside,
  }: {
    readonly sessions: readonly Session[];
    readonly level: number;
    readonly beside?: typeof whenInShort;
  },
): Html => {
  const from = affiliations(speaker);
  return personItem(
    c,
    { person: speaker, page: speaker.url, sessions, level },
    () =>
      html`${portrait(c, speaker)}
        <div>
          <h${level}><a href="${speaker.url}">${c.name(speaker.name)}</a>${draftMark(c, speaker)}</h${level}>
          ${from.length > 0 && html`<p class="label">${phrase(c, from)}</p>`}
          ${
            sessions.length > 0 &&
            html`<ul class="plain">
              ${sessions.map((session) => html`<li>${beside?.(c, session)}${toldSession(c, session)}${withdrawal(c, session, speaker)}</li>`)}
            </ul>`
          }
        </div>`,
  );
};

/** Speakers with what they give, and when. */
export const speakerCards = (c: Context, speakers: readonly Speaker[], level: number): Html =>
  html`<ul class="people">
    ${speakers.map((speaker) => speakerCard(c, speaker, { sessions: speaker.sessions, level, beside: whenInShort }))}
  </ul>`;

/** Those who stand on the event's page before its programme, and the way to all speakers; nothing if there are none. */
export const featuredPeople = (c: Context, event: Event): Html | undefined => {
  const featured = featuredOf(event);
  if (featured.length === 0) return undefined;
  const shown = new Set(featured.map(({ person }) => person));
  return html`<ul class="people">
      ${featured.map(({ person, sessions }) => speakerCard(c, person, { sessions, level: 3 }))}
    </ul>
    ${
      event.speakers.some((one) => !shown.has(one)) &&
      html`<p><a href="${listUrl(rootOf(event), event.id, "speakers")}">${c.t("speakers.all")}</a></p>`
    }`;
};
