/** What was chosen, each as a button that takes it back; and where nothing answers, what to take back. */
import type { Field } from "./options.ts";

/** A choice in words: “Room: Loft”. */
export interface Choice {
  readonly text: string;
  readonly lang: string;
}

/** What a field says, in the words of `labelled`: “{label}: {value}”. */
export const choiceIn = (field: Field, labelled: string): Choice => {
  const option = field instanceof HTMLSelectElement ? field.selectedOptions[0] : undefined;
  const label = option ? (field.labels?.[0]?.textContent ?? "") : "";
  const value = option ? (option.dataset.label ?? "") : field.value.trim();
  const text = option
    ? labelled.replace("{label}", () => label).replace("{value}", () => value)
    : value;
  return { text, lang: option?.lang ?? "" };
};

/** A button in an item of a list. */
const item = (text: string, lang: string, press: () => void): HTMLLIElement => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.dir = "auto";
  if (lang !== "") button.lang = lang;
  button.addEventListener("click", press);
  const element = document.createElement("li");
  element.append(button);
  return element;
};

/** Shows as buttons what was chosen. */
export const showChosen = (
  list: HTMLElement,
  fields: readonly Field[],
  labelled: string,
  drop: (field: Field) => void,
): void => {
  const chosen = fields.filter(({ value, type }) => value.trim() !== "" && type !== "search");
  list.replaceChildren(
    ...chosen.map((field) => {
      const { text, lang } = choiceIn(field, labelled);
      const one = item(text, lang, () => {
        drop(field);
      });
      const button = one.firstElementChild;
      const { remove = "" } = list.dataset;
      if (button) button.ariaLabel = remove.replace("{choice}", () => text);
      return one;
    }),
  );
  list.hidden = chosen.length === 0;
};

/** Shows as buttons what may be taken back, each with what there is then. */
export const showLooser = (
  list: HTMLElement,
  ways: readonly { readonly choice: Choice; readonly shown: string; readonly drop: () => void }[],
): void => {
  const { without = "" } = list.dataset;
  list.replaceChildren(
    ...ways.map(({ choice, shown, drop }) =>
      item(
        without.replace("{choice}", () => choice.text).replace("{shown}", () => shown),
        "",
        drop,
      ),
    ),
  );
  list.hidden = ways.length === 0;
};
