/**
 * The zone of a new site: that of the computer. One that lives by UTC, as servers do, says nothing of people; then it is
 * that of the country of the language, if that has one alone.
 */
export const zoneOfLanguage = (language: string, own: string): string => {
  if (!/^(?:Etc\/)?(?:UTC|GMT|Universal|Zulu)$/.test(own)) return own;
  const [only, ...others] = new Intl.Locale(language).maximize().getTimeZones() ?? [];
  return only !== undefined && others.length === 0 ? only : "UTC";
};
