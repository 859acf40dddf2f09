const positive = 0x7fffffff;

/**
 * A number for each UUID, from its first 31 bits: positive, and another for each. Where two would have
 * one, the later in the order of the UUIDs takes the next that is free: always the same one.
 */
export const numbersOf = (uuids: Iterable<string>): ReadonlyMap<string, number> => {
  const taken = new Set<number>([0]);
  const numbers = new Map<string, number>();
  for (const uuid of [...new Set(uuids)].sort()) {
    let number = Number.parseInt(uuid.slice(0, 8), 16) & positive;
    while (taken.has(number)) number = (number + 1) & positive;
    taken.add(number);
    numbers.set(uuid, number);
  }
  return numbers;
};
