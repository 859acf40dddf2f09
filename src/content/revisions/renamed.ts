/** What goes by another id than in the record: slots are counted by kind, and files may be renamed. */
import type { Revisions } from "../schema/revisions.ts";

type Recorded = Revisions["slots"][string];
type Facts = Pick<Recorded, "title" | "start">;
type ById<T> = Readonly<Record<string, T>>;

/** By what one knows a thing again; undefined of what has no title. */
const signOf = ({ title, start }: Facts): string | undefined =>
  title === undefined ? undefined : `${start} ${title}`;

/** What was recorded, by id, of that which is still there. */
export const living = (recorded: ById<Recorded>): ReadonlyMap<string, Recorded> =>
  new Map(Object.entries(recorded).filter(([, { removed }]) => removed !== true));

/**
 * Where what stands under an id now was recorded, if under another one. Of three breaks the first of
 * which is deleted, `break-1` was `break-2`, and `break-2` was `break-3`.
 */
export const renamedFrom = (
  recorded: ReadonlyMap<string, Recorded>,
  current: ReadonlyMap<string, Facts>,
): ReadonlyMap<string, string> => {
  const isOther = (id: string, sign: string | undefined): boolean => {
    const now = current.get(id);
    return now === undefined || signOf(now) !== sign;
  };
  const gone = new Map<string, string>();
  for (const [id, facts] of recorded) {
    const sign = signOf(facts);
    if (sign !== undefined && isOther(id, sign)) gone.set(sign, id);
  }
  return new Map(
    [...current].flatMap(([id, facts]) => {
      const sign = signOf(facts);
      const from = sign === undefined ? undefined : gone.get(sign);
      return from === undefined ? [] : [[id, from] as const];
    }),
  );
};

/**
 * What was taken out when an id is gone: what was recorded under it, or under the id whose thing moved up
 * to it, and so on. Undefined if nothing was, and things only have other names.
 */
export const takenOut = (
  id: string,
  recorded: ReadonlyMap<string, Recorded>,
  from: ReadonlyMap<string, string>,
): Recorded | undefined => {
  const next = new Map([...from].map(([now, before]) => [before, now]));
  const seen = new Set([id]);
  let last = id;
  for (let at = next.get(last); at !== undefined && !seen.has(at); at = next.get(last)) {
    seen.add(at);
    last = at;
  }
  return recorded.get(last);
};
