/** Whether a text as it is written names what is not published, for what shows people's Markdown as it is. */
import { linkKinds } from "../../text/links.ts";
import type { Unpublished } from "./find.ts";

const target = new RegExp(`\\b(${linkKinds.join("|")}):([^\\s/#()<>]+)(?:/([^\\s/#()<>]+))?`, "gi");

/** True for a text of an event in which a link, however it is written, leads to what is not published. */
export const namesUnpublished = (
  text: string,
  event: string,
  { events, within }: Unpublished,
): boolean =>
  [...text.matchAll(target)].some(([, kind = "", first = "", second]) => {
    const name = `${kind.toLowerCase()}:${second ?? first}`;
    if (second !== undefined) return events.has(first) || (within.get(first)?.has(name) ?? false);
    return (
      (name.startsWith("event:") && events.has(first)) ||
      [event, ""].some((of) => within.get(of)?.has(name) ?? false)
    );
  });
