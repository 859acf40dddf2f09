/** Something in a text that was meant to be more than text. */
export const typedKinds = [
  "link",
  "picture",
  "reference",
  "note",
  "emphasis",
  "star",
  "sign",
  "template",
  "list",
  "table",
  "table-rule",
  "fence",
  "diagram",
] as const;
export type TypedKind = (typeof typedKinds)[number];

/** How something looks that was meant to be more than text. */
export interface Sign {
  readonly kind: TypedKind;
  /** A text without this does not hold it. */
  readonly mark: string;
  /** With the flag `g`, which finds it in a text; each pattern passes over a text in time that grows with its length. */
  readonly pattern: RegExp;
  /** What mends it, as it would be written; undefined if nothing is known that does, `false` if nothing needs mending. */
  readonly mend?: (found: readonly (string | undefined)[]) => string | false | undefined;
  /** Of a picture: another kind than that of the sign. */
  readonly kindOf?: (found: readonly (string | undefined)[]) => TypedKind;
}
