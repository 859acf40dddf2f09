import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Media } from "../media.ts";
import type { Notes } from "../notes.ts";
import type { ForeignSession } from "../programme.ts";
import { BODY, isWeb, type Item, origin } from "./item.ts";
import type { Ids } from "./programme-ids.ts";
import { toMap } from "./values.ts";
import { tbaWord } from "../../content/schema/tags.ts";

/** An entry with a page of its own as a session's file; links that lead nowhere are noted. */
export const sessionItem = (
  entry: ForeignSession,
  ids: Ids,
  { language, media }: { readonly language: string; readonly media: Media },
  system: string,
  notes: Notes,
): Item => {
  const materials = entry.materials.filter(({ url }) => isWeb(url));
  for (const { url } of materials) media.attachment(entry.title, url);
  for (const { url } of entry.materials)
    if (!isWeb(url)) notes.add("bad-link", `${entry.title}: ${url}`);
  if (entry.stream && !isWeb(entry.stream))
    notes.add("bad-link", `${entry.title}: ${entry.stream}`);
  return {
    key: entry.key,
    id: ids.sessions.get(entry.key) ?? "",
    fields: toMap([
      ["title", entry.title || tbaWord],
      ["summary", entry.subtitle],
      ["kind", entry.kind === "talk" ? undefined : entry.kind],
      ["speakers", [...new Set(entry.people.flatMap((key) => ids.speakers.get(key) ?? []))]],
      ["organisations", entry.organisations.flatMap((name) => ids.organisations.get(name) ?? [])],
      ["track", ids.tracks.get(entry.track)],
      ["language", entry.language === language ? undefined : entry.language],
      ["level", entry.level],
      ["tags", [...new Set(entry.tags)]],
      ["status", entry.status === "confirmed" ? undefined : entry.status],
      ["stream", isWeb(entry.stream) ? entry.stream : undefined],
      [
        "materials",
        materials.map(({ title, url, kind }) =>
          toMap([["title", title], ...media.material(url), ["kind", kind]]),
        ),
      ],
      ["origin", origin(system, entry.key, entry.url)],
      [BODY, safeMarkdown(entry.text)],
    ]),
  };
};
