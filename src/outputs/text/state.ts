/** The state of a slot or session in words. */
import { roomsOf } from "../../i18n/place.ts";
import { titleOf } from "../../i18n/title.ts";
import type { Entry } from "../../site/entries.ts";
import type { Event, Previously, Theme } from "../../site/model.ts";
import { entryStates, eventStates, themeStates } from "../../site/states.ts";
import type { SlotStatus } from "../../site/words.ts";
import type { Voice } from "./voice.ts";

/** “Annulé : Les cartes libres”: a title with what one must know of its state. */
export const statedTitle = (
  { t, set }: Voice,
  title: Entry["title"],
  status: SlotStatus,
  language?: string,
): string => {
  const name = titleOf(t, title, (text) => set(text, language));
  const { prefix } = entryStates[status];
  return prefix ? `${t(prefix)} ${name}` : name;
};

/** “Biodiversité (proposé)”: a theme, and that it is only proposed. */
export const themeTitle = ({ t, set }: Voice, { title, status }: Theme): string => {
  const { mark } = themeStates[status];
  return mark ? `${set(title)} ${t(mark)}` : set(title);
};

/** The same of an event, by its whole title or its short one: “Reporté – Fête des données”. */
export const eventTitle = (said: Voice, { status }: Event, title: string): string =>
  status === "postponed"
    ? `${said.t("event-status.postponed")} – ${said.set(title)}`
    : statedTitle(said, title, eventStates[status].entries);

/** “(auparavant 11 juin, 13 h 30 – 14 h, salle A)”: where it was before it moved. */
export const formerly = ({ t, dates, set }: Voice, { date, span, rooms }: Previously): string => {
  const day = span?.start ?? date;
  const names = roomsOf(t, dates, rooms);
  return t("status.previously", {
    previous: [day && dates.dayMonth(day), span && dates.span(span), names && set(names)]
      .filter(Boolean)
      .join(", "),
  });
};
