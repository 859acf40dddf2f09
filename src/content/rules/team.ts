/** The persons that an event's own file tells of. */
import type { Content, EventContent, Item } from "../content.ts";
import { schemasAt } from "../schema/shape.ts";
import { visitTagged } from "../schema/tags.ts";
import type { Path } from "../yaml/path.ts";
import type { Value, ValueMap } from "../yaml/parse.ts";
import { MemberSchema } from "../schema/team.ts";

const isMap = (value: Value | undefined): value is ValueMap =>
  typeof value === "object" && !Array.isArray(value);

/** Calls back with each person of the team, and each among the organisers, whether or not all is right with them. */
export const visitMembers = (
  { document, schema }: Item<unknown>,
  visit: (path: Path, member: ValueMap) => void,
): void => {
  const walk = (path: Path): void => {
    const value = document.at(path);
    if (Array.isArray(value))
      value.forEach((_, i) => {
        walk([...path, i]);
      });
    else if (isMap(value)) {
      if (schemasAt(schema, path).includes(MemberSchema)) visit(path, value);
      else for (const key of Object.keys(value)) walk([...path, key]);
    }
  };
  for (const field of ["organisers", "team"]) walk([field]);
};

/** True if an event has a page of its team: somebody is named in `team`, or a person among the organisers. */
export const hasTeam = ({ organisations }: Content, { event, speakers }: EventContent): boolean => {
  let isThere = false;
  const { document, schema } = event;
  visitTagged(schema, document.at([]), [], (_, tag, id) => {
    if (tag.type !== "reference") return;
    if (tag.kind === "member") isThere = true;
    if (tag.kind === "organiser" && !organisations.items.has(id) && speakers.items.has(id))
      isThere = true;
  });
  visitMembers(event, () => {
    isThere = true;
  });
  return isThere;
};
