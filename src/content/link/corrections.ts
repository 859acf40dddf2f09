/** Links how speakers have what is published of them corrected. */
import type { Correction, CorrectedThing } from "../../site/corrections.ts";
import { correctionUrl } from "../../urls.ts";
import type { Item } from "../content.ts";
import { writtenFields } from "../corrections/written.ts";
import { eventLanguages, sourceLanguage } from "../languages/languages-of.ts";
import { namesUnpublished } from "../unpublished/names.ts";
import type { Scene } from "./scene.ts";

/** The form for a page of an event; undefined if the event has none. */
export const linkCorrection = (
  { linker, content, facts }: Pick<Scene, "linker" | "content" | "facts">,
  thing: CorrectedThing,
  item: Item<unknown>,
  page: string,
): Correction | undefined => {
  if (!facts.speakerForms) return undefined;
  const { language, fields } = writtenFields(item, thing, {
    language: facts.language,
    source: sourceLanguage(linker.content, content),
    all: eventLanguages(linker.content, content),
  });
  const { unpublished } = linker;
  // A form shows what is written: not yet what names what nobody is to know yet.
  const shown = unpublished
    ? fields.filter(({ text }) => !namesUnpublished(text, facts.id, unpublished))
    : fields;
  return {
    url: correctionUrl(page),
    language,
    fields: shown.map(({ name, text, isUntranslated }) => ({ name, text, isUntranslated })),
  };
};
