/** Without it the page shows the whole programme. */
import { readAsked, type Asked, type Question } from "./read-asked.ts";

const wordsIn = (text: string | undefined): readonly string[] =>
  (text ?? "").split(" ").filter((word) => word !== "");

/** What is in no room is everywhere; what is of no track or theme is of none. */
const isOf = ({ dataset }: HTMLElement, { parts }: Asked): boolean =>
  (
    [
      ["room", dataset.rooms],
      ["track", dataset.track],
      ["theme", dataset.themes],
    ] as const satisfies readonly (readonly [Question, string | undefined])[]
  ).every(([question, own]) => {
    const asked = parts[question];
    return asked === undefined || own === "*" || wordsIn(own).some((id) => asked.includes(id));
  });

/** Leaves out what is not asked for: of a slot with sessions of its own, those; with none of them the slot. */
const leaveOut = (day: HTMLElement, asked: Asked): boolean => {
  const isAsked = (element: HTMLElement): boolean => {
    const inner = [...element.querySelectorAll<HTMLElement>("[data-rooms]")].map(isAsked);
    const isShown = inner.length > 0 ? inner.includes(true) : isOf(element, asked);
    element.classList.toggle("out", !isShown);
    return isShown;
  };
  const outer = [...day.querySelectorAll<HTMLElement>("[data-rooms]:not([data-rooms] *)")];
  const isShown =
    (asked.parts.day?.includes(day.dataset.day ?? "") ?? true) &&
    // A day of which nothing is known yet says so.
    (outer.map(isAsked).includes(true) || (outer.length === 0 && !asked.isList));
  day.classList.toggle("out", !isShown);
  return isShown;
};

/** Leaves out the words that nothing says any more. */
const leaveOutWords = (): void => {
  for (const section of document.querySelectorAll(".words")) {
    const left = [...section.querySelectorAll(".definition")].filter((word) => {
      const isUsed = document.querySelector(`[popovertarget="${word.id}"]:not(.out *)`) !== null;
      word.classList.toggle("out", !isUsed);
      return isUsed;
    });
    section.classList.toggle("out", left.length === 0);
  }
};

/** Shows of the programme what the address asks for, and says what of it there is not. */
export const showAsked = (query: URLSearchParams): void => {
  const told = document.querySelector<HTMLElement>("#asked");
  if (!told) return;
  const days = [...document.querySelectorAll<HTMLElement>("[data-day]")];
  const asked = readAsked(query, {
    day: days.flatMap(({ dataset }) => wordsIn(dataset.day)),
    room: wordsIn(told.dataset.rooms),
    track: wordsIn(told.dataset.track),
    theme: wordsIn(told.dataset.themes),
  });
  const root = document.documentElement;
  if (asked.scheme !== undefined) root.classList.add(asked.scheme);
  root.classList.toggle("listed", asked.isList);
  for (const box of document.querySelectorAll<HTMLInputElement>(".view .flat"))
    box.checked = asked.isList;
  const isSome = days.map((day) => leaveOut(day, asked)).includes(true);
  leaveOutWords();
  const { unknown = "", ignored = "", nothing = "" } = told.dataset;
  const say = (words: string, values: readonly string[]): string =>
    values.length > 0 ? words.replace("{values}", () => values.join(", ")) : "";
  const isEmpty = !isSome && days.length > 0 && asked.unknown.length === 0;
  const says = [say(unknown, asked.unknown), isEmpty ? nothing : "", say(ignored, asked.ignored)]
    .filter((words) => words !== "")
    .join(" ");
  told.textContent = says;
  told.hidden = says === "";
};
