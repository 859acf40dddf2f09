/** The types of messages: which values a text asks for, read from the English text itself. */
import type { Texts } from "./catalogue.ts";

/** The six grammatical numbers of the Unicode CLDR. */
export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

type Counted<Key extends string> = Key extends `${infer Base}.one` ? Base : never;

/** A key of a catalogue; of `key.one` and `key.other`, `key` stands for both. */
export type KeyOf<English extends Texts> =
  (keyof English & string) | Counted<keyof English & string>;

type TextOf<English extends Texts, Key extends string> = Key extends keyof English
  ? English[Key]
  : English[`${Key}.${PluralForm}` & keyof English];

/** What stands between the braces of `{field|quote}`; braces with a space inside are text. */
type Slot<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${string} ${string}` ? never : Inside) | Slot<Rest>
  : never;

/** The slots without whose values nothing is left to say: those of the first line, unless another may replace it. */
type NeededSlot<Text extends string> = Text extends `${infer First}\n${infer Rest}`
  ? Rest extends `?? ${infer Other}`
    ? NeededSlot<Other>
    : Slot<First>
  : Slot<Text>;

type NameOf<OneSlot extends string> = OneSlot extends `${infer Name}|${string}` ? Name : OneSlot;

type SlotsNamed<Slots extends string, Name extends string> = Slots extends
  Name | `${Name}|${string}`
  ? Slots
  : never;

/** What a table has words for: `speaker` … of `none`, which has `word.none.speaker` …. */
export type WordOf<English extends Texts, Table extends string> = keyof English extends infer Key
  ? Key extends `word.${Table}.${infer One}`
    ? One
    : never
  : never;

type ValueOf<
  English extends Texts,
  OneSlot extends string,
> = OneSlot extends `${string}|${infer Helper}`
  ? Helper extends "quote"
    ? string
    : Helper extends "list" | "all" | "and" | "or"
      ? readonly string[]
      : WordOf<English, Helper> | readonly WordOf<English, Helper>[]
  : string | number;

/** What all slots of a name can take. */
type Common<English extends Texts, Slots extends string> = (
  Slots extends string ? (value: ValueOf<English, Slots>) => void : never
) extends (value: infer Value) => void
  ? Value
  : never;

/** The values that a text asks for; those of a line that can be left out may be undefined. */
type ValuesOf<English extends Texts, Text extends string> = {
  readonly [Name in NameOf<Slot<Text>>]: Name extends NameOf<NeededSlot<Text>>
    ? Common<English, SlotsNamed<Slot<Text>, Name>>
    : Common<English, SlotsNamed<Slot<Text>, Name>> | undefined;
};

type Count<English extends Texts, Key extends string> = Key extends keyof English
  ? unknown
  : { readonly count: number };

/** The values of a message, as the arguments that follow its key: none, or one object. */
export type ParametersOf<English extends Texts, Key extends KeyOf<English>> = [
  keyof (ValuesOf<English, TextOf<English, Key>> & Count<English, Key>),
] extends [never]
  ? []
  : [values: ValuesOf<English, TextOf<English, Key>> & Count<English, Key>];

/** Says a message of a catalogue: `say("unused-speaker", { id: "ada" })`. */
export type SayMessage<English extends Texts> = <Key extends KeyOf<English>>(
  key: Key,
  ...values: ParametersOf<English, Key>
) => string;

type Plural<Key extends string> =
  `${Key}.${PluralForm}` | (Key extends `${infer Base}.one` ? `${Base}.${PluralForm}` : never);

/**
 * What a language says: all keys of English but those that it names as missing. It may tell more plural forms apart
 * than English, and have words (`word.TABLE.VALUE`) of its own; of `key.one` it needs none where its grammar has none.
 */
export type Translation<English extends Texts, Missing extends string = never> = Readonly<
  Record<Exclude<keyof English & string, Missing | `word.${string}` | `${string}.one`>, string> &
    Partial<
      Record<(keyof English & string) | Plural<keyof English & string> | `word.${string}`, string>
    >
>;
