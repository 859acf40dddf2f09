/** The fields in which one chooses, what they say, and what the address says of them. */
import { type Chosen, countsOf, type Marked } from "./choices.ts";

export type Field = HTMLInputElement | HTMLSelectElement;

/** Says at each option how many would be shown, and disables those that would show nothing. */
export const countOptions = (
  selects: readonly HTMLSelectElement[],
  number: Intl.NumberFormat,
): ((things: readonly Marked[], chosen: Chosen) => void) => {
  const labels = new Map(
    selects.flatMap(({ options }) => [...options].map((option) => [option, option.text] as const)),
  );
  for (const [option, label] of labels) option.dataset.label = label;
  return (things, chosen) => {
    for (const { name, options } of selects) {
      const counts = countsOf(things, chosen, name);
      for (const option of options) {
        const count = option.value === "" ? undefined : (counts.get(option.value) ?? 0);
        option.disabled = count === 0 && !option.selected;
        option.text = `${labels.get(option) ?? ""}${count === undefined ? "" : ` (${number.format(count)})`}`;
      }
    }
  };
};

/** Puts into the fields what the address says, as far as they know it. */
export const readAddress = (fields: readonly Field[]): void => {
  const address = new URLSearchParams(location.search);
  for (const field of fields) {
    const wanted = address.get(field.name) ?? "";
    const isKnown =
      field instanceof HTMLInputElement || [...field.options].some(({ value }) => value === wanted);
    field.value = isKnown ? wanted : "";
  }
};
