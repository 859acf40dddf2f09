/** Links one event. */
import { sourceLanguage } from "../languages/languages-of.ts";
import type { Event, Organisation, Series, Session, Speaker } from "../../site/model.ts";
import { compareRevisions, type Comparison } from "../revisions/compare.ts";
import { spokenRecord } from "../revisions/spoken.ts";
import { type NamedSlot, nameSlots } from "../slot-ids.ts";
import type { TimedSlot } from "../timing.ts";
import type { Opened } from "./event-facts.ts";
import { need } from "./linker.ts";
import { giveSessions, sortPeople, sortSessions, sortThemes } from "./order.ts";
import { linkParticipations, partnersOf } from "./participations.ts";
import { linkComments, linkNews } from "./posts.ts";
import { linkDays } from "./programme.ts";
import { Register } from "./register.ts";
import { EventRevisions } from "./revisions.ts";
import { Backlinks, knowing, type Scene } from "./scene.ts";
import { linkSessions } from "./sessions.ts";
import { linkPages } from "./shared.ts";
import { linkSpeakers } from "./speakers.ts";
import { linkTeam } from "./team.ts";
import { linkThemes } from "./themes.ts";
import { linkTracks } from "./tracks.ts";

/** What an event is told of by the site around it. */
export interface Around {
  readonly events: Register<Event>;
  readonly series: Series | undefined;
  /** Organisations that its texts link to. */
  readonly mentioned: readonly Organisation[];
}

/** An event with all that is in its folder, and how it compares with its record. */
export interface LinkedEvent {
  readonly event: Event;
  readonly compare: () => Comparison;
}

export const linkEvent = (opened: Opened, around: Around): LinkedEvent => {
  const { content, context, fields, facts } = opened;
  const { linker } = context;
  const { id, language } = facts;
  const event = need(around.events.get(id), id);
  const scene = { ...opened, linker, event, backlinks: new Backlinks() };
  const { revisions, ...parts } = linkParts(scene, fields);
  around.events.make(id, {
    ...facts,
    ...parts,
    series: around.series,
    participations: linkParticipations(
      linker.version.rootOf(id),
      { ...facts, ...parts },
      partnersOf(fields),
      around.mentioned,
    ),
    pages: linkPages(context, language),
    news: linkNews(scene),
    comments: linkComments(scene),
    removed: revisions.removed,
    revision: revisions.event,
  });
  const recorded = content.revisions.data;
  const compare =
    linker.version.others?.comparisons.get(id) ??
    ((): Comparison => compareRevisions(event, recorded, linker.now));
  if (recorded) {
    const { current } = compare();
    const isOne = !linker.version.others;
    revisions.make(event, isOne ? current : spokenRecord(current, event, recorded, linker.now));
  }
  tellSource(opened, event);
  return { event, compare };
};

/** The titles of what is gone, and the names of the team's groups, are in the language of the event's file alone. */
const tellSource = ({ context, content, facts }: Opened, { removed, team }: Event): void => {
  const { content: all, version } = context.linker;
  const source = sourceLanguage(all, content);
  if (source === facts.language) return;
  for (const { title } of [...removed, ...team])
    if (title !== undefined) version.others?.told.texts.set(title.trim(), source);
};

/** The people and the programme of an event. */
const linkParts = (scene: Scene, fields: Opened["fields"]) => {
  const { content, slots, facts, backlinks } = scene;
  const names = nameSlots(content, slots);
  const speakers = linkSpeakers(scene);
  const themes = linkThemes(knowing(scene, { speaker: speakers }));
  const tracks = linkTracks(scene);
  const session = new Register<Session>(content.sessions.items.keys());
  const revisions = revisionsOf(scene, names);
  const all = knowing(scene, { speaker: speakers, theme: themes, track: tracks, session });
  const { days, placements } = linkDays(all, names, revisions);
  const collator = new Intl.Collator(facts.language);
  const linked = linkSessions(all, session, placements, revisions);
  const sessions = sortSessions(days, linked, collator);
  giveSessions(sessions, backlinks);
  const { organisers, team } = linkTeam(fields);
  const people = sortPeople([...speakers.values()], collator);
  const helpers = new Set(team.flatMap(({ members }) => members.map((one) => one.speaker)));
  const speaks = (one: Speaker) => one.sessions.length > 0 || one.themes.length > 0;
  return {
    revisions,
    organisers,
    team,
    days,
    sessions,
    unscheduled: sessions.filter(({ placement }) => !placement),
    // Whose sessions are not known yet is a speaker, unless it is said what else they are.
    speakers: people.filter((one) => speaks(one) || !helpers.has(one)),
    people,
    themes: sortThemes(days, [...themes.values()], collator),
    tracks: [...tracks.values()],
  };
};

const revisionsOf = (
  { content, facts }: Scene,
  names: ReadonlyMap<TimedSlot, NamedSlot>,
): EventRevisions => {
  const first = { sequence: 0, changed: facts.published, isInherited: false };
  if (!content.revisions.data) return new EventRevisions(first);
  const slots = [...names.values()].map(({ id }) => id);
  return new EventRevisions(first, { slots, sessions: content.sessions.items.keys() });
};
