/** What apps show under a title, as plain text: all that the pages say and no field of the format holds. */
import { type Dates, dates } from "../../i18n/dates.ts";
import { type Translate, translator } from "../../i18n/index.ts";
import { type Entry, sessionsWithin } from "../../site/entries.ts";
import { type Part, type Previously, type Session, type Slot, TBA } from "../../site/model.ts";
import type { SlotStatus } from "../../site/words.ts";
import { firstSentence, proseToText } from "../../text/markdown.ts";

type Piece = string | false | undefined;

/** Paragraphs with a blank line between; what is empty leaves none. */
const paragraphs = (...texts: readonly Piece[]): string => texts.filter(Boolean).join("\n\n");

const lines = (...texts: readonly Piece[]): string => texts.filter(Boolean).join("\n");

const bullets = (items: readonly string[]): string => items.map((item) => `– ${item}`).join("\n");

/** A list under its name; nothing if it is empty. */
const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? "" : lines(title, bullets(items));

interface Voice {
  readonly t: Translate;
  readonly write: Dates;
}

const voice = (language: string): Voice => ({ t: translator(language), write: dates(language) });

/** “Annulé : Les cartes libres”: a title with what one must know of its state, which no field tells. */
export const titleOf = (t: Translate, title: Entry["title"], status: SlotStatus): string => {
  const name = title === TBA ? t("programme.title-tba") : title;
  if (status === "confirmed") return name;
  return `${t(status === "cancelled" ? "status.cancelled-prefix" : "status.tentative-prefix")} ${name}`;
};

const formerly = ({ t, write }: Voice, { span, room }: Previously): string =>
  t("status.previously", {
    previous: [span && `${write.dayMonth(span.start)}, ${write.span(span)}`, room?.name]
      .filter(Boolean)
      .join(", "),
  });

const withNames = ({ t, write }: Voice, names: readonly string[]): string =>
  names.length === 0 ? "" : t("session.with", { names: write.list(names) });

const partText = (said: Voice, part: Part): string =>
  paragraphs(
    lines(
      part.title,
      withNames(said, [
        ...part.speakers.map(({ name }) => name),
        ...part.organisations.map(({ name }) => name),
      ]),
    ),
    proseToText(part.text),
    bullets(part.questions),
  );

const sessionAbstract = ({ summary, abstract }: Session): string =>
  paragraphs(summary !== firstSentence(abstract) && summary, proseToText(abstract));

const sessionDetails = (said: Voice, session: Session): string => {
  const { t } = said;
  const { replacedBy, level, tags, themes, services } = session;
  return paragraphs(
    session.statusNote,
    replacedBy && t("status.replaced-by", { session: titleOf(t, replacedBy.title, "confirmed") }),
    withNames(
      said,
      session.organisations.map(({ name }) => name),
    ),
    session.speakersTba && t("programme.speakers-tba"),
    bullets(session.questions),
    ...session.parts.map((part) => partText(said, part)),
    section(
      t("session.themes"),
      themes.map(({ title }) => title),
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
const within = (said: Voice, session: Session): string => {
  const names = session.speakers.filter(({ isWithdrawn }) => !isWithdrawn);
  return paragraphs(
    lines(
      titleOf(said.t, session.title, session.status),
      withNames(
        said,
        names.map(({ speaker }) => speaker.name),
      ),
    ),
    sessionAbstract(session),
    sessionDetails(said, session),
  );
};

const slotDetails = (said: Voice, slot: Slot): string =>
  paragraphs(
    ...sessionsWithin(slot).map(({ session }) => within(said, session)),
    section(
      said.t("slot.themes"),
      slot.themes.map(({ title }) => title),
    ),
    slot.proposals !== "none" && said.t(`slot.proposals.${slot.proposals}`),
  );

/** What it is about. */
export const abstractOf = ({ session, slot }: Entry): string => {
  if (session) return sessionAbstract(session);
  return slot?.description ? proseToText(slot.description) : "";
};

/** What else is to be known of it; apps show it below the abstract. */
export const descriptionOf = ({ event, session, slot, previously }: Entry): string => {
  const said = voice(event.language);
  return paragraphs(
    lines(...previously.map((place) => formerly(said, place))),
    session && sessionDetails(said, session),
    session && slot?.isSession && slot.description && proseToText(slot.description),
    slot && (!session || slot.isSession) && slotDetails(said, slot),
  );
};
