/** Links registration: of an event, or of a session one signs up for. */
import type { Price, Registration } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { registrationStateAt } from "../../site/phase.ts";
import type { EventStatus } from "../../site/words.ts";
import type { DateTime } from "../../time.ts";
import type { Item } from "../content.ts";
import type { EventInput } from "../schema/event.ts";
import { toEnd, toStart } from "../timing.ts";
import { type Linker, optionalProse } from "./linker.ts";

type Written = NonNullable<EventInput["registration"]>;

interface Around {
  readonly zone: string;
  /** When it closes without `closes`. */
  readonly end: DateTime | undefined;
  readonly eventStatus: EventStatus;
}

const nothing: Omit<Registration, "state" | "closesAt"> = {
  url: undefined,
  provider: undefined,
  price: undefined,
  capacity: undefined,
  opens: undefined,
  closes: undefined,
  isOverridden: false,
  waitlist: undefined,
  priority: undefined,
  policy: undefined,
  alternative: undefined,
};

/** A registration with its state now. */
export const linkRegistration = (
  linker: Linker,
  item: Item<unknown>,
  written: Written | undefined,
  { zone, end, eventStatus }: Around,
): Registration => {
  if (written === "none") return { ...nothing, state: "none", closesAt: undefined };
  const url = unlessTba(written?.url);
  const opens = toStart(written?.opens, zone);
  const closes = toEnd(written?.closes, zone);
  const closesAt = closes ?? end;
  const facts = {
    hasUrl: url !== undefined,
    status: written?.status,
    opens,
    closesAt,
    eventStatus,
  };
  return {
    state: registrationStateAt(facts, linker.now),
    url,
    provider: written?.provider,
    price: typeof written?.price === "object" ? pricesOf(written.price, zone) : written?.price,
    capacity: written?.capacity,
    opens,
    closes,
    closesAt,
    isOverridden: written?.status !== undefined,
    waitlist: written?.waitlist,
    priority: written?.priority,
    policy: optionalProse(linker, item, ["registration", "policy"]),
    alternative: written?.alternative,
  };
};

const pricesOf = (
  prices: readonly {
    label: string;
    amount: number;
    currency: string;
    until?: string | undefined;
  }[],
  zone: string,
): readonly Price[] =>
  prices.map(({ label, amount, currency, until }) => ({
    label,
    amount,
    currency,
    until: toEnd(until, zone),
  }));
