/**
 * Draws one's own programme on its page, from what the device keeps and the entries that wait in the page's template.
 * Without it the page says what it would be, and leads to the whole programme.
 */
import type { Attributes } from "../attributes.ts";
import { loadOnUse } from "./load-on-use.ts";
import { drawCode } from "./draw-code.ts";
import { saveCalendar } from "./my/carry.ts";
import { copy, share } from "./send.ts";
import { type Choice, isKept, openChoice } from "./my/choice.ts";
import { toFragment } from "./my/choice-link.ts";
import { readEntries } from "./my/entries.ts";
import { keepPages } from "./my/keep-pages.ts";
import { listIn, type Warnings } from "./my/list.ts";
import { offerIn } from "./my/offer.ts";
import { entriesIn, idOf, titleOf } from "./my/timetable.ts";
import { partOf, type Words, wordsOf } from "./my/words.ts";

/** The parts of the page's own markup that the script fills. */
const partsOf = (root: HTMLElement) => ({
  said: partOf(root, "[role=status]"),
  count: partOf(root, ".count"),
  shown: partOf(root, ".chosen"),
  undo: partOf(root, ".undo"),
  others: partOf(root, "details"),
  link: root.querySelector("input"),
});

/** The calendar files of the entries that take place at a known hour. */
const filesOf = (shown: HTMLElement): readonly string[] =>
  entriesIn(shown)
    .filter((entry) => entry.querySelector(".hour time") && !entry.matches(".gone"))
    .flatMap((entry) => entry.querySelector<HTMLAnchorElement>("h3 a")?.href ?? [])
    .map((session) => `${session}session.ics`);

class OwnProgramme {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #choice: Choice;
  readonly #parts: ReturnType<typeof partsOf>;
  readonly #draw: (ids: readonly string[]) => Warnings;
  /** What was chosen before the last change. */
  #before: readonly string[] = [];

  constructor(root: HTMLElement, days: ParentNode) {
    this.#root = root;
    this.#words = wordsOf(root);
    this.#choice = openChoice(root.dataset.kept ?? "");
    this.#parts = partsOf(root);
    this.#draw = listIn(this.#parts.shown, days, this.#words, {
      kept: root.dataset.kept ?? "",
      remove: (entry) => {
        this.#remove(entry);
      },
    });
    if (!isKept()) this.#parts.said.textContent = this.#words.word("failed");
    root.addEventListener("click", ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>("[data-do]");
      const action = button && this.#actions[button.dataset.do ?? ""];
      if (action) void action();
    });
    partOf(root, "[data-do=share]").hidden = !("share" in navigator);
    this.#parts.others.addEventListener("toggle", () => {
      this.#showLink();
    });
    this.#choice.follow(() => {
      this.#show();
    });
    offerIn(root, days, this.#words, this.#choice, (ids) => {
      this.#set(ids, "");
      this.#parts.undo.hidden = ids === this.#before;
      this.#parts.count.focus();
    });
  }

  get #address(): string {
    return location.href.replace(/#.*|$/, "") + toFragment(this.#choice.ids());
  }

  #set(ids: readonly string[], saying: string): void {
    this.#before = this.#choice.ids();
    this.#parts.said.textContent = this.#choice.choose(ids) ? saying : this.#words.word("failed");
  }

  #remove(entry: HTMLElement): void {
    const id = idOf(entry);
    this.#set(
      this.#choice.ids().filter((other) => other !== id),
      this.#words.word("removed").replace("{title}", () => titleOf(entry)),
    );
    this.#offerUndo();
  }

  #offerUndo(): void {
    this.#parts.undo.hidden = false;
    this.#parts.undo.focus();
  }

  #show(): void {
    const ids = this.#choice.ids();
    const { counted } = this.#words;
    const { pairs, off } = this.#draw(ids);
    this.#parts.count.textContent = [
      counted("count", ids.length),
      ...(pairs > 0 ? [counted("pairs", pairs)] : []),
      ...(off > 0 ? [counted("off", off)] : []),
    ].join(" · ");
    partOf(this.#root, ".none").hidden = ids.length > 0;
    partOf(this.#root, ".some").hidden = ids.length === 0;
    this.#showLink();
    keepPages(new URL("../sessions/", location.href).pathname, ids);
  }

  #showLink(): void {
    const { link, others } = this.#parts;
    if (link) link.value = this.#address;
    const code = others.matches("[open]") ? drawCode(this.#address) : undefined;
    partOf(this.#root, ".square").replaceChildren(...(code ? [code] : []));
  }

  readonly #actions: Readonly<Record<string, () => Promise<void> | void>> = {
    clear: () => {
      this.#set([], this.#words.word("cleared"));
      this.#offerUndo();
    },
    undo: () => {
      this.#set(this.#before, "");
      this.#parts.undo.hidden = true;
      this.#parts.count.focus();
    },
    copy: async () => {
      const { said, others, link } = this.#parts;
      const isCopied = await copy(this.#address);
      said.textContent = this.#words.word(isCopied ? "copied" : "copyFailed");
      if (isCopied) return;
      others.setAttribute("open", "");
      link?.select();
    },
    share: () => {
      share({ title: document.title, url: this.#address });
    },
    print: () => {
      print();
    },
    calendar: async () => {
      const { said, shown } = this.#parts;
      const files = filesOf(shown);
      said.textContent = files.length === 0 ? this.#words.word("noTimes") : "";
      if (files.length === 0) return;
      await saveCalendar(files, "../calendar.ics", this.#root.dataset.file ?? "").catch(() => {
        said.textContent = this.#words.word("calendarFailed");
      });
    },
  } satisfies Record<Exclude<Attributes["do"], "send">, unknown>;
}

/** The breadcrumb leads back to the day that one came from. */
const leadBack = (): void => {
  const { referrer } = document;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".crumbs a"))
    if (link.pathname.endsWith("/programme/") && referrer.startsWith(link.href))
      link.href = referrer;
};

const start = async (root: HTMLElement, page: HTMLTemplateElement): Promise<void> => {
  const days = await readEntries(root.dataset.entries ?? "");
  root.replaceChildren(page.content.cloneNode(true));
  new OwnProgramme(root, days);
  loadOnUse(root);
};

const root = document.querySelector<HTMLElement>("#my");
const page = document.querySelector<HTMLTemplateElement>("template#my-page");
leadBack();
if (root && page)
  start(root, page).catch(() => {
    partOf(root, "p").textContent = wordsOf(root).word("unread");
  });
