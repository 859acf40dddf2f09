/** What apps show under a title, as plain text: all that the pages say and no field of the format holds. */
import { roomsOf } from "../../i18n/place.ts";
import { type Entry, sessionsWithin } from "../../site/entries.ts";
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
import { firstSentence } from "../../text/markdown.ts";
import { bullets, lines, paragraphs } from "../text/paragraphs.ts";
import { formerly, themeTitle, statedTitle } from "../text/state.ts";
import { plainVoice, type ProseVoice, tellingProse, type Voice } from "../text/voice.ts";
import { isInexact } from "./format.ts";

type Address = Pick<Site, "address" | "base">;

/** A list under its name; nothing if it is empty. */
const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? "" : lines(title, bullets(items));

const withNames = ({ t, dates }: Voice, names: readonly string[]): string =>
  names.length === 0 ? "" : t("session.with", { names: dates.list(names) });

const partText = (said: ProseVoice, part: Part): string =>
  paragraphs(
    lines(
      part.title,
      withNames(said, [
        ...part.speakers.map(({ name }) => name),
        ...part.organisations.map(({ name }) => name),
      ]),
    ),
    said.plain(part.text),
    bullets(part.questions),
  );

const sessionAbstract = (said: ProseVoice, { summary, abstract }: Session): string =>
  paragraphs(summary !== firstSentence(abstract) && summary, said.plain(abstract));

/** “Ada Martin (ne viendra pas)”: those who are no persons of it any more. */
const withdrawnLine = ({ t, dates }: Voice, { speakers }: Session): string =>
  dates.list(
    speakers.flatMap(({ speaker, isWithdrawn }) =>
      isWithdrawn ? [`${speaker.name} (${t(withdrawn.word)})`] : [],
    ),
  );

const sessionDetails = (said: ProseVoice, session: Session): string => {
  const { t } = said;
  const { replacedBy, level, tags, themes, services } = session;
  return paragraphs(
    session.statusNote,
    replacedBy &&
      t("status.replaced-by", { session: statedTitle(said, replacedBy.title, "confirmed") }),
    withNames(
      said,
      session.organisations.map(({ name }) => name),
    ),
    withdrawnLine(said, session),
    session.speakersTba && t("programme.speakers-tba"),
    bullets(session.questions),
    ...session.parts.map((part) => partText(said, part)),
    section(
      t("session.themes"),
      themes.map((theme) => themeTitle(said, theme)),
    ),
    [level, ...tags].filter(Boolean).join(" · "),
    bullets(
      services.map(({ kind, note }) =>
        [t(`service.${kind}`), note && `(${note})`].filter(Boolean).join(" "),
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
    sessionAbstract(said, session),
    sessionDetails(said, session),
  );
};

const slotDetails = (said: ProseVoice, slot: Slot): string => {
  const proposals = proposalStates[slot.proposals].sentence;
  return paragraphs(
    ...sessionsWithin(slot).map(({ session }) => within(said, session)),
    section(
      said.t("slot.themes"),
      slot.themes.map((theme) => themeTitle(said, theme)),
    ),
    proposals && said.t(proposals),
  );
};

/** What it is about. */
export const abstractOf = ({ event, session, slot }: Entry, site: Address): string => {
  const said = tellingProse(plainVoice(event), site);
  if (session) return sessionAbstract(said, session);
  return slot?.description ? said.plain(slot.description) : "";
};

/** “Quand : à partir de 19 h”: the hours that the format cannot say. */
const hoursLine = ({ t, dates }: Voice, hours: Hours): string =>
  t("calendar.labelled", { label: t("session.when"), value: dates.spokenSpan(hours) });

/** “Où : Grande salle et Petite salle”: the format has a single room. */
const roomsLine = ({ t, dates }: Voice, rooms: Rooms): string => {
  const names = roomsOf(t, dates, rooms);
  const isSaid = names === undefined || rooms === TBA || rooms.length < 2;
  return isSaid ? "" : t("calendar.labelled", { label: t("session.where"), value: names });
};

/** What else is to be known of it; apps show it below the abstract. */
export const descriptionOf = (entry: Entry, site: Address): string => {
  const { event, session, slot, span, rooms, previously } = entry;
  const said = tellingProse(plainVoice(event), site);
  return paragraphs(
    span && isInexact(span) && hoursLine(said, span),
    roomsLine(said, rooms),
    lines(...previously.map((place) => formerly(said, place))),
    session && sessionDetails(said, session),
    session && slot?.isSession && slot.description && said.plain(slot.description),
    slot && (!session || slot.isSession) && slotDetails(said, slot),
  );
};
