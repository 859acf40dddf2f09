/** What a clock of this device shows at a moment: `localClock("2013-06-11T13:30+02:00")` is `2013-06-11T07:30` in New York. */
export const localClock = (moment: string): string => {
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** True if that is another hour than the moment itself tells. */
export const isElsewhere = (moment: string): boolean => localClock(moment) !== moment.slice(0, 16);
