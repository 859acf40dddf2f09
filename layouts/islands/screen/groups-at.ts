import { inHowLong } from "../how-long.ts";
import { indexAt } from "../state-at.ts";
import type { Item, ScreenPage } from "./read-page.ts";
import { type ScreenView, viewAt } from "./view-at.ts";

/** What stands together on a screen, under a heading. */
export interface Group {
  readonly kind: "now" | "next" | "changes" | "message";
  readonly title: string;
  readonly items: readonly HTMLElement[];
}

const elements = (items: readonly { readonly element: HTMLElement }[]): readonly HTMLElement[] =>
  items.map(({ element }) => element);

/** “Next · in 20 minutes”, “Tomorrow at 9:00”. */
const nextTitle = (
  { programme, days }: ScreenPage,
  { next, waiting }: ScreenView<Item>,
  now: number,
): string => {
  const first = next.find(({ isOff }) => !isOff);
  const day = days[(first ?? next[0])?.day ?? -1]?.element;
  if (waiting === "tomorrow") return day?.dataset.tomorrow ?? "";
  if (waiting === "later") return day?.dataset.later ?? "";
  const wait = first?.from === undefined ? undefined : inHowLong(first.from - now);
  return [programme.dataset.next, wait].filter(Boolean).join(" · ");
};

/** What is said where nothing is left, of a day or at all. */
const message = ({ programme }: ScreenPage, view: ScreenView<Item>, now: number): string => {
  const { off, none = "", past = "", until = "" } = programme.dataset;
  if (off !== undefined) return past;
  if (view.now.length > 0 || view.waiting === "today") return "";
  if (view.waiting === undefined) return now < Date.parse(until) ? none : past;
  return view.isDone ? none : "";
};

/** All that a screen shows at a moment, what is most asked for first; nothing twice. */
export const groupsAt = (page: ScreenPage, now: number, reach: number): readonly Group[] => {
  const isOver = now >= Date.parse(page.programme.dataset.until ?? "");
  // What has no hours yet does not come after all is over.
  const items = page.items.filter(({ from }) => from !== undefined || !isOver);
  const view = viewAt(items, page.days, now, reach);
  const said = message(page, view, now);
  const { dataset } = page.programme;
  const isOff = dataset.off !== undefined;
  const groups: readonly Group[] = [
    { kind: "message", title: said, items: [] },
    { kind: "now", title: dataset.now ?? "", items: isOff ? [] : elements(view.now) },
    {
      kind: "next",
      title: nextTitle(page, view, now),
      items: isOff ? [] : elements(view.next),
    },
    {
      kind: "changes",
      title: dataset.changes ?? "",
      items: isOff ? [] : elements(page.changes.filter((change) => indexAt([change], now) === 0)),
    },
  ];
  return groups.filter(({ kind, title, items }) =>
    kind === "message" ? title !== "" : items.length > 0,
  );
};
