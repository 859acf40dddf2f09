import type { Event, Organisation, Session, Speaker } from "../../site/model.ts";
import { firstSentence } from "../../text/markdown.ts";
import { absoluteUrl } from "../../urls.ts";
import { sessionId, speakerId, webAddress } from "./addresses.ts";
import type { Graph } from "./graph.ts";
import { organisationOf } from "./organisation.ts";
import { isSubEvent } from "./sub-events.ts";
import { node, type PersonLeaf, type Reference, some } from "./thing.ts";

/** Their `@id` is where they are told of. */
const nameOf = ({ site }: Graph, speaker: Speaker) =>
  node<PersonLeaf>({
    "@type": "Person",
    "@id": speakerId(site, speaker),
    name: speaker.name,
  });

/** A person by name. */
export const personOf = (graph: Graph, speaker: Speaker): Reference =>
  graph.mention(speakerId(graph.site, speaker), () => nameOf(graph, speaker));

const isGivenBy = (session: Session, speaker: Speaker): boolean =>
  session.speakers.some((one) => one.speaker === speaker && !one.isWithdrawn);

/** A person as their own page tells of them. */
export const putPerson = (graph: Graph, speaker: Speaker): Reference => {
  const { site } = graph;
  const { event, role, pronouns, organisations, photo, links, biography, sessions } = speaker;
  const given = sessions.filter((session) => isSubEvent(session) && isGivenBy(session, speaker));
  return graph.put(
    node<PersonLeaf>({
      ...nameOf(graph, speaker),
      url: absoluteUrl(site, speaker.url),
      pronouns,
      jobTitle: role,
      affiliation: some(organisations.map((one) => organisationOf(graph, event, one))),
      description: firstSentence(biography) || undefined,
      image: webAddress(site, photo?.url),
      sameAs: some(links.flatMap(({ url }) => webAddress(site, url) ?? [])),
      performerIn: some(given.map((session) => ({ "@id": sessionId(site, session) }))),
    }),
  );
};

/** Who gives sessions, each once; not who has withdrawn. */
export interface Performers {
  readonly persons: ReadonlySet<Speaker>;
  readonly organisations: ReadonlySet<Organisation>;
}

export const performersOf = (sessions: readonly Session[]): Performers => ({
  persons: new Set(
    sessions.flatMap(({ speakers }) =>
      speakers.flatMap(({ speaker, isWithdrawn }) => (isWithdrawn ? [] : [speaker])),
    ),
  ),
  organisations: new Set(sessions.flatMap(({ organisations }) => organisations)),
});

/** Persons first, then organisations. */
export const performersByName = (
  graph: Graph,
  event: Event,
  { persons, organisations }: Performers,
): readonly Reference[] => [
  ...[...persons].map((speaker) => personOf(graph, speaker)),
  ...[...organisations].map((one) => organisationOf(graph, event, one)),
];
