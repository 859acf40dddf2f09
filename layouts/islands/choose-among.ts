/**
 * Shows those of many events or sessions that answer all that was chosen, and says how many. What is chosen
 * stands in the address, so that it can be sent to others and the way back leads through it.
 */
import { choicesOf, isShown, looser, toSearch } from "./choose/choices.ts";
import { choiceIn, showChosen, showLooser } from "./choose/chosen.ts";
import { type Entries, readEntries } from "./choose/entries.ts";
import { countOptions, type Field, readAddress } from "./choose/options.ts";
import { openPanel } from "./choose/panel.ts";
import { unfold } from "./choose/unfold.ts";
import { foundInList } from "./find/found.ts";
import { changes, showInPart } from "./in-part.ts";

class ChooseAmong extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector<HTMLElement>("[role=status]");
    const [chosen, without] = this.querySelectorAll<HTMLElement>("ul.chips");
    if (status && chosen && without) start(this, { status, chosen, without });
  }
}

/** What says what is shown, what was chosen, and without which choice there would be more. */
interface Places {
  readonly status: HTMLElement;
  readonly chosen: HTMLElement;
  readonly without: HTMLElement;
}

/** How many are shown, in the words that stand on an element. */
const counter = ({ dataset }: HTMLElement, number: Intl.NumberFormat): ((n: number) => string) => {
  const plural = new Intl.PluralRules(document.documentElement.lang);
  return (count) =>
    (dataset[plural.select(count) === "one" ? "one" : "other"] ?? "").replace(
      "{count}",
      number.format(count),
    );
};

/** “Now and next”, where that was asked for. */
const nowButton = (): HTMLElement | null =>
  document.querySelector("now-filter:not([hidden]) > [aria-pressed=true]");

/** Back to what is not on; who pressed that stays there. */
const wayFromNow = (
  button: HTMLElement,
  shown: string,
): Parameters<typeof showLooser>[1][number] => ({
  choice: { text: button.textContent, lang: "" },
  shown,
  drop: () => {
    button.click();
    button.focus();
  },
});

/** Shows what answers the fields; says how many if `isSaid`, or if anything was chosen. */
const shower = (
  root: HTMLElement,
  { status, chosen: list, without }: Places,
  entries: Entries,
  fields: readonly Field[],
  drop: (field: Field) => void,
): { readonly show: (isSaid: boolean, more?: string) => void; readonly count: () => void } => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const say = counter(status, number);
  const reset = root.querySelector<HTMLElement>(".reset");
  const selects = fields.filter((field) => field instanceof HTMLSelectElement);
  const count = countOptions(selects, number);
  const labelled = list.dataset.labelled ?? "";
  let isTold = false;
  let further = "";
  const tell = (): void => {
    const chosen = choicesOf(fields);
    const things = entries.things();
    const now = nowButton();
    count(things, chosen);
    const shown = things.filter((thing) => isShown(thing, chosen)).length;
    const text = chosen.size === 0 && !isTold ? "" : `${say(shown)} ${further}`.trim();
    // What is set again is said again.
    if (status.textContent !== text) status.textContent = text;
    const ways = shown > 0 ? [] : looser(things, chosen, now !== null);
    const later = entries.things(true).filter((thing) => isShown(thing, chosen)).length;
    showLooser(without, [
      ...ways.flatMap(([name, there]) => {
        const field = fields.find((one) => one.name === name);
        if (!field) return [];
        const back = (): void => {
          drop(field);
        };
        return [{ choice: choiceIn(field, labelled), shown: say(there), drop: back }];
      }),
      ...(now && chosen.size > 0 && shown === 0 && later > 0 ? [wayFromNow(now, say(later))] : []),
    ]);
  };
  return {
    show: (isSaid, more = "") => {
      const chosen = choicesOf(fields);
      isTold = isSaid;
      further = more;
      entries.show(chosen);
      showInPart("chosen", chosen.size > 0);
      document.dispatchEvent(new Event(changes.chosen));
      if (reset) reset.hidden = chosen.size === 0;
      showChosen(list, fields, labelled, drop);
      tell();
    },
    count: tell,
  };
};

/** Loads the search once its field is used, or the address asks for words. */
const searchOnUse = (words: HTMLInputElement, status: HTMLElement): void => {
  const load = (): void => {
    import(words.dataset.script ?? "").catch(() => {
      status.textContent = status.dataset.failed ?? "";
    });
  };
  words.addEventListener("focus", load, { once: true });
  const enter = (): void => {
    if (location.hash === `#${words.id}`) words.focus();
  };
  addEventListener("hashchange", enter);
  enter();
  if (words.value.trim() !== "") load();
};

const start = (root: HTMLElement, places: Places): void => {
  const selects = [...root.querySelectorAll("select")];
  const words = root.querySelector<HTMLInputElement>("input");
  const fields: readonly Field[] = words ? [words, ...selects] : selects;
  const entries = readEntries(
    root.dataset.of ?? "",
    selects.map(({ name }) => name),
  );
  // The way to the questions is no place to come back to.
  const hash = (): string => (location.hash === "#filter" ? "" : location.hash);
  const address = (): string => location.pathname + toSearch(location.search, fields) + hash();
  const search = (): void => {
    if (words?.value.trim() === "") entries.find(undefined);
    words?.dispatchEvent(new Event("input"));
  };
  const follow = (): void => {
    history.pushState(null, "", address());
    show(true);
  };
  const empty = (those: readonly Field[]): void => {
    for (const field of those) field.value = "";
    search();
    follow();
  };
  const panel = openPanel(root);
  const { show, count } = shower(root, places, entries, fields, (field) => {
    // The button is about to go: who pressed it stays at the question.
    panel.focus(field);
    empty([field]);
  });

  for (const select of selects) select.addEventListener("change", follow);
  root.addEventListener(foundInList, (event) => {
    const { found, more } = event.detail;
    entries.find(found);
    history.replaceState(null, "", address());
    show(true, more);
  });
  root.querySelector(".reset")?.addEventListener("click", () => {
    panel.focus(fields[0]);
    empty(fields);
  });
  addEventListener("popstate", () => {
    readAddress(fields);
    search();
    show(true);
  });
  document.addEventListener(changes.now, count);
  for (const field of fields) field.disabled = false;
  readAddress(fields);
  show(false);
  unfold();
  if (words) searchOnUse(words, places.status);
};

customElements.define("choose-among", ChooseAmong);
