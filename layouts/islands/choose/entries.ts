/** What is chosen among, as it stands in the page. */
import { isLeftOut } from "../in-part.ts";
import { type Chosen, isShown, type Marked, marksIn } from "./choices.ts";

interface Entry {
  readonly element: HTMLElement;
  readonly marks: Marked["marks"];
  /** What stands within it: it is there as long as one of them is. */
  readonly within: readonly HTMLElement[];
}

export interface Entries {
  /** What may be found, each once: of what is on where one asked for that, else of all. */
  readonly things: (isOfAll?: boolean) => readonly Marked[];
  /** What words have found; undefined: none were looked for. */
  readonly find: (found: ReadonlySet<Element> | undefined) => void;
  /** Shows what answers. */
  readonly show: (chosen: Chosen) => void;
}

/** What stands in a folded day has the day's mark. */
const readEntry = (element: HTMLElement, of: string, questions: readonly string[]): Entry => {
  const day = element.closest<HTMLElement>("details[data-day]");
  return {
    element,
    marks: new Map([...marksIn(day?.dataset ?? {}, []), ...marksIn(element.dataset, questions)]),
    within: [...element.querySelectorAll<HTMLElement>(of)],
  };
};

interface Part {
  readonly section: HTMLElement;
  readonly inIt: readonly Entry[];
  readonly fold: HTMLDetailsElement | null;
  /** Whether it was unfolded before one chose. */
  wasOpen?: boolean | undefined;
}

/** The parts of the page, each with what of the entries stands in it. */
const partsOf = (entries: readonly Entry[]): readonly Part[] => {
  const groups = new Map<HTMLElement, Entry[]>();
  for (const entry of entries) {
    const section = entry.element.closest<HTMLElement>("section.band");
    const inIt = section && groups.get(section);
    if (inIt) inIt.push(entry);
    else if (section) groups.set(section, [entry]);
  }
  return [...groups].flatMap(([section, inIt]) => {
    if (section.querySelector("choose-among")) return [];
    const fold = section.querySelector<HTMLDetailsElement>("details[data-day]");
    return [{ section, inIt, fold }];
  });
};

/** A part of which nothing is shown is not there; what is shown is not folded, until all is again. */
const hideEmpty = (parts: readonly Part[], isAll: boolean): void => {
  for (const part of parts) {
    part.section.hidden = part.inIt.every(({ element }) => element.hidden);
    if (!part.fold) continue;
    if (isAll) part.fold.open = part.wasOpen ?? part.fold.open;
    else {
      part.wasOpen ??= part.fold.open;
      part.fold.open = true;
    }
    if (isAll) part.wasOpen = undefined;
  }
};

const hideLinks = (links: readonly HTMLAnchorElement[], hidden: (target: Element) => boolean) => {
  for (const link of links) {
    const target = document.getElementById(link.hash.slice(1));
    const item = link.closest("li");
    if (item && target) item.hidden = hidden(target);
  }
};

/** Those of the page that a selector finds, with what they answer to the questions. */
export const readEntries = (of: string, questions: readonly string[]): Entries => {
  const entries = [...document.querySelectorAll<HTMLElement>(of)].map((element) =>
    readEntry(element, of, questions),
  );
  const leaves = entries.filter(({ within }) => within.length === 0);
  const parts = partsOf(leaves);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')].filter(
    ({ hash }) => {
      const target = document.getElementById(hash.slice(1));
      return parts.some(({ section }) => section.contains(target)) || target?.matches(of);
    },
  );
  let found: ReadonlySet<Element> | undefined;
  const asThing = ({ element, marks }: Entry): Marked => ({
    marks,
    isFound: found?.has(element) ?? true,
  });
  // What has moved is told where it was, and found where it is; a break answers nothing.
  const isCounted = ({ element, marks }: Entry): boolean =>
    marks.size > 0 && !element.matches(".gone");
  return {
    things: (isOfAll = false) =>
      leaves
        .filter((entry) => isCounted(entry) && (isOfAll || !isLeftOut(entry.element)))
        .map(asThing),
    find: (those) => {
      found = those;
    },
    show: (chosen) => {
      for (const entry of leaves) entry.element.hidden = !isShown(asThing(entry), chosen);
      for (const { element, within } of entries)
        if (within.length > 0) element.hidden = within.every(({ hidden }) => hidden);
      hideEmpty(parts, chosen.size === 0);
      hideLinks(links, (target) => target.closest("[hidden]:not(.choose)") !== null);
    },
  };
};
