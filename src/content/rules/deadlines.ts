/** What must be done before an event or a session can be done before: registering, answering a call, telling one's needs. */
import type { DateTime } from "../../time.ts";
import type { Item } from "../content.ts";
import type { EventInput } from "../schema/event.ts";
import type { SessionInput } from "../schema/session.ts";
import { toEnd, toStart } from "../timing.ts";
import type { Path } from "../yaml/path.ts";
import { type Occasion, occasionOf, printEnd, sessionOccasions } from "./occasion.ts";
import type { EventScope } from "./scope.ts";

/** A date that belongs before an occasion. */
interface Deadline {
  readonly item: Item<unknown>;
  readonly path: Path;
  readonly value: string;
  readonly occasion: Occasion;
  /** True for what begins then, else that is its end: a bare date closes with its day. */
  readonly isOpening: boolean;
  /** The other end of the same. */
  readonly other?: string | undefined;
}

type Fault = "after-end" | "year-before-start";

export const checkDeadlines = (scope: EventScope): void => {
  const { event } = scope;
  const { partial: known } = event.event;
  const occasion = occasionOf(scope);
  checkRegistration(scope, event.event, occasion);
  known.calls?.forEach((call, i) => {
    checkOpening(scope, event.event, ["calls", i], call, occasion);
  });
  const before = known.access_contact?.before;
  const own = { item: event.event, occasion };
  check(scope, { ...own, path: ["access_contact", "before"], value: before, isOpening: false });
  check(scope, { ...own, path: ["published"], value: known.published, isOpening: true });
  checkDates(scope, occasion);
  const sessions = sessionOccasions(scope);
  for (const item of event.sessions.items.values()) {
    checkRegistration(scope, item, sessions.get(item.id) ?? occasion);
  }
};

const checkRegistration = (
  scope: EventScope,
  item: Item<EventInput> | Item<SessionInput>,
  occasion: Occasion,
): void => {
  const { registration } = item.partial;
  if (registration === undefined || registration === "none") return;
  if (lacksWay(item, registration)) {
    const { source } = item.document;
    scope.report.add(source, item.document.keyRange(["registration"]), "no-way-to-register");
  }
  checkOpening(scope, item, ["registration"], registration, occasion);
  if (!Array.isArray(registration.price)) return;
  registration.price.forEach(({ until, early }, i) => {
    const path = ["registration", "price", i];
    for (const [value, at] of [
      [until, [...path, "until"]],
      [early?.until, [...path, "early", "until"]],
    ] as const)
      checkPrice(scope, { item, path: at, value, occasion, isOpening: false }, registration.closes);
    checkEarly(scope, item, path, { until, early: early?.until });
  });
};

/** Who comes later pays the full price, which must still hold then. */
const checkEarly = (
  { report, zone }: EventScope,
  { document }: Item<unknown>,
  path: Path,
  { until, early }: { readonly until: string | undefined; readonly early: string | undefined },
): void => {
  if (until === undefined || early === undefined) return;
  const last = toEnd(until, zone);
  const lastEarly = toEnd(early, zone);
  if (!last || !lastEarly || lastEarly < last) return;
  const params = { field: "until", value: early, until };
  const range = document.valueRange([...path, "early", "until"]);
  report.add(document.source, range, "after-closing.early", params);
};

/** Nobody pays a price once registration is closed. */
const checkPrice = (scope: EventScope, price: Unchecked, closes: string | undefined): void => {
  const { item, path, value, occasion } = price;
  const until = toEnd(value, scope.zone);
  const closed = toEnd(closes, scope.zone);
  const isAfterEnd = occasion.end && until && until > occasion.end;
  if (!value || !closes || !until || !closed || isAfterEnd || until <= lastMoment(value, closed)) {
    check(scope, price);
    return;
  }
  const params = { field: "until", value, closes };
  const { source } = item.document;
  scope.report.add(source, item.document.valueRange(path), "after-closing", params);
};

const ways = ["url", "email", "phone", "on_site"] as const;

/** True if nobody is told how to register, neither now nor later. Who is told that it is full or closed need not know. */
const lacksWay = (item: Item<unknown>, { status }: { readonly status?: string | undefined }) =>
  status === undefined &&
  ways.every((way) => item.document.at([...item.path, "registration", way]) === undefined);

interface Opening {
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
}

