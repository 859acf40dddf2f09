import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Media } from "../media.ts";
import type { Notes } from "../notes.ts";
import type { ForeignPerson } from "../programme.ts";
import { BODY } from "../../content/patch/markdown-patch.ts";
import { isSameLanguage, isWeb, type Item, origin } from "./item.ts";
import type { Ids } from "./programme-ids.ts";
import { toMap } from "../../content/patch/values.ts";

/** A person of the source as a speaker's file; links that lead nowhere are noted. */
export const speakerItem = (
  person: ForeignPerson,
  ids: Pick<Ids, "speakers" | "organisations">,
  { language, media }: { readonly language: string; readonly media: Media },
  system: string,
  notes: Notes,
): Item => {
  const id = ids.speakers.get(person.key) ?? "";
  const links = person.links.filter(({ url }) => isWeb(url));
  for (const { url } of person.links)
    if (!isWeb(url)) notes.add("bad-link", `${person.name}: ${url}`);
  return {
    key: person.key,
    id,
    fields: toMap([
      ["name", person.name],
      ["sort", person.sort],
      ["role", person.role],
      [
        "language",
        person.language !== undefined && isSameLanguage(person.language, language)
          ? undefined
          : person.language,
      ],
      [
        "organisations",
        person.organisation
          ? [ids.organisations.get(person.organisation)].filter((one) => one !== undefined)
          : [],
      ],
      ["photo", media.portrait(id, person.name, person.photo)],
      [
        "links",
        links.map(({ title, url }) =>
          toMap([
            ["label", title],
            ["url", url],
          ]),
        ),
      ],
      ["origin", origin(system, person.key, person.url)],
      [BODY, safeMarkdown(person.biography)],
    ]),
  };
};
