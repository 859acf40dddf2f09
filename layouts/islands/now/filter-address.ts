/** What is on, asked of the address of a day: `?now`. */
const asked = "now";

export const asksForNow = (search: string): boolean => new URLSearchParams(search).has(asked);

/** The query of an address that asks for it or does not: `withNow("?room=loft", true)` is `?room=loft&now`. */
export const withNow = (search: string, isOn: boolean): string => {
  const query = new URLSearchParams(search);
  query.delete(asked);
  const all = [query.toString(), isOn ? asked : ""].filter((part) => part !== "");
  return all.length === 0 ? "" : `?${all.join("&")}`;
};
