/** What a form holds, as a file says it: the way back of `to-form.ts`. */
import { isList, isMap, isSame, toMap } from "../../content/patch/values.ts";
import { tbaWord } from "../../content/schema/tba.ts";
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { FieldsForm, Form, FormField, ListForm } from "../form.ts";
import { placeKey, tbaKey } from "../keys.ts";
import { freeId, formerId, idOf } from "./entry-ids.ts";
import { isShownMap, languagesFromForm, textOf, valueFromForm } from "./texts-from-form.ts";
import { isItemShown, isOpen, type Shown, type ShownMap, toForm, unfit } from "./to-form.ts";

const itemsOf = (shown: unknown): readonly Shown[] =>
  Array.isArray(shown) ? (shown as readonly Shown[]) : [];

/** What an item of a list was in the file; undefined for one that was added. */
const formerOf = (shown: Shown, list: Value): Value => {
  const place = isShownMap(shown) ? shown[placeKey] : undefined;
  return isList(list) && typeof place === "string" ? list[Number(place)] : undefined;
};

const itemsFromForm = (shown: unknown, form: Form, former: Value): readonly Value[] => {
  const list = fromForm(shown, form, isOpen(former) ? undefined : former);
  return isList(list) ? list : [];
};

/** A list in which others may be open; as it was written where it says the same. */
const listWithOpen = (items: readonly Value[], ticked: boolean, former: Value): Value => {
  const was = isList(former) ? former : former === undefined ? [] : [former];
  const known = was.filter((one) => !isOpen(one));
  if (isSame(items, known) && ticked === was.some(isOpen)) return former;
  if (!ticked) return items;
  return items.length === 0 ? tbaWord : [...items, tbaWord];
};

/** A field with the box beside it. What was open and has a value now is open no more; what was not shown stays. */
const fieldFromForm = (shown: ShownMap, field: FormField, former: Value): Value => {
  const { key, form, tba } = field;
  const wasShown = (isOpen(former) && tba !== undefined) || toForm(former, form) !== unfit;
  if (!wasShown && !(form.type === "value" && textOf(shown[key]) !== undefined)) return former;
  const ticked = shown[tbaKey(key)] === true;
  if (tba === "item") return listWithOpen(itemsFromForm(shown[key], form, former), ticked, former);
  const value = fromForm(shown[key], form, isOpen(former) ? undefined : former);
  const isNewlyTicked = ticked && !isOpen(former);
  if (tba === undefined || !ticked) return value;
  return value === undefined || isNewlyTicked ? (isOpen(former) ? former : tbaWord) : value;
};

const mapFromForm = (shown: ShownMap, { fields }: FieldsForm, former: ValueMap): ValueMap => {
  const written = fields.map(
    (field) => [field.key, fieldFromForm(shown, field, former[field.key])] as const,
  );
  const keys = new Set(fields.map(({ key }) => key));
  // In the order of the file; what a form does not show stays.
  const kept = Object.entries(former).map(
    ([key, value]) => [key, keys.has(key) ? new Map(written).get(key) : value] as const,
  );
  return toMap([...kept, ...written.filter(([key]) => !Object.hasOwn(former, key))]);
};

/** What stood in the place of a map, as that map. */
const asMap = (former: Value, { bare, listed }: FieldsForm): ValueMap => {
  if (isMap(former)) return former;
  const key = isList(former) ? listed : bare;
  return toMap(key === undefined ? [] : [[key, former]]);
};

const fieldsFromForm = (shown: unknown, form: FieldsForm, former: Value): Value => {
  if (!isShownMap(shown)) return undefined;
  const { bare, isBareAlone = false, isMapMore = false, listed } = form;
  const map = mapFromForm(shown, form, asMap(former, form));
  const keys = Object.keys(map);
  if (keys.length === 0) return undefined;
  const isOnly = (key: string | undefined): boolean => keys.every((one) => one === key);
  if (listed !== undefined && isOnly(listed) && !(isMap(former) && bare === undefined))
    return map[listed];
  if (bare === undefined) return map;
  // A name that stood in a map stays in one, and so does all that a map alone can say.
  if (isOnly(bare) && (isBareAlone || isMapMore || !isMap(former))) return map[bare];
  return isBareAlone ? toMap(Object.entries(map).filter(([key]) => key !== bare)) : map;
};

const entriesFromForm = (shown: unknown, value: Form, former: Value): Value => {
  const formerMap = isMap(former) ? former : toMap([]);
  const given = itemsOf(shown).filter(isShownMap);
  const isKept = (id: string): boolean => toForm(formerMap[id], value) === unfit;
  // What is in the file keeps its id, whatever is added and wherever it stands.
  const taken = new Set(Object.keys(formerMap).filter(isKept));
  const stays = (one: ShownMap): boolean => {
    const id = formerId(one, formerMap);
    return id !== undefined && id === textOf(one.id);
  };
  const staying = new Set(given.filter(stays));
  for (const one of staying) taken.add(textOf(one.id) ?? "");
  const entries = given.map((one): readonly [string, Value] => {
    const id = staying.has(one) ? idOf(one) : freeId(idOf(one), taken);
    taken.add(id);
    const was = formerId(one, formerMap);
    const inner = value.type === "fields" ? one : one.value;
    return [id, fromForm(inner, value, was === undefined ? undefined : formerMap[was])];
  });
  const kept = Object.entries(formerMap).filter(([id]) => isKept(id));
  const all = [...entries, ...kept];
  return all.length === 0 ? undefined : toMap(all);
};

const listFromForm = (shown: unknown, form: ListForm, former: Value): Value => {
  const was = isList(former) ? former : [];
  const list = itemsOf(shown).flatMap((one) => fromForm(one, form.item, formerOf(one, was)) ?? []);
  // What a form does not show stays at its place.
  for (const [i, one] of was.entries())
    if (!isItemShown(one, form) && !(form.hasOpen === true && isOpen(one)))
      list.splice(Math.min(i, list.length), 0, one);
  if (list.length === 0) return undefined;
  return form.isBare === true && list.length === 1 && !isList(former) ? list[0] : list;
};

/** What a form holds, as a file says it; `former` is what the file said, whose way of saying it stays where both mean the same. */
export const fromForm = (shown: unknown, form: Form, former: Value): Value => {
  switch (form.type) {
    case "value":
      return valueFromForm(shown, form, former);
    case "flag": {
      if (typeof shown !== "boolean") return former;
      const was = typeof former === "string" ? /^true$/i.test(former) : form.standard;
      return was === shown ? former : String(shown);
    }
    case "languages":
      return languagesFromForm(shown, form, former);
    case "list":
      return listFromForm(shown, form, former);
    case "fields":
      return fieldsFromForm(shown, form, former);
    case "entries":
      return entriesFromForm(shown, form.value, former);
  }
};
