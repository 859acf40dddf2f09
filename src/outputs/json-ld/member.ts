/** The persons of an event's team, and whoever organises it. */
import type { Event, Member, Organiser } from "../../site/model.ts";
import { isMember } from "../../site/organisers.ts";
import { webAddress } from "./addresses.ts";
import type { Graph } from "./graph.ts";
import { organisationOf } from "./organisation.ts";
import { personOf } from "./person.ts";
import { type PersonLeaf, type Reference, some, thing } from "./thing.ts";

/** Somebody of the team: by their page, or as they are told nowhere else. */
export const memberOf = (graph: Graph, event: Event, member: Member): Reference | PersonLeaf => {
  if (member.speaker) return personOf(graph, member.speaker);
  const { name, pronouns, role, organisations, photo, links } = member;
  const addresses = links.flatMap(({ url }) => webAddress(graph.site, url) ?? []);
  return thing<PersonLeaf>({
    "@type": "Person",
    name,
    pronouns,
    jobTitle: role,
    affiliation: some(organisations.map((one) => organisationOf(graph, event, one))),
    image: webAddress(graph.site, photo?.url),
    sameAs: some(addresses),
  });
};

/** Who organises an event, organisations and persons. */
export const organisersOf = (graph: Graph, event: Event) =>
  some(
    event.organisers.map((one: Organiser) =>
      isMember(one) ? memberOf(graph, event, one) : organisationOf(graph, event, one),
    ),
  );
