/** The tables of what belongs to sessions: who takes part, contributions within them, and what remains of them. */
import { publicUrl } from "../../urls.ts";
import type { Event, Fact, Material, Part, Session, Site, Speaker } from "../../site/model.ts";
import { materialKinds } from "../../site/words.ts";
import {
  ids,
  prose,
  required,
  type Source,
  text,
  url,
  whole,
  word,
  worded,
  wordedTexts,
  yesNo,
} from "./columns.ts";
import { type Table, tableOf } from "./table.ts";

/** Something of a session, with its place in the order, from 1. */
interface Placed {
  readonly session: Session;
  readonly position: number;
}

const ofSession = <Row extends Placed>(): readonly Source<Row>[] => [
  required("session", "The id of the session.", ({ session }) => session.id),
  {
    ...whole<Row>("position", "Its place in their order, from 1.", ({ position }) => position),
    isRequired: true,
  },
];

const toSession = [{ column: "session", table: "sessions" }] as const;

const placed = <Thing extends object>(
  event: Event,
  thingsOf: (session: Session) => readonly Thing[],
): readonly (Placed & Thing)[] =>
  event.sessions.flatMap((session) =>
    thingsOf(session).map((thing, i) => ({ ...thing, session, position: i + 1 })),
  );

interface Role {
  readonly speaker: Speaker;
  readonly role: "speaker" | "moderator";
  readonly isWithdrawn: boolean;
}

const rolesIn = ({ speakers, moderators }: Session): readonly Role[] => [
  ...speakers.map((one) => ({ ...one, role: "speaker" as const })),
  ...moderators.map((speaker) => ({ speaker, role: "moderator" as const, isWithdrawn: false })),
];

export const participationTable = (event: Event): Table =>
  tableOf<Placed & Role>(
    {
      name: "participations",
      description: "Who does what in which session: joins sessions with speakers.",
      key: ["session", "position"],
      references: [...toSession, { column: "speaker", table: "speakers" }],
    },
    [
      ...ofSession<Placed & Role>(),
      required("speaker", "The id of the person.", ({ speaker }) => speaker.id),
      word("role", "What they do in it.", ["speaker", "moderator"], ({ role }) => role),
      yesNo("withdrawn", "True if they will not come.", ({ isWithdrawn }) => isWithdrawn),
    ],
    placed(event, rolesIn),
  );

export const contributionTable = (site: Site, event: Event): Table =>
  tableOf<Placed & Part>(
    {
      name: "contributions",
      description: "The contributions within a session, in order.",
      key: ["session", "position"],
      references: toSession,
    },
    [
      ...ofSession<Placed & Part>(),
      worded("title", "Its title.", ({ title }) => title),
      ids("speakers", "The ids of those who give it.", ({ speakers }) => speakers),
      ids(
        "organisations",
        "The ids of the organisations that present it.",
        (it) => it.organisations,
      ),
      prose(site, "text", "What it is about, as plain text.", (it) => it.text),
      wordedTexts("questions", "What it asks.", ({ questions }) => questions),
    ],
    placed(event, ({ parts }) => parts),
  );

export const materialTable = (site: Site, event: Event): Table =>
  tableOf<Placed & Material>(
    {
      name: "materials",
      description: "Slides, recordings and other traces of the sessions.",
      key: ["session", "position"],
      references: toSession,
    },
    [
      ...ofSession<Placed & Material>(),
      { ...required("title", "What it is called.", ({ title }) => title), isWorded: true },
      word("kind", "What it is.", materialKinds, ({ kind }) => kind),
      url("url", "Where it is.", (it) => publicUrl(site, it.url)),
      text("language", "The language it is in: a BCP 47 tag.", ({ language }) => language),
      text("duration", "How long it lasts.", ({ duration }) => duration),
      worded("captions", "Which captions it has.", ({ captions }) => captions),
      url("transcript", "Where its text is.", ({ transcript }) => transcript),
    ],
    placed(event, ({ materials }) => materials),
  );

export const factTable = (event: Event): Table =>
  tableOf<Placed & Fact>(
    {
      name: "facts",
      description: "What else is to be known of the sessions: what to bring, for what age.",
      key: ["session", "position"],
      references: toSession,
    },
    [
      ...ofSession<Placed & Fact>(),
      { ...required("label", "What it is about.", ({ label }) => label), isWorded: true },
      { ...required("value", "What it says.", ({ value }) => value), isWorded: true },
    ],
    placed(event, ({ facts = [] }) => facts),
  );
