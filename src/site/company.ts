/** In which groups pages show who takes part in an event: who organises, who supports it by level, which organisations else. */
import type { Event, Member, Participation, PartnerGroup } from "./model.ts";
import { isMember } from "./organisers.ts";

/** Partners of one level who do not organise the event themselves. */
export interface Level extends Omit<PartnerGroup, "partners"> {
  readonly members: readonly (PartnerGroup["partners"][number] & {
    readonly participation: Participation;
  })[];
}

export interface Company {
  /** As the organisers list them. */
  readonly organisers: readonly (Participation | Member)[];
  /** In the order of the organisers; none is empty. */
  readonly levels: readonly Level[];
  readonly others: readonly Participation[];
}

/** Each organisation of an event in one group: an organiser who is a partner too is an organiser. */
export const companyOf = ({ organisers, participations, partnerGroups }: Event): Company => {
  const byOrganisation = new Map(participations.map((one) => [one.organisation, one]));
  const levels = partnerGroups.map(({ partners, ...level }) => ({
    ...level,
    members: partners.flatMap((partner) => {
      const participation = byOrganisation.get(partner.organisation);
      return participation && !participation.isOrganiser ? [{ ...partner, participation }] : [];
    }),
  }));
  return {
    organisers: organisers.flatMap((one) =>
      isMember(one) ? one : (byOrganisation.get(one) ?? []),
    ),
    levels: levels.filter(({ members }) => members.length > 0),
    others: participations.filter(({ isOrganiser, isPartner }) => !isOrganiser && !isPartner),
  };
};
