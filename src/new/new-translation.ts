/** `new session conte --language en`: the translation of what is there. */
import { eventLanguages, siteLanguages } from "../content/languages/languages-of.ts";
import type { Item } from "../content/content.ts";
import { nameToId } from "../content/name-to-id.ts";
import { nearestWord } from "../content/suggest/nearest.ts";
import { completedText, siblingFile, siblingText } from "../content/translations/sibling.ts";
import { type SourceText, textsOf } from "../content/translations/texts.ts";
import { UsageFault } from "../run/options.ts";
import type { FileKind, NewFile } from "./new-files.ts";
import { chooseEvent, type Context, findEvent, type NewRequest } from "./read-request.ts";

/** What has a translation in a file beside it. */
export type TranslatedKind = FileKind | "event";

const checkLanguage = (language: string, languages: readonly string[], { say }: Context): void => {
  if (languages.includes(language)) return;
  const near = nearestWord(language, languages);
  throw new UsageFault(
    say("translate.unknown-language", {
      value: language,
      nearest: near === undefined ? "" : say("new.nearest", { value: near }),
      known: languages.join(", "),
    }),
  );
};

/** What is asked for, by its id or its name. */
const findItem = <T extends Item<unknown>>(
  items: ReadonlyMap<string, T>,
  { id, name }: NewRequest,
  { say }: Context,
): T => {
  const wanted = id ?? nameToId(name) ?? name;
  const item = items.get(wanted);
  if (item) return item;
  const near = nearestWord(wanted, [...items.keys()]);
  const nearest = near === undefined ? "" : say("new.nearest", { value: near });
  throw new UsageFault(say("translate.no-file", { value: id ?? name, nearest }));
};

const scopeOf = (kind: TranslatedKind, request: NewRequest, context: Context) => {
  const { content } = context;
  if (kind === "event") {
    const event = findEvent(request.id ?? request.name, context);
    return { event, item: event.event };
  }
  const isOfSite = kind === "page" && request.event === undefined && content.events.length !== 1;
  const event = isOfSite ? undefined : chooseEvent(request.event, context);
  const shelf = kind === "news" ? kind : (`${kind}s` as const);
  if (!event) return { event, item: findItem(content.pages.items, request, context) };
  return { event, item: findItem<Item<unknown>>(event[shelf].items, request, context) };
};

/** The file of a translation, to be filled in; what one that is there lacks is added. */
export const draftTranslation = (
  kind: TranslatedKind,
  request: NewRequest,
  language: string,
  context: Context,
): NewFile => {
  const { content, say } = context;
  checkLanguage(language, siteLanguages(content), context);
  const { event, item } = scopeOf(kind, request, context);
  const languages = event ? eventLanguages(content, event) : siteLanguages(content);
  const texts = textsOf(content, event).filter(
    (text: SourceText) => text.item === item && text.language !== language,
  );
  const file = siblingFile(item, language);
  const next = say("translate.then", { file });
  const own = item.translations?.get(language);
  if (own) {
    const whole = completedText(item, own, texts);
    const from = own.document.source.text;
    if (whole === from) throw new UsageFault(say("translate.nothing-missing"));
    return { plan: { files: new Map(), edits: new Map([[file, { from, to: whole }]]) }, next };
  }
  const text = languages.includes(language) ? siblingText(item, texts, say) : undefined;
  if (text === undefined)
    throw new UsageFault(say("translate.own-language", { value: request.name, language }));
  return { plan: { files: new Map([[file, text]]) }, next };
};
