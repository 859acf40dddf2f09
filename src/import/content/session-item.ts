import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Media } from "../media.ts";
import type { Notes } from "../notes.ts";
import type { ForeignSession } from "../programme.ts";
import { BODY } from "../../content/patch/markdown-patch.ts";
import { isSameLanguage, isWeb, type Item, origin } from "./item.ts";
import type { Ids } from "./programme-ids.ts";
import { toMap } from "../../content/patch/values.ts";
import { tbaWord } from "../../content/schema/tba.ts";

/** A session with a page of its own as a session's file; links that lead nowhere are noted. */
export const sessionItem = (
  session: ForeignSession,
  ids: Ids,
  { language, media }: { readonly language: string; readonly media: Media },
  system: string,
  notes: Notes,
): Item => {
  const materials = session.materials.filter(({ url }) => isWeb(url));
  for (const { url } of materials) media.attachment(session.title, url);
  const links = (session.links ?? []).filter(({ url }) => isWeb(url));
  const presence = session.presence ?? [];
  const stream = session.stream === "" ? [] : [{ url: session.stream }];
  for (const { url } of [...session.materials, ...stream, ...presence])
    if (!isWeb(url)) notes.add("bad-link", `${session.title}: ${url}`);
  return {
    key: session.key,
    id: ids.sessions.get(session.key) ?? "",
    fields: toMap([
      ["title", session.title || tbaWord],
      ["summary", session.subtitle],
      ["kind", session.kind === "talk" ? undefined : session.kind],
      ["speakers", [...new Set(session.people.flatMap((key) => ids.speakers.get(key) ?? []))]],
      ["organisations", session.organisations.flatMap((name) => ids.organisations.get(name) ?? [])],
      ["track", ids.tracks.get(session.track)],
      ["language", isSameLanguage(session.language, language) ? undefined : session.language],
      ["level", session.level],
      ["tags", [...new Set(session.tags)]],
      ["status", session.status === "confirmed" ? undefined : session.status],
      ["stream", isWeb(session.stream) ? session.stream : undefined],
      ...presence.filter(({ url }) => isWeb(url)).map(({ field, url }) => [field, url] as const),
      ["recording", session.recording],
      [
        "materials",
        materials.map(({ title, url, kind }) =>
          toMap([["title", title], ...media.material(url), ["kind", kind]]),
        ),
      ],
      [
        "links",
        links.map(({ title, url }) =>
          toMap([
            ["label", title],
            ["url", url],
          ]),
        ),
      ],
      ["origin", origin(system, session.key, session.url)],
      [BODY, safeMarkdown(session.text)],
    ]),
  };
};
