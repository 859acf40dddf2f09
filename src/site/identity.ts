/** Names that never change, of what is published beside the pages: no title and no address is in them. */
import { hash } from "node:crypto";
import type { Site } from "./model.ts";

/** What has an identity of its own in calendars, feeds and exports. */
export type IdentityKind =
  | "event"
  | "slot"
  | "session"
  | "speaker"
  | "organisation"
  | "theme"
  | "track"
  | "room"
  | "news"
  | "registration"
  | "date"
  | "feed";

/**
 * The name of a thing for ever and everywhere, as iCalendar's `UID` wants it (RFC 5545 §3.8.4.7);
 * what all events share has no event in it.
 *
 *     uidOf(site, "session", "bread", "fair") // "session-bread.fair@village.example"
 *     uidOf(site, "organisation", "library") // "organisation-library@village.example"
 */
export const uidOf = (
  site: Pick<Site, "id">,
  kind: IdentityKind,
  id: string,
  event?: string,
): string => `${kind}-${id}${event === undefined ? "" : `.${event}`}@${site.id}`;

/** The namespace of domain names: RFC 9562 §6.6. */
const namespace = Buffer.from("6ba7b8109dad11d180b400c04fd430c8", "hex");

/**
 * The same name as a UUID, version 5: RFC 9562 §5.5.
 *
 *     uuidOf("www.example.com") // "2ed6657d-e927-568b-95e1-2665a8aea6a2"
 */
export const uuidOf = (name: string): string => {
  const bytes = hash("sha1", Buffer.concat([namespace, Buffer.from(name)]), "buffer");
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
