/** What apps show under a title, in Markdown as pretalx writes it: all that the pages say and no field of the format holds. */
import { roomsOf } from "../../i18n/place.ts";
import { type Entry, sessionsInTurn } from "../../site/entries.ts";
import { ownSummary } from "../../site/own-summary.ts";
import {
  type Hours,
  type Part,
  type Rooms,
  type Session,
  type Site,
  type Slot,
  TBA,
} from "../../site/model.ts";
import { proposalStates, withdrawn } from "../../site/states.ts";
import { formerly, themeTitle, statedTitle } from "../text/state.ts";
import type { ProseVoice, Voice } from "../text/voice.ts";
import { isInexact } from "./format.ts";
import { labelledLines } from "./labels.ts";
import { bullets, lines, paragraphs } from "./paragraphs.ts";
import { otherTitle } from "./subtitle.ts";
import { markdownVoice } from "./voice.ts";

type Address = Pick<Site, "address" | "base">;

/** A list under its name; nothing if it is empty. */
const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `${title}\n${bullets(items)}`;

const withNames = ({ t, dates, set }: Voice, names: readonly string[]): string =>
  names.length === 0
    ? ""
    : t("session.with", { names: dates.list(names.map((name) => set(name))) });

const listed = ({ set }: Voice, texts: readonly string[]): string =>
  bullets(texts.map((text) => set(text)));

const partText = (said: ProseVoice, part: Part): string =>
  paragraphs(
    lines(
      part.title && said.set(part.title),
      withNames(said, [
        ...part.speakers.map(({ name }) => name),
        ...part.organisations.map(({ name }) => name),
      ]),
    ),
    said.plain(part.text),
    listed(said, part.questions),
  );

/** “Ada Martin (ne viendra pas)”: those who are no persons of it any more. */
const withdrawnLine = ({ t, dates, set }: Voice, { speakers }: Session): string =>
  dates.list(
    speakers.flatMap(({ speaker, isWithdrawn }) =>
      isWithdrawn ? [`${set(speaker.name)} (${t(withdrawn.word)})`] : [],
    ),
  );

const sessionDetails = (said: ProseVoice, session: Session): string => {
  const { t, set } = said;
  const { replacedBy, statusNote, themes, services } = session;
  return paragraphs(
    statusNote && set(statusNote),
    replacedBy &&
      t("status.replaced-by", { session: statedTitle(said, replacedBy.title, "confirmed") }),
    ...labelledLines(said, session),
    withdrawnLine(said, session),
    session.speakersTba && t("programme.speakers-tba"),
    listed(said, session.questions),
    ...session.parts.map((part) => partText(said, part)),
    section(
      t("session.themes"),
      themes.map((theme) => themeTitle(said, theme)),
    ),
    bullets(
      services.map(({ kind, note }) =>
        [t(`service.${kind}`), note && `(${set(note)})`].filter(Boolean).join(" "),
      ),
    ),
  );
};

/** A session that happens within a slot, whole: it has no place of its own in the file. */
const within = (said: ProseVoice, session: Session): string => {
  const names = session.speakers.filter(({ isWithdrawn }) => !isWithdrawn);
  return paragraphs(
    lines(
      statedTitle(said, session.title, session.status),
      withNames(
        said,
        names.map(({ speaker }) => speaker.name),
      ),
    ),
    said.set(ownSummary(session)),
    said.plain(session.abstract),
    sessionDetails(said, session),
  );
};

const slotDetails = (said: ProseVoice, slot: Slot): string => {
  const proposals = proposalStates[slot.proposals].sentence;
  return paragraphs(
    ...sessionsInTurn(slot).map(({ session }) => within(said, session)),
    section(
      said.t("slot.themes"),
      slot.themes.map((theme) => themeTitle(said, theme)),
    ),
    proposals && said.t(proposals),
  );
};

/** What it is about. */
export const abstractOf = ({ event, session, slot }: Entry, site: Address): string => {
  const said = markdownVoice(event, site);
  if (session) return said.plain(session.abstract);
  return slot?.description ? said.plain(slot.description) : "";
};

/** “Quand : à partir de 19 h”: the hours that the format cannot say. */
const hoursLine = ({ t, dates }: Voice, hours: Hours): string =>
  t("calendar.labelled", { label: t("session.when"), value: dates.spokenSpan(hours) });

/** “Où : Grande salle et Petite salle”: the format has a single room. */
const roomsLine = ({ t, dates, set }: Voice, rooms: Rooms): string => {
  const names = roomsOf(t, dates, rooms);
  const isSaid = names === undefined || rooms === TBA || rooms.length < 2;
  return isSaid ? "" : t("calendar.labelled", { label: t("session.where"), value: set(names) });
};

/** What else is to be known of it; apps show it below the abstract. */
export const descriptionOf = (entry: Entry, site: Address): string => {
  const { event, session, slot, span, rooms, previously } = entry;
  const said = markdownVoice(event, site);
  return paragraphs(
    said.set(otherTitle(entry)),
    span && isInexact(span) && hoursLine(said, span),
    roomsLine(said, rooms),
    lines(...previously.map((place) => formerly(said, place))),
    session && sessionDetails(said, session),
    session && slot?.isSession && slot.description && said.plain(slot.description),
    slot && (!session || slot.isSession) && slotDetails(said, slot),
  );
};
