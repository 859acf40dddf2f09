/** What two islands show of one programme, neither knowing the other: what was chosen, and what is on. */

/** Said to the document once another part of the programme is shown. */
export const changes = { chosen: "chosen-among", now: "now-shown" } as const;

type Reason = keyof typeof changes;

/** True of what is neither on nor next, where one asked for that. */
export const isLeftOut = (element: Element): boolean => element.matches(".not-now");

/** A list that stood in the place of a grid goes with the last of it. */
const hideEmpty = (): void => {
  for (const list of document.querySelectorAll<HTMLElement>(".alongside"))
    list.classList.toggle("not-now", !list.querySelector(".slot:not([hidden], .not-now)"));
};

/**
 * A part of a day is no grid, which would have holes, but a list, until all of the day is shown again: then it is what it
 * was before. For which reasons it is a list stands on the switch between both, which both islands find.
 */
export const showInPart = (reason: Reason, isInPart: boolean): void => {
  hideEmpty();
  const box = document.querySelector<HTMLInputElement>(".view .flat");
  if (!box) return;
  const isForAny = (): boolean => box.matches(".for-chosen, .for-now");
  const isListed = isForAny();
  if (!isListed) box.defaultChecked = box.checked;
  box.classList.toggle(`for-${reason}`, isInPart);
  if (isListed !== isForAny()) box.checked = !isListed || box.defaultChecked;
};
