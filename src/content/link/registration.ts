/** Links registration: of an event, or of a session one signs up for. */
import type { Registration } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { registrationStateAt } from "../../site/phase.ts";
import { hasWay } from "../../site/ways.ts";
import type { EventStatus } from "../../site/words.ts";
import type { DateTime } from "../../time.ts";
import type { EventInput } from "../schema/event.ts";
import type { Document } from "../yaml/document.ts";
import { lastingIds, writtenText } from "./lasting-ids.ts";
import type { Linked } from "./meanings.ts";

type Written = Linked<NonNullable<EventInput["registration"]>>;

interface Around {
  readonly now: DateTime;
  /** When it closes without `closes`. */
  readonly end: DateTime | undefined;
  readonly eventStatus: EventStatus;
}

const nothing: Omit<Registration, "state" | "closesAt"> = {
  url: undefined,
  email: undefined,
  phone: undefined,
  onSite: undefined,
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

/** What it costs: each price with an identity that the entry of its date keeps. */
const linkPrice = (
  document: Document,
  price: Exclude<Written, "none">["price"],
): Registration["price"] => {
  if (typeof price !== "object") return price;
  const ids = lastingIds(
    price.map((_, i) => writtenText(document, ["registration", "price", i, "label"])),
  );
  return price.map((one, i) => ({ ...one, id: ids[i] ?? "" }));
};

/** A registration with its state now. */
export const linkRegistration = (
  document: Document,
  written: Written | undefined,
  { now, end, eventStatus }: Around,
): Registration => {
  if (written === "none") return { ...nothing, state: "none", closesAt: undefined };
  const { status, ...fields } = written ?? { status: undefined };
  const url = unlessTba(written?.url);
  const closesAt = written?.closes ?? end;
  const opens = written?.opens;
  const isOverridden = status !== undefined;
  const price = linkPrice(document, written?.price);
  const known = { ...nothing, ...fields, url, price, closesAt, isOverridden };
  const facts = { hasWay: hasWay(known), status, opens, closesAt, eventStatus };
  return { ...known, state: registrationStateAt(facts, now) };
};
