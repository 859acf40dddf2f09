/**
 * Puts a star beside each session of the page, by which one takes it into one's own programme. Loaded once somebody
 * asks for it, or whose device holds such a programme; without it there are no stars, and all else is there.
 */
import { type Choice, openChoice } from "./my/choice.ts";
import { needStyle } from "./need-style.ts";

/** The id of the session that a link of the page leads to, if it is one of the event's. */
const idOf = ({ pathname }: HTMLAnchorElement, sessions: string): string | undefined =>
  pathname.startsWith(sessions) ? pathname.slice(sessions.length).replace(/\/$/, "") : undefined;

const shape = "M12 2l3.1 6.6 7 .9-5.1 5 1.3 7.1L12 18.2 5.7 21.6 7 14.5l-5.1-5 7-.9z";

/** One star, of which all others are copies. */
const makeStar = (): HTMLButtonElement => {
  const namespace = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(namespace, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", shape);
  drawing.append(path);
  const star = document.createElement("button");
  star.type = "button";
  star.className = "star";
  star.append(drawing);
  return star;
};

const without = (ids: readonly string[], id: string): readonly string[] =>
  ids.filter((other) => other !== id);

/** What is pressed, and for which session. */
type Stars = readonly (readonly [star: HTMLButtonElement, id: string])[];

const addStars = (sessions: string, label: string, choice: Choice): Stars => {
  const model = makeStar();
  return [...document.querySelectorAll<HTMLAnchorElement>("main :is(h2, h3, h4) a")].flatMap(
    (link) => {
      const id = idOf(link, sessions);
      // Nobody chooses what is called off; who has chosen it may leave it.
      if (!id || (link.closest("s") && !choice.ids().includes(id))) return [];
      const title = link.textContent.trim();
      const heading = link.closest("h2, h3, h4");
      heading?.setAttribute("aria-label", heading.textContent.trim().replace(/\s+/g, " "));
      const star = model.cloneNode(true);
      if (!(star instanceof HTMLButtonElement)) return [];
      star.ariaLabel = label.replace("{title}", () => title);
      heading?.append(star);
      return [[star, id] as const];
    },
  );
};

const start = (button: HTMLButtonElement): void => {
  const { kept = "", label = "", failed = "", session, asked, style } = button.dataset;
  const tools = button.parentElement;
  const mine = tools?.querySelector<HTMLAnchorElement>("a.mine");
  if (!tools || !mine) return;
  needStyle(style);
  const choice = openChoice(kept);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  // A text that is changed in its place has no styles asked anew, which takes a large day long.
  const count = document.createTextNode("");
  const said = document.createTextNode("");
  const status = document.createElement("span");
  status.role = "status";
  status.append(said);
  mine.append(count);
  tools.append(status);
  let stars: Stars = [];

  const toggle = (id: string): void => {
    const ids = choice.ids();
    const isKept = choice.choose(ids.includes(id) ? without(ids, id) : [...ids, id]);
    said.data = isKept ? "" : failed;
  };

  const showStars = (isShown: boolean): void => {
    button.ariaPressed = String(isShown);
    if (isShown && stars.length === 0)
      stars = addStars(new URL("../sessions/", mine.href).pathname, label, choice);
    for (const [star] of stars) star.hidden = !isShown;
  };

  if (session === undefined) {
    showStars(true);
    document.addEventListener("click", ({ target }) => {
      const pressed = target instanceof Element && target.closest(".star");
      const id = pressed && stars.find(([star]) => star === pressed)?.[1];
      if (id) toggle(id);
    });
  } else if (asked !== undefined) toggle(session);

  button.addEventListener("click", () => {
    if (session === undefined) showStars(button.ariaPressed !== "true");
    else toggle(session);
  });

  choice.follow(() => {
    const ids = new Set(choice.ids());
    count.data = ids.size === 0 ? "" : ` (${number.format(ids.size)})`;
    if (session !== undefined) button.ariaPressed = String(ids.has(session));
    for (const [star, id] of stars) star.ariaPressed = String(ids.has(id));
  });
};

const button = document.querySelector<HTMLButtonElement>("button[data-label]");
if (button) start(button);
