/** What the entries of a calendar say beyond their time and place, as plain text. */
import { kindWord } from "../../i18n/kinds.ts";
import { eventWhen, statusSentence } from "../../i18n/when.ts";
import { daysOf } from "../../site/event-when.ts";
import { type Entry, sessionsWithin } from "../../site/entries.ts";
import {
  type Event,
  type Registration,
  type Session,
  type Site,
  type Slot,
  TBA,
} from "../../site/model.ts";
import { presenceOf } from "../../site/presence.ts";
import { proposalStates, withdrawn } from "../../site/states.ts";
import { firstSentence } from "../../text/markdown.ts";
import { bullets, lines, paragraphs } from "../text/paragraphs.ts";
import { formerly, themeTitle, statedTitle } from "../text/state.ts";
import { type ProseVoice, tellingProse, type Voice, voice } from "../text/voice.ts";
import { addressInText, waysInText } from "../text/ways.ts";

const labelled = ({ t }: Voice, label: string, value: string): string =>
  t("calendar.labelled", { label, value });

/** Each way to register in a line of its own. */
const registrationLines = (said: Voice, label: string, registration: Registration) =>
  waysInText(said, registration).map((way) => labelled(said, label, way));

/** “Samuel Goëta (OKFN France), Zoé (ne viendra pas) et OpenStreetMap”: who gives a session, as far as anybody is known. */
const people = ({ t, dates }: Voice, session: Session): string | undefined => {
  const names = [
    ...session.speakers.map(({ speaker: { name, organisations }, isWithdrawn }) => {
      const note = isWithdrawn
        ? t(withdrawn.word)
        : organisations.map(({ shortName }) => shortName).join(", ");
      return note === "" ? name : `${name} (${note})`;
    }),
    ...session.organisations.map(({ shortName }) => shortName),
  ];
  if (names.length === 0) return undefined;
  return dates.list(session.speakersTba ? [...names, t("session.with-more")] : names);
};

const unknownPeople = ({ t }: Voice, { speakersTba }: Session): string | undefined =>
  speakersTba ? t("programme.speakers-tba") : undefined;

/** “Avec Ada et d’autres à confirmer”, “Intervenants à confirmer”. */
const peopleLine = (said: Voice, session: Session): string | undefined => {
  const names = people(said, session);
  return names === undefined ? unknownPeople(said, session) : said.t("session.with", { names });
};

/** The words of its kind, track and level, as they stand above a session. */
const traits = ({ t, set }: Voice, { kind, track, level, language }: Session): string =>
  [t(`session.${kind}`), track && set(track.title), level && set(level, language)]
    .filter(Boolean)
    .join(" · ");

const contribution = (said: ProseVoice, session: Session, part: Session["parts"][number]): string =>
  paragraphs(
    lines(
      part.title && said.set(part.title, session.language),
      part.speakers.length + part.organisations.length > 0 &&
        said.dates.list([
          ...part.speakers.map(({ name }) => name),
          ...part.organisations.map(({ shortName }) => shortName),
        ]),
    ),
    said.plain(part.text),
    bullets(part.questions.map((question) => said.set(question, session.language))),
  );

const sessionText = (said: ProseVoice, entry: Entry, session: Session): string => {
  const { t, dates, set } = said;
  const { abstract, summary, language, facts = [], registration, stream } = session;
  return paragraphs(
    lines(
      traits(said, session),
      peopleLine(said, session),
      session.moderators.length > 0 &&
        t("session.moderators", { names: dates.list(session.moderators.map(({ name }) => name)) }),
      ...entry.previously.map((previously) => formerly(said, previously)),
    ),
    session.statusNote && set(session.statusNote),
    session.replacedBy &&
      t("status.replaced-by", {
        session: statedTitle(said, session.replacedBy.title, "confirmed", language),
      }),
    summary !== firstSentence(abstract) && set(summary, language),
    said.plain(abstract),
    bullets(session.questions.map((question) => set(question, language))),
    ...session.parts.map((part) => contribution(said, session, part)),
    session.themes.length > 0 && lines(t("session.themes"), themes(said, session)),
    lines(
      ...facts.map(({ label, value }) =>
        labelled(said, set(label, language), set(value, language)),
      ),
    ),
    lines(
      ...(registration ? registrationLines(said, t("session.register"), registration) : []),
      stream && labelled(said, t("session.stream"), addressInText(said, stream)),
      ...presenceOf(session).map(({ kind, url }) =>
        labelled(said, t(`presence.${kind}`), addressInText(said, url)),
      ),
    ),
  );
};

const themes = (said: Voice, { themes: all }: Pick<Slot, "themes">): string =>
  bullets(all.map((theme) => themeTitle(said, theme)));

const slotText = (said: ProseVoice, entry: Entry, slot: Slot): string => {
  const { t, set } = said;
  const word = kindWord(t, slot);
  const proposals = proposalStates[slot.proposals].sentence;
  return paragraphs(
    lines(word && set(word), ...entry.previously.map((previously) => formerly(said, previously))),
    slot.description && said.plain(slot.description),
    bullets(
      sessionsWithin(slot).map(({ session }) => {
        const names = people(said, session) ?? unknownPeople(said, session);
        const title = statedTitle(said, session.title, session.status, session.language);
        return names ? `${title} · ${names}` : title;
      }),
    ),
    slot.themes.length > 0 && lines(t("slot.themes"), themes(said, slot)),
    proposals && t(proposals),
  );
};

/** What the entry of a session or slot says. */
export const entryText = (entry: Entry, site: Pick<Site, "address" | "base">): string => {
  const said = tellingProse(voice(entry.event), site);
  if (entry.session) return sessionText(said, entry, entry.session);
  return entry.slot ? slotText(said, entry, entry.slot) : "";
};

/** True of an hour that whole days in a calendar cannot say: the end's, where the start has none. */
const hasUnsaidHour = (event: Event): boolean => {
  const days = daysOf(event);
  return days?.until !== undefined && days.from === undefined;
};

/** What the entry of an event says. */
export const eventText = (event: Event): string => {
  const said = voice(event);
  const { t, dates, set } = said;
  const { registration } = event;
  return paragraphs(
    event.title !== event.shortTitle && set(event.title),
    statusSentence(event, t, dates),
    event.statusNote && set(event.statusNote),
    hasUnsaidHour(event) &&
      t("calendar.labelled", { label: t("session.when"), value: eventWhen(event, t, dates) }),
    event.summary !== TBA && set(event.summary),
    event.organisers.length > 0 &&
      t("footer.organised-by", {
        organisations: dates.list(event.organisers.map(({ name }) => name)),
      }),
    event.audience && set(event.audience),
    lines(
      ...registrationLines(said, t("ticket.label"), registration),
      event.onlineUrl && labelled(said, t("ticket.online"), addressInText(said, event.onlineUrl)),
    ),
  );
};
