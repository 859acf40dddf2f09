/** A slot or session as an entry of a calendar: RFC 5545 §3.6.1. */
import type { TimedEntry } from "../../site/dated.ts";
import { blockOf, type Entry } from "../../site/entries.ts";
import { uidOf } from "../../site/identity.ts";
import type { Site } from "../../site/model.ts";
import { entryStates } from "../../site/states.ts";
import { knownUrl } from "../../urls.ts";
import { component, line, type Lines, textLine, urlLine, toText } from "./content-line.ts";
import { statedTitle } from "../text/state.ts";
import { entryText } from "./description.ts";
import { entryPlaceLines } from "./location.ts";
import { hoursLines } from "./moment.ts";
import { stampLines } from "./stamp.ts";
import { voice } from "../text/voice.ts";

const kindOf = ({ session, slot, event }: Entry): string | undefined => {
  const { t } = voice(event);
  if (session && session.kind !== "other") return t(`session.${session.kind}`);
  return slot && slot.kind !== "other" ? t(`slot.${slot.kind}`) : undefined;
};

/** By what one may search: its kind, track and tags. */
const categories = (entry: Entry): Lines => {
  const words = [kindOf(entry), entry.session?.track?.title, ...(entry.session?.tags ?? [])];
  const known = [...new Set(words)].filter((word) => word !== undefined);
  return known.length === 0 ? "" : line("CATEGORIES", known.map(toText).join(","));
};

/** A slot or session with a known time, whole; what is cancelled is there, and says so. */
export const entryComponent = (
  site: Pick<Site, "id" | "now" | "address" | "base">,
  entry: TimedEntry,
): Lines => {
  const { kind, id, event, span, status, session } = entry;
  const said = voice(event);
  const block = session && blockOf(session);
  return component(
    "VEVENT",
    stampLines(site, uidOf(site, kind, id, event.id), entry.revision),
    hoursLines(span),
    textLine("SUMMARY", statedTitle(said, entry.title, status, session?.language)),
    entryPlaceLines(entry),
    textLine("DESCRIPTION", entryText(entry, site)),
    categories(entry),
    line("STATUS", entryStates[status].calendar),
    status === "cancelled" ? line("TRANSP", "TRANSPARENT") : "",
    block ? line("RELATED-TO", toText(uidOf(site, "slot", block.id, event.id))) : "",
    urlLine("URL", knownUrl(site, entry.url)),
  );
};
