/**
 * Runs in the browser during `npm start`: reloads the page after a build, and shows over it what
 * keeps the next one from being built. Text is set as text, styles through the style sheet's own
 * interface: the site's policy holds here too.
 */
import type { BrowserMessage, Overlay } from "./message.ts";

const css = `
  :host { all: initial; }
  section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-block-size: 70vh; overflow: auto;
    box-sizing: border-box; padding: 1rem 1.25rem; background: #1d1a1a; color: #f6f1ec;
    border-block-start: 4px solid #ff8a70; font: 1rem/1.5 system-ui, sans-serif; }
  header, ol { max-inline-size: 70rem; margin-inline: auto; }
  header { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
  h2 { margin: 0; font-size: 1.1rem; }
  button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: .25rem;
    padding: .25rem .75rem; min-block-size: 2.75rem; cursor: pointer; }
  button:focus-visible { outline: 3px solid #ffd089; outline-offset: 2px; }
  ol { margin-block: .75rem 0; padding: 0; list-style: none; }
  li { padding-block: .5rem; border-block-start: 1px solid #5a504d; }
  code, .place { color: #ffb7a5; font: .9375rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  .place { border: 0; padding: 0; min-block-size: 1.5rem; text-align: start; text-decoration: underline;
    text-underline-offset: .2em; }
  p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  p + p { color: #ffd089; }
`;

const element = (name: string, text: string, ...children: Node[]): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
};

const host = document.createElement("parvis-problems");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
root.adoptedStyleSheets = [sheet];

const hide = (): void => {
  host.remove();
};

/** Asks the server, which knows the editor, to open a place. */
const open = async (place: string): Promise<boolean> => {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(place);
  const response = await fetch("/.parvis/open", { method: "POST", headers, body });
  return response.ok && ((await response.json()) as { isOpen: boolean }).isOpen;
};

/** A place that opens in the editor of who works here. */
const placeButton = (place: string, { open: words, noEditor }: Overlay): HTMLElement => {
  const button = element("button", place);
  button.className = "place";
  button.title = words;
  button.addEventListener("click", () => {
    void open(place)
      .catch(() => false)
      .then((isOpen) => {
        if (isOpen) return;
        button.parentElement?.append(element("p", noEditor));
        button.replaceWith(element("code", place));
      });
  });
  return button;
};

const show = (overlay: Overlay): void => {
  const { title, close, items } = overlay;
  const button = element("button", close);
  button.addEventListener("click", hide);
  const list = element("ol", "");
  for (const { place, text, hint } of items) {
    const item = element("li", "");
    if (place) item.append(placeButton(place, overlay));
    item.append(element("p", text));
    if (hint) item.append(element("p", hint));
    list.append(item);
  }
  const section = element("section", "", element("header", "", element("h2", title), button), list);
  section.setAttribute("role", "alert");
  section.tabIndex = -1;
  root.replaceChildren(section);
  document.body.append(host);
};

const ownBuild = document.currentScript?.dataset.build;

const receive = ({ build, overlay }: BrowserMessage): void => {
  if (build !== ownBuild) location.reload();
  else if (overlay) show(overlay);
  else hide();
};

addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});

const events = `/.parvis/events?page=${encodeURIComponent(location.pathname)}`;
new EventSource(events).addEventListener("message", ({ data }: MessageEvent<string>) => {
  receive(JSON.parse(data) as BrowserMessage);
});
