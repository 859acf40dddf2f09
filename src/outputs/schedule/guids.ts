interface Named {
  /** The UUID it has elsewhere: stars that users of apps gave hang on it. */
  readonly guid: string | undefined;
  readonly own: string;
}

/** A UUID for each: the one it has elsewhere, unless another has it already. */
export const uniqueGuids = (things: readonly Named[]): readonly string[] => {
  const taken = new Set(things.map(({ own }) => own));
  return things.map(({ guid, own }) => {
    if (guid === undefined || taken.has(guid)) return own;
    taken.add(guid);
    return guid;
  });
};
