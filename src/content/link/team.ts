/** Who organises an event and who is of its team. */
import type { Member, Organiser, Organisation, Speaker, TeamGroup } from "../../site/model.ts";
import { isMember } from "../../site/organisers.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { EventInput } from "../schema/event.ts";
import { exactly } from "./exactly.ts";
import type { Linked } from "./meanings.ts";

type Fields = Linked<EventInput>;
type Written = Extract<Fields["team"], readonly unknown[]>[number];

const toMember = exactly<Member>();

/** A person as the team shows them: what is said here, else what their own file says. */
const memberOf = (written: Written): Member => {
  // Only what stands in the event's own file has a field for a speaker.
  const said = "speaker" in written ? written : undefined;
  const speaker = "speaker" in written ? written.speaker : written;
  return toMember({
    name: said?.name ?? speaker?.name ?? "",
    pronouns: said?.pronouns ?? speaker?.pronouns,
    role: said?.role ?? speaker?.role,
    organisations: said?.organisations ?? speaker?.organisations ?? [],
    photo: said?.photo ?? speaker?.photo,
    links: said?.links ?? speaker?.links ?? [],
    speaker,
  });
};

/** By what a person is known again: their file, else their name. */
const keyOf = ({ name, speaker }: Member): Speaker | string => speaker ?? name;

const groupsOf = (team: Fields["team"]): readonly TeamGroup[] => {
  const groups: readonly (readonly [string | undefined, readonly Written[]])[] = Array.isArray(team)
    ? [[undefined, team]]
    : Object.entries(team);
  return groups.map(([title, written]) => {
    const members = new Map(written.map(memberOf).map((one) => [keyOf(one), one]));
    return { title, members: [...members.values()] };
  });
};

/** The organisers of an event, each once, and its team: persons who organise it are of the team. */
export const linkTeam = (
  fields: Pick<Fields, "organisers" | "team">,
): { readonly organisers: readonly Organiser[]; readonly team: readonly TeamGroup[] } => {
  const listed = groupsOf(fields.team);
  const ofTeam = new Map(
    listed.flatMap(({ members }) => members.map((one) => [keyOf(one), one] as const)),
  );
  const organisers = new Map<Organisation | Speaker | string, Organiser>();
  for (const written of unlessTba(fields.organisers) ?? []) {
    const one = unlessTba(written);
    if (one === undefined) continue;
    if ("shortName" in one) organisers.set(one, one);
    else {
      const member = memberOf(one);
      organisers.set(keyOf(member), ofTeam.get(keyOf(member)) ?? member);
    }
  }
  const besides = [...organisers.values()].filter(
    (one): one is Member => isMember(one) && !ofTeam.has(keyOf(one)),
  );
  const [first, ...others] = listed;
  const groups =
    first && first.title === undefined
      ? [{ ...first, members: [...besides, ...first.members] }, ...others]
      : [{ title: undefined, members: besides }, ...listed];
  return {
    organisers: [...organisers.values()],
    team: groups.filter(({ members }) => members.length > 0),
  };
};
