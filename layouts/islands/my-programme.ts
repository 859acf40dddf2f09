/**
 * Draws one's own programme on its page, from what the device keeps and the entries that wait in the page's template.
 * Without it the page says what it would be, and leads to the whole programme.
 */
import { loadOnUse } from "./load-on-use.ts";
import { copy, drawCode, saveCalendar, share } from "./my/carry.ts";
import { openChoice } from "./my/choice.ts";
import { toFragment } from "./my/choice-link.ts";
import { listIn } from "./my/list.ts";
import { offerIn } from "./my/offer.ts";
import { entriesIn, idOf, titleOf } from "./my/timetable.ts";
import { partOf, wordsOf } from "./my/words.ts";

const start = (root: HTMLElement, days: ParentNode): void => {
  const words = wordsOf(root);
  const { word, counted } = words;
  const choice = openChoice(root.dataset.kept ?? "");
  const said = partOf(root, "[role=status]");
  const count = partOf(root, ".count");
  const shown = partOf(root, ".chosen");
  const undo = partOf(root, ".undo");
  const others = partOf(root, "details");
  const link = root.querySelector("input");
  let before: readonly string[] = [];

  const set = (ids: readonly string[], saying: string): void => {
    before = choice.ids();
    said.textContent = choice.choose(ids) ? saying : word("failed");
  };

  const draw = listIn(shown, days, words, (entry) => {
    const id = idOf(entry);
    set(
      choice.ids().filter((other) => other !== id),
      word("removed").replace("{title}", () => titleOf(entry)),
    );
    undo.hidden = false;
    undo.focus();
  });

  const address = (): string => location.href.replace(/#.*|$/, "") + toFragment(choice.ids());

  const showLink = (): void => {
    if (link) link.value = address();
    const code = others.matches("[open]") ? drawCode(address()) : undefined;
    partOf(root, ".square").replaceChildren(...(code ? [code] : []));
  };

  const show = (): void => {
    const ids = choice.ids();
    const { pairs, off } = draw(ids);
    count.textContent = [
      counted("count", ids.length),
      ...(pairs > 0 ? [counted("pairs", pairs)] : []),
      ...(off > 0 ? [counted("off", off)] : []),
    ].join(" · ");
    partOf(root, ".none").hidden = ids.length > 0;
    partOf(root, ".some").hidden = ids.length === 0;
    showLink();
  };

  const actions: Readonly<Record<string, () => Promise<void> | void>> = {
    clear: () => {
      set([], word("cleared"));
      undo.hidden = false;
      undo.focus();
    },
    undo: () => {
      set(before, "");
      undo.hidden = true;
      count.focus();
    },
    copy: async () => {
      const isCopied = await copy(address());
      said.textContent = word(isCopied ? "copied" : "copyFailed");
      if (isCopied) return;
      others.setAttribute("open", "");
      link?.select();
    },
    share: () => {
      share(document.title, address());
    },
    calendar: async () => {
      const files = entriesIn(shown)
        .filter((entry) => entry.querySelector(".hour time") && !entry.matches(".gone"))
        .flatMap((entry) => entry.querySelector<HTMLAnchorElement>("h3 a")?.href ?? [])
        .map((session) => `${session}session.ics`);
      said.textContent = files.length === 0 ? word("noTimes") : "";
      if (files.length === 0) return;
      await saveCalendar(files, root.dataset.file ?? "").catch(() => {
        said.textContent = word("calendarFailed");
      });
    },
  };
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>("[data-do]");
    if (button) void actions[button.dataset.do ?? ""]?.();
  });
  partOf(root, "[data-do=share]").hidden = !("share" in navigator);
  others.addEventListener("toggle", showLink);
  choice.follow(show);
  offerIn(root, days, words, choice, (ids) => {
    set(ids, "");
    undo.hidden = ids === before;
    count.focus();
  });
  loadOnUse(root);
};

const root = document.querySelector<HTMLElement>("#my");
const page = document.querySelector<HTMLTemplateElement>("template#my-page");
const entries = document.querySelector<HTMLTemplateElement>("template#my-entries");
if (root && page && entries) {
  root.replaceChildren(page.content.cloneNode(true));
  start(root, entries.content);
}
