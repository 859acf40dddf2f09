/**
 * Puts the visitor's own time beside the event's, for those who wish it. Loaded where the device's clock differs from
 * the event's; without it each time is the event's.
 */
import type { WordsIn } from "../../src/i18n/script-words.ts";
import { clock } from "../../src/i18n/clock.ts";
import { isElsewhere, localClock } from "./elsewhere.ts";
import { needStyle } from "./need-style.ts";

declare const wordsIn: WordsIn<"own-time">;

type Words = WordsIn<"own-time">[string];

/** One wish for all events of a site. */
const key = "parvis own-time";

const day = 86_400_000;

const isWished = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

const remember = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.setItem(key, "on");
    else localStorage.removeItem(key);
  } catch {
    // It holds for this page.
  }
};

/** How many days later it is here: -1 where it is still the evening before. */
const daysLater = (moment: string): number =>
  (Date.parse(localClock(moment).slice(0, 10)) - Date.parse(moment.slice(0, 10))) / day;

const minutesOf = (wall: string): number =>
  Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));

/** `longGeneric`: “Eastern Time”, whether it is summer or not. */
const zoneName = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(language, { timeZoneName: "longGeneric" })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === "timeZoneName")?.value ?? "";

/** The words around a visitor's own hours: `({time} chez vous)`, with the day where it is another one. */
const wordsFor = (
  { same, before, after }: Words,
  moment: string,
  weekday: Intl.DateTimeFormat,
): string => {
  const days = daysLater(moment);
  if (days === 0) return same;
  if (Math.abs(days) === 1) return days < 0 ? before : after;
  return same.replace("{time}", `${weekday.format(new Date(moment))} {time}`);
};

/** Says the hours of an element again, by the visitor's clock. */
const translator = (
  clockTag: string | undefined,
  words: Words,
): ((shown: Element) => HTMLElement) => {
  const { lang } = document.documentElement;
  const write = clock(clockTag ?? lang);
  const weekday = new Intl.DateTimeFormat(lang, { weekday: "long" });
  return (shown) => {
    const copy = shown.cloneNode(true);
    const own = document.createElement("span");
    own.className = "own";
    own.append(copy);
    const times = [...own.querySelectorAll("time")];
    for (const time of times) time.textContent = write(minutesOf(localClock(time.dateTime)));
    const around = wordsFor(words, times[0]?.dateTime ?? "", weekday);
    const [opening = "", closing = ""] = around.split("{time}");
    own.prepend(` ${opening}`);
    own.append(closing);
    return own;
  };
};

/** The hours that are others here, each with the words around it. */
const foreignTimes = (root: ParentNode): ReadonlySet<Element> =>
  new Set(
    [...root.querySelectorAll("time")]
      .filter(({ dateTime }) => dateTime.includes("T") && isElsewhere(dateTime))
      // A figure of the poster is told beside it; where something was is no matter of one's clock.
      .filter((time) => !time.closest(".own, .day, .moved"))
      .map((time) => time.closest(".time") ?? time),
  );

/** The page, and what is shown later and is in templates now. */
const roots = (): readonly ParentNode[] => [
  document,
  ...[...document.querySelectorAll("template")].map(({ content }) => content),
];

const start = (button: HTMLButtonElement, words: Words): void => {
  const { at = "", style } = button.dataset;
  const translate = translator(button.dataset.clock, words);
  const set = (isOn: boolean): void => {
    button.ariaPressed = String(isOn);
    for (const root of roots())
      if (isOn) for (const element of foreignTimes(root)) element.after(translate(element));
      else for (const own of root.querySelectorAll(".own")) own.remove();
  };

  void needStyle(style);
  button.textContent = words.mine.replace("{zone}", () =>
    zoneName(document.documentElement.lang, at),
  );
  button.hidden = false;
  button.addEventListener("click", () => {
    const isOn = button.ariaPressed !== "true";
    remember(isOn);
    set(isOn);
  });
  if (isWished()) set(true);
};

const button = document.querySelector<HTMLButtonElement>("button.own-time");
const words = wordsIn[document.documentElement.lang];
if (button && words) start(button, words);
