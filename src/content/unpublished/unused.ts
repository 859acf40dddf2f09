/** Organisations and venues that only what is not published names: a logo or a map would tell of it. */
import type { Content, Shelf } from "../content.ts";
import type { CheckResults } from "../rules/all.ts";
import { itemsOf, sharedItems } from "../rules/scope.ts";
import { visitTagged } from "../schema/tags.ts";

/** A content, and the organisations that its texts link to. */
interface Read {
  readonly content: Content;
  readonly mentioned: CheckResults["mentioned"];
}

/** `organisation:library`, `venue:hall`: what is named somewhere. */
const namedIn = ({ content, mentioned }: Read): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const { schema, partial } of [...sharedItems(content), ...content.events.flatMap(itemsOf)])
    visitTagged(schema, partial, [], (_, tag, id) => {
      if (tag.type === "reference")
        named.add(`${tag.kind === "organiser" ? "organisation" : tag.kind}:${id}`);
    });
  for (const ids of mentioned.values()) for (const id of ids) named.add(`organisation:${id}`);
  return named;
};

/** The published content without those; what nobody ever named stays. */
export const withoutUnused = (whole: Read, published: Read): Content => {
  const before = namedIn(whole);
  const after = namedIn(published);
  const left = <T>(shelf: Shelf<T>, kind: "organisation" | "venue"): Shelf<T> => {
    const isLeft = (id: string) => after.has(`${kind}:${id}`) || !before.has(`${kind}:${id}`);
    return { ...shelf, items: new Map([...shelf.items].filter(([id]) => isLeft(id))) };
  };
  const { content } = published;
  return {
    ...content,
    organisations: left(content.organisations, "organisation"),
    venues: left(content.venues, "venue"),
  };
};
