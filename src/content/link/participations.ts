/** Who takes part in an event as an organisation, and how. */
import type {
  Event,
  Organisation,
  PartnerGroup,
  Participation,
  Session,
} from "../../site/model.ts";
import { isOrganisation, membersOf } from "../../site/organisers.ts";
import { entityUrl } from "../../urls.ts";
import type { EventInput } from "../schema/event.ts";
import type { Linked } from "./meanings.ts";

type Fields = Linked<EventInput>;

/** Who supports an event, and what its file says of that. */
type Partner = Extract<Fields["partners"][number], { readonly organisation: unknown }>;

/** The partners of an event, however they are written. */
export const partnersOf = ({ partners }: Pick<Fields, "partners">): readonly Partner[] =>
  partners.map((partner) =>
    "organisation" in partner
      ? partner
      : { organisation: partner, level: undefined, url: undefined, logo: undefined },
  );

/** The partners by level, in the order of the levels; those without a level last. */
export const linkPartnerGroups = (
  fields: Pick<Fields, "partners" | "partnerLevels">,
): readonly PartnerGroup[] => {
  const partners = partnersOf(fields);
  const none = { id: undefined, title: undefined, size: "medium" } as const;
  return [...fields.partnerLevels, none].flatMap(({ id, title, size }) => {
    const ofLevel = partners.filter((partner) => partner.level?.id === id);
    if (ofLevel.length === 0) return [];
    const group = ofLevel.map(({ organisation, url, logo }) => ({
      organisation,
      url: url ?? organisation.url,
      logo: logo ?? organisation.logo,
    }));
    return [{ title, size, partners: group }];
  });
};

/** The organisations of a session, its speakers' among them. */
const takingPart = ({ organisations, parts, speakers }: Session): ReadonlySet<Organisation> => {
  const all = new Set(organisations);
  for (const part of parts) for (const one of part.organisations) all.add(one);
  for (const { speaker } of speakers) for (const one of speaker.organisations) all.add(one);
  return all;
};

/** Each organisation once: organisers, partners by level, those in the programme in its order, those that texts mention. */
export const linkParticipations = (
  root: string,
  event: Pick<
    Event,
    "id" | "organisers" | "partnerGroups" | "sessions" | "speakers" | "people" | "team" | "themes"
  >,
  partners: readonly Partner[],
  mentioned: readonly Organisation[],
): readonly Participation[] => {
  const partnerOf = new Map(partners.map((partner) => [partner.organisation, partner]));
  const sessions = byOrganisation(event.sessions, takingPart);
  const speakers = byOrganisation(event.speakers, (speaker) => speaker.organisations);
  const themes = byOrganisation(event.themes, (theme) => theme.organisations);
  const organisers = new Set(event.organisers.filter(isOrganisation));
  const everyone = new Set([
    ...organisers,
    ...event.partnerGroups.flatMap((group) => group.partners.map((one) => one.organisation)),
    ...sessions.keys(),
    ...speakers.keys(),
    ...themes.keys(),
    ...[...event.people, ...membersOf(event)].flatMap((person) => person.organisations),
    ...mentioned,
  ]);
  return [...everyone].map((organisation) => ({
    organisation,
    url: entityUrl(root, event.id, "organisation", organisation.id),
    isOrganiser: organisers.has(organisation),
    isPartner: partnerOf.has(organisation),
    partnerLevel: partnerOf.get(organisation)?.level?.title,
    sessions: sessions.get(organisation) ?? [],
    speakers: speakers.get(organisation) ?? [],
    themes: themes.get(organisation) ?? [],
  }));
};

/** The things of each organisation, in the order of the things. */
const byOrganisation = <T>(
  things: readonly T[],
  organisationsOf: (thing: T) => Iterable<Organisation>,
): ReadonlyMap<Organisation, readonly T[]> => {
  const groups = new Map<Organisation, T[]>();
  for (const thing of things) {
    for (const organisation of organisationsOf(thing)) {
      const group = groups.get(organisation);
      if (group) group.push(thing);
      else groups.set(organisation, [thing]);
    }
  }
  return groups;
};
