/** Who takes part in an event as an organisation, and how. */
import type {
  Event,
  Organisation,
  PartnerGroup,
  Participation,
  Session,
} from "../../site/model.ts";
import { entityUrl } from "../../urls.ts";
import type { EventContent } from "../content.ts";
import type { EventInput } from "../schema/event.ts";
import { type Linker, need, optionalMedia } from "./linker.ts";

type Partner = Exclude<EventInput["partners"][number], string>;

const partnersOf = (content: EventContent): readonly Partner[] =>
  (content.event.data?.partners ?? []).map((partner) =>
    typeof partner === "string" ? { organisation: partner } : partner,
  );

/** The partners by level, in the order of the levels; those without a level last. */
export const linkPartnerGroups = (
  linker: Linker,
  content: EventContent,
  organisations: ReadonlyMap<string, Organisation>,
): readonly PartnerGroup[] => {
  const levels = [
    ...(content.event.data?.partner_levels ?? []),
    { id: undefined, title: undefined, size: "medium" as const },
  ];
  const partners = partnersOf(content);
  return levels.flatMap((level) => {
    const ofLevel = partners.filter((partner) => partner.level === level.id);
    if (ofLevel.length === 0) return [];
    const group = ofLevel.map((partner) => {
      const organisation = need(organisations.get(partner.organisation), partner.organisation);
      return {
        organisation,
        url: partner.url ?? organisation.url,
        logo: optionalMedia(linker, content, partner.logo) ?? organisation.logo,
      };
    });
    return [{ title: level.title, size: level.size, partners: group }];
  });
};

/** The organisations of a session, its speakers' among them. */
const takingPart = (session: Session): readonly Organisation[] => [
  ...session.organisations,
  ...session.parts.flatMap((part) => part.organisations),
  ...session.speakers.flatMap(({ speaker }) => speaker.organisations),
];

/** Each organisation once: organisers, those in the programme in its order, partners, those that texts mention. */
export const linkParticipations = (
  base: string,
  content: EventContent,
  event: Event,
  organisations: ReadonlyMap<string, Organisation>,
  mentioned: Iterable<string>,
): readonly Participation[] => {
  const partners = new Map<string, Partner>(
    partnersOf(content).map((partner) => [partner.organisation, partner]),
  );
  const levels = new Map(
    (content.event.data?.partner_levels ?? []).map(({ id, title }) => [id, title]),
  );
  const everyone = new Set([
    ...event.organisers,
    ...event.sessions.flatMap(takingPart),
    ...event.speakers.flatMap((speaker) => speaker.organisations),
    ...event.themes.flatMap((theme) => theme.organisations),
    ...[...partners.keys(), ...mentioned].flatMap((id) => organisations.get(id) ?? []),
  ]);
  const sessions = byOrganisation(event.sessions, takingPart);
  const speakers = byOrganisation(event.speakers, (speaker) => speaker.organisations);
  const themes = byOrganisation(event.themes, (theme) => theme.organisations);
  return [...everyone].map((organisation) => {
    const partner = partners.get(organisation.id);
    return {
      organisation,
      url: entityUrl(base, event.id, "organisation", organisation.id),
      isOrganiser: event.organisers.includes(organisation),
      isPartner: partner !== undefined,
      partnerLevel: partner?.level === undefined ? undefined : levels.get(partner.level),
      sessions: sessions.get(organisation) ?? [],
      speakers: speakers.get(organisation) ?? [],
      themes: themes.get(organisation) ?? [],
    };
  });
};

/** The things of each organisation, each once. */
const byOrganisation = <T>(
  things: readonly T[],
  organisationsOf: (thing: T) => readonly Organisation[],
): ReadonlyMap<Organisation, readonly T[]> => {
  const groups = new Map<Organisation, T[]>();
  for (const thing of things) {
    for (const organisation of new Set(organisationsOf(thing))) {
      const group = groups.get(organisation);
      if (group) group.push(thing);
      else groups.set(organisation, [thing]);
    }
  }
  return groups;
};
