/** What one sends round of a session or a speaker: in lines, without what is not known yet. */
import { dates } from "../../i18n/dates.ts";
import { translator } from "../../i18n/index.ts";
import { knownOfEvent, knownRoom, knownStart } from "../../i18n/known-when.ts";
import { roleIn } from "../../i18n/role.ts";
import { titleOf } from "../../i18n/title.ts";
import { talksOf } from "../../site/kits.ts";
import { type Event, type Session, type Speaker, TBA } from "../../site/model.ts";
import { languageOfText } from "../../site/versions.ts";

/** Of a line: words of Parvis, a name, or a text of the content in its language. */
export type SharePiece =
  | { readonly kind: "said" | "name"; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly language: string };

export type ShareLine = readonly SharePiece[];

const said = (text: string | undefined): readonly SharePiece[] =>
  text === undefined ? [] : [{ kind: "said", text }];

const name = (text: string | undefined): readonly SharePiece[] =>
  text === undefined ? [] : [{ kind: "name", text }];

const textOf = (event: Event, text: string, own = event.language): SharePiece => ({
  kind: "text",
  text,
  language: languageOfText(event, text, event.language, own),
});

const titleLine = ({ title, event, language }: Session): ShareLine =>
  title === TBA ? said(titleOf(translator(event), title)) : [textOf(event, title, language)];

const whenLine = (session: Session): ShareLine => [
  ...said(knownStart(session)),
  ...name(knownRoom(session)),
];

const filled = (lines: readonly ShareLine[]): readonly ShareLine[] =>
  lines.filter((line) => line.length > 0);

/** A session: its title, who gives it, when and where, and the event. */
export const sessionLines = (session: Session): readonly ShareLine[] => {
  const { event, speakers, organisations } = session;
  const names = [
    ...speakers.filter(({ isWithdrawn }) => !isWithdrawn).map(({ speaker }) => speaker.name),
    ...organisations.map(({ shortName }) => shortName),
  ];
  const people = names.length === 0 ? undefined : dates(event).list(names);
  return filled([
    titleLine(session),
    name(people),
    whenLine(session),
    [textOf(event, event.title)],
  ]);
};

/** A speaker: the name, all that they give with when and where, and the event. */
export const speakerLines = (speaker: Speaker): readonly ShareLine[] => {
  const { event, name: own } = speaker;
  const talks = talksOf(speaker);
  const [when, place] = knownOfEvent(event);
  return filled([
    name(own),
    ...talks.flatMap((session) => [
      titleLine(session),
      [...said(roleIn(speaker, session)), ...whenLine(session)],
    ]),
    [textOf(event, event.title)],
    ...(talks.some(({ placement }) => placement) ? [] : [[...said(when), ...name(place)]]),
  ]);
};

/** Between the pieces of a line. */
export const between = " · ";
