/**
 * Shows the events of the agenda that answer all that was chosen, and says how many. What is chosen
 * stands in the address, so that it can be sent to others and the way back leads through it.
 */
import { choicesOf, countsOf, isShown, type Marked, toSearch } from "./choices.ts";

interface Entry extends Marked {
  readonly element: HTMLElement;
}

const readEntry = (element: HTMLElement): Entry => ({
  element,
  marks: new Map(
    Object.entries(element.dataset).map(([name, ids = ""]) => [name, new Set(ids.split(" "))]),
  ),
});

class AgendaFilter extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (status) start(this, status);
  }
}

const start = (root: HTMLElement, status: HTMLElement): void => {
  const selects = [...root.querySelectorAll("select")];
  const reset = root.querySelector("button");
  const entries = [...document.querySelectorAll<HTMLElement>(".days > .entry")].map(readEntry);
  const labels = new Map(
    selects.flatMap(({ options }) => [...options].map((option) => [option, option.text] as const)),
  );
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const number = new Intl.NumberFormat(document.documentElement.lang);

  const show = (isSaid: boolean): void => {
    const chosen = choicesOf(selects);
    for (const { name, options } of selects) {
      const counts = countsOf(entries, chosen, name);
      for (const option of options) {
        const count = option.value === "" ? undefined : (counts.get(option.value) ?? 0);
        option.disabled = count === 0 && !option.selected;
        option.text = `${labels.get(option) ?? ""}${count === undefined ? "" : ` (${number.format(count)})`}`;
      }
    }
    let shown = 0;
    for (const { element, marks } of entries) {
      element.hidden = !isShown({ marks }, chosen);
      if (!element.hidden) shown++;
    }
    hideEmpty();
    const isAll = chosen.size === 0;
    if (reset) reset.hidden = isAll;
    const said = status.dataset[plural.select(shown) === "one" ? "one" : "other"] ?? "";
    status.textContent = isAll && !isSaid ? "" : said.replace("{count}", number.format(shown));
  };

  const read = (): void => {
    const address = new URLSearchParams(location.search);
    for (const select of selects) {
      const wanted = address.get(select.name);
      const known = [...select.options].find(({ value }) => value === wanted);
      select.value = known?.value ?? "";
    }
  };

  const follow = (): void => {
    history.pushState(null, "", location.pathname + toSearch(location.search, selects));
    show(true);
  };

  root.addEventListener("change", follow);
  reset?.addEventListener("click", () => {
    // The button is about to go: who pressed it stays at the questions.
    selects[0]?.focus();
    for (const select of selects) select.value = "";
    follow();
  });
  addEventListener("popstate", () => {
    read();
    show(true);
  });
  for (const select of selects) select.disabled = false;
  read();
  show(false);
};

/** A year of which nothing is shown has no heading, and no link to it. */
const hideEmpty = (): void => {
  for (const list of document.querySelectorAll(".days")) {
    const section = list.closest("section");
    if (!section) continue;
    section.hidden = !list.querySelector(":scope > :not([hidden])");
    const id = section.getAttribute("aria-labelledby") ?? "";
    const link = document.querySelector(`.periods a[href="#${id}"]`)?.closest("li");
    if (link) link.hidden = section.hidden;
  }
};

customElements.define("agenda-filter", AgendaFilter);
