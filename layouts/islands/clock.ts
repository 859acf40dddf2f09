/** Shows what holds at `now` and tells in how many milliseconds that changes; undefined if never. */
export type Follower = (now: number) => number | undefined;

/** A timer cannot be set for longer than about 24 days. */
const longestWait = 86_400_000;

/** `readDate("2013-06-11T13:30+02:00")`, in milliseconds. */
export const readDate = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Date.parse(text);

/** Lets a part of the page follow the clock until a signal says stop: now, at each change, and when the page is looked at again; or when what it returns is called. */
export const follow = (show: Follower, signal?: AbortSignal): (() => void) => {
  let timer = 0;
  const update = (): void => {
    clearTimeout(timer);
    if (signal?.aborted) return;
    const wait = show(Date.now());
    if (wait !== undefined) timer = window.setTimeout(update, Math.min(wait, longestWait));
  };
  document.addEventListener("visibilitychange", update);
  update();
  return update;
};

/** From when until when something is, by the dates it has, else those that are read in it; undefined where they are not known. */
export const readHours = (
  element: HTMLElement | null | undefined,
): { readonly from: number; readonly until: number } | undefined => {
  const [start, end] = element?.querySelectorAll("time") ?? [];
  const from = readDate(element?.dataset.from ?? start?.dateTime);
  const until = readDate(element?.dataset.until ?? end?.dateTime);
  return from === undefined || until === undefined ? undefined : { from, until };
};