const checkOpening = (
  scope: EventScope,
  item: Item<unknown>,
  path: Path,
  { opens, closes }: Opening,
  occasion: Occasion,
): void => {
  const first = { item, path: [...path, "opens"], value: opens, occasion, isOpening: true };
  const last = { item, path: [...path, "closes"], value: closes, occasion, isOpening: false };
  check(scope, { ...first, other: closes });
  if (checkOrder(scope, item, opens, { at: last.path, value: closes }))
    check(scope, { ...last, other: opens });
};

/** False if something ends before it begins, which is reported at its end. */
const checkOrder = (
  { report, zone }: EventScope,
  { document }: Item<unknown>,
  start: string | undefined,
  { at, value: end }: { readonly at: Path; readonly value: string | undefined },
): boolean => {
  const from = toStart(start, zone);
  const to = toEnd(end, zone);
  if (start === undefined || end === undefined || !from || !to || to > from) return true;
  report.add(document.source, document.valueRange(at), "end-before-start", { start, end });
  return false;
};

/** Dates that are good to know may well be after the event, but hardly a year before it. */
const checkDates = (scope: EventScope, occasion: Occasion): void => {
  const item = scope.event.event;
  const own = { item, occasion: { ...occasion, end: undefined }, isOpening: false };
  item.partial.dates?.forEach(({ date, until }, i) => {
    const at = ["dates", i, "until"];
    check(scope, { ...own, path: ["dates", i, "date"], value: date, other: until });
    checkOrder(scope, item, date, { at, value: until });
  });
};

type Unchecked = Omit<Deadline, "value"> & { readonly value: string | undefined };

const check = (scope: EventScope, { value, ...where }: Unchecked): void => {
  if (value === undefined) return;
  const deadline = { ...where, value };
  const fault = faultOf(deadline, scope.zone);
  if (fault) report(scope, deadline, fault);
};

const faultOf = (
  { value, occasion: { start, end }, isOpening }: Deadline,
  zone: string,
): Fault | undefined => {
  const from = toStart(value, zone);
  const to = toEnd(value, zone);
  if (!from || !to) return undefined;
  if (end && (isOpening ? from >= end : to > lastMoment(value, end))) return "after-end";
  return !isOpening && start && to < start.minus({ years: 1 }) ? "year-before-start" : undefined;
};

/** A bare date closes with its day, which may well be that of the end. */
const lastMoment = (value: string, end: DateTime): DateTime =>
  value.includes("T") ? end : end.minus(1).endOf("day").plus(1);

const report = ({ report, zone }: EventScope, deadline: Deadline, fault: Fault): void => {
  const { item, path, value, occasion } = deadline;
  const range = item.document.valueRange(path);
  const { source } = item.document;
  const field = String(path.at(-1));
  const fixed = rightYear(deadline, zone);
  if (fault === "year-before-start") {
    const start = occasion.start?.toISODate() ?? "";
    report.add(source, range, fault, { field, value, of: occasion.of, start, fixed });
    return;
  }
  const end = occasion.end ? printEnd(occasion.end) : "";
  if (field === "closes" && path[0] === "registration") {
    report.add(source, range, "registration-closes-after-end", { closes: value, end, fixed });
  } else report.add(source, range, fault, { field, value, of: occasion.of, end, fixed });
};

/** The same day of the year that was meant, if with it the date is less than half a year before. */
const rightYear = (deadline: Deadline, zone: string): string | undefined => {
  const { value, occasion } = deadline;
  const { start, end } = occasion;
  const last = end ?? start;
  if (!last) return undefined;
  return [last.year, last.year - 1]
    .map((year) => `${year}${value.slice(4)}`)
    .find((guess) => {
      const at = toStart(guess, zone);
      const meant = { ...deadline, value: guess };
      if (!at || faultOf(meant, zone) || !isInOrder(meant, zone)) return false;
      return at > (start ?? last).minus({ months: 6 });
    });
};

/** True unless it would begin after its end; not if the other end is wrong too. */
const isInOrder = (deadline: Deadline, zone: string): boolean => {
  const { value, other, isOpening } = deadline;
  if (other === undefined) return true;
  if (faultOf({ ...deadline, value: other, isOpening: !isOpening }, zone)) return true;
  const [opens, closes] = isOpening ? [value, other] : [other, value];
  const from = toStart(opens, zone);
  const to = toEnd(closes, zone);
  return !from || !to || from < to;
};
