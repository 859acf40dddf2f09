import { type PresenceLink, recordingOf } from "../../../src/site/presence.ts";
import type { Session } from "../../../src/site/model.ts";
import { type Html, html, type Printable } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { joined } from "./lists.ts";
import { externalLinkOfOurs } from "./way.ts";

/** Where those who attend write to each other; nothing if there is no such place. */
export const presenceLinks = (
  c: Context,
  links: readonly PresenceLink[],
  separator: Printable = html`<br>`,
): Html | undefined =>
  links.length === 0
    ? undefined
    : joined(
        links.map(({ kind, url }) => externalLinkOfOurs(c, url, c.t(`presence.${kind}`))),
        separator,
      );

/** Whether a session is recorded, in a word or two; undefined if it does not say, or is called off. */
export const recordingWord = (c: Context, session: Session): string | undefined => {
  const plan = recordingOf(session);
  return plan && session.recording && c.t(`recording.${plan}`);
};

/** The same in a list, whose documents tell what is published. */
export const recordingMark = (c: Context, session: Session): string | undefined =>
  recordingOf(session) === "published" ? undefined : recordingWord(c, session);
