/** The star at the end of a session's row. */

const shape = "M12 2l3.1 6.6 7 .9-5.1 5 1.3 7.1L12 18.2 5.7 21.6 7 14.5l-5.1-5 7-.9z";
const namespace = "http://www.w3.org/2000/svg";

/** One star, of which all others are copies. */
const makeStar = (): HTMLButtonElement => {
  const drawing = document.createElementNS(namespace, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", shape);
  drawing.append(path);
  const star = document.createElement("button");
  star.type = "button";
  star.className = "star";
  star.append(drawing);
  return star;
};

/** What is pressed, for which session, and what that is called. */
export interface Star {
  readonly button: HTMLButtonElement;
  readonly id: string;
  readonly title: string;
}

/** The link to its own page, in the row of a session. */
const linkIn = (row: Element, sessions: string): HTMLAnchorElement | undefined =>
  [...row.querySelectorAll<HTMLAnchorElement>(":is(h2, h3, h4) a")].find(({ pathname }) =>
    pathname.startsWith(sessions),
  );

/**
 * Puts a star in each row that has a place for one. `sessions` is the folder of the event's sessions, `label` what a star
 * is called. Nobody chooses what is called off; who has chosen it may leave it.
 */
export const addStars = (
  sessions: string,
  label: string,
  chosen: readonly string[],
): readonly Star[] => {
  const model = makeStar();
  return [...document.querySelectorAll(".keepable")].flatMap((row) => {
    const link = linkIn(row, sessions);
    const id = link?.pathname.slice(sessions.length).replace(/\/$/, "");
    if (!link || !id || (link.closest("s") && !chosen.includes(id))) return [];
    const title = link.textContent.trim().replace(/\s+/g, " ");
    const button = model.cloneNode(true);
    if (!(button instanceof HTMLButtonElement)) return [];
    button.ariaLabel = label.replace("{title}", () => title);
    row.append(button);
    return [{ button, id, title }];
  });
};
