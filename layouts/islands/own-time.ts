/**
 * Puts the visitor's own time beside the event's, for those who wish it. Loaded where the device's clock differs from
 * the event's; without it each time is the event's.
 */
import { clock } from "../../src/i18n/clock.ts";
import { isElsewhere, localClock } from "./elsewhere.ts";
import { needStyle } from "./need-style.ts";

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

const start = (button: HTMLButtonElement): void => {
  const { at = "", zone = "", same = "", before = "", after = "", style } = button.dataset;
  const { lang } = document.documentElement;
  const write = clock(lang);
  const weekday = new Intl.DateTimeFormat(lang, { weekday: "long" });

  /** `({time} chez vous)`, with the day where it is another one. */
  const wordsFor = (moment: string): string => {
    const days = daysLater(moment);
    if (days === 0) return same;
    if (Math.abs(days) === 1) return days < 0 ? before : after;
    return same.replace("{time}", `${weekday.format(new Date(moment))} {time}`);
  };

  /** The same words with the hours of the visitor's clock. */
  const translate = (shown: Element): HTMLElement => {
    const copy = shown.cloneNode(true);
    const own = document.createElement("span");
    own.className = "own";
    own.append(copy);
    const times = [...own.querySelectorAll("time")];
    for (const time of times) time.textContent = write(minutesOf(localClock(time.dateTime)));
    const [opening = "", closing = ""] = wordsFor(times[0]?.dateTime ?? "").split("{time}");
    own.prepend(` ${opening}`);
    own.append(closing);
    return own;
  };

  const show = (root: ParentNode): void => {
    const shown = [...root.querySelectorAll("time")]
      .filter(({ dateTime }) => dateTime.includes("T") && isElsewhere(dateTime))
      // A figure of the poster is told beside it; where something was is no matter of one's clock.
      .filter((time) => !time.closest(".own, .day, .moved"))
      .map((time) => time.closest(".time") ?? time);
    for (const element of new Set(shown)) element.after(translate(element));
  };

  const hide = (root: ParentNode): void => {
    for (const own of root.querySelectorAll(".own")) own.remove();
  };

  // What is shown later is in templates now.
  const roots = (): readonly ParentNode[] => [
    document,
    ...[...document.querySelectorAll("template")].map(({ content }) => content),
  ];

  const set = (isOn: boolean): void => {
    button.ariaPressed = String(isOn);
    for (const root of roots())
      if (isOn) show(root);
      else hide(root);
  };

  needStyle(style);
  button.textContent = zone.replace("{zone}", () => zoneName(lang, at));
  button.hidden = false;
  button.addEventListener("click", () => {
    const isOn = button.ariaPressed !== "true";
    remember(isOn);
    set(isOn);
  });
  if (isWished()) set(true);
};

const button = document.querySelector<HTMLButtonElement>("button.own-time");
if (button) start(button);
