/** What a source says in other languages of the site: files beside those that they translate. */
import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Programme, Translation } from "../programme.ts";
import { BODY } from "../../content/patch/markdown-patch.ts";
import { type Item } from "./item.ts";
import type { Ids } from "./programme-ids.ts";
import { toMap } from "../../content/patch/values.ts";

/** Its id is where it is in the folder of the event: `sessions/bread.fr`. */
const translationItem = (file: string, { language, texts }: Translation): Item => ({
  key: `${file}.${language}`,
  id: `${file}.${language}`,
  fields: toMap([
    ...Object.entries(texts).filter(([field]) => field !== BODY),
    [BODY, texts[BODY] === undefined ? undefined : safeMarkdown(texts[BODY])],
  ]),
});

/** The file that one translates: `sessions/bread`. */
export const translatedFile = ({ id }: Pick<Item, "id">): string => id.replace(/\.[^./]+$/, "");

/** The translations of the event, of its sessions and of its people. */
export const translationItems = (
  { translations = [], sessions, people }: Programme,
  ids: Pick<Ids, "sessions" | "speakers">,
): readonly Item[] => [
  ...translations.map((one) => translationItem("event", one)),
  ...sessions.flatMap((session) => {
    const id = ids.sessions.get(session.key);
    return (session.translations ?? []).flatMap((one) =>
      id === undefined ? [] : [translationItem(`sessions/${id}`, one)],
    );
  }),
  ...people.flatMap((person) => {
    const id = ids.speakers.get(person.key);
    return (person.translations ?? []).flatMap((one) =>
      id === undefined ? [] : [translationItem(`speakers/${id}`, one)],
    );
  }),
];
