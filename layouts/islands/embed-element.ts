/**
 * `<parvis-programme>`, which pages of other sites have around a frame: it makes the frame as high as what it shows.
 * Without it the frame has the height that its markup says.
 */
import { readHeight, sayHeight } from "./embed/message.ts";

class ParvisProgramme extends HTMLElement {
  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const height = readHeight(data)?.height;
    const frame = this.#frames.find(({ contentWindow }) => contentWindow === source);
    // A frame may have been led elsewhere.
    if (!frame || height === undefined || !frame.src.startsWith(`${origin}/`)) return;
    frame.style.border = "0";
    frame.style.height = `${height}px`;
  };

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    // What is in the frame may have said it before anybody heard.
    for (const { contentWindow } of this.#frames) if (contentWindow) sayHeight(contentWindow);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
  }

  get #frames(): readonly HTMLIFrameElement[] {
    return [...this.querySelectorAll("iframe")];
  }
}

if (!customElements.get("parvis-programme"))
  customElements.define("parvis-programme", ParvisProgramme);
