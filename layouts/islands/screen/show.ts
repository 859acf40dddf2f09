import { areThere, askSite, filesOf } from "./ask-site.ts";
import { Board } from "./board.ts";
import { isFirstTime, keepContact, keepPage, lastContact, updateWorker } from "./kept.ts";
import { newest } from "./newest.ts";
import { readPage, type ScreenPage } from "./read-page.ts";
import { shiftOf, type WallClock, wallClock } from "./wall-clock.ts";

/** Milliseconds between two looks at the site, between two attempts to reach it again, and for which a page is shown. */
const betweenLooks = 60_000;
const betweenAttempts = 10_000;
const onePageLasts = 10_000;

/** A screen at work: what it shows, and what it knows of the site. */
export class Show {
  readonly #main: HTMLElement;
  readonly #board = new Board();
  /** A slow answer that fails says nothing against one that came meanwhile. */
  readonly #ask = newest(askSite);
  readonly #clock: WallClock;
  /** What the screen's clock is before that of the device. */
  readonly #shift: number;
  #page: ScreenPage;
  /** The page as it was published. */
  #source: string;
  /** Since when the site cannot be reached; undefined: it can. */
  #lostAt: number | undefined;
  #lookedAt = 0;
  #turnedAt = Date.now();
  #minute = -1;

  constructor(main: HTMLElement, page: ScreenPage, source: string) {
    this.#main = main;
    this.#page = page;
    this.#source = source;
    const zone = page.programme.dataset.zone ?? "UTC";
    this.#shift = shiftOf(location.search, zone, Date.now());
    const { clock = document.documentElement.lang } = page.programme.dataset;
    this.#clock = wallClock(clock, zone);
  }

  start(): void {
    this.#main.append(this.#board.element);
    this.#render();
    setInterval(this.#tick, 1000);
    addEventListener("resize", this.#render);
    addEventListener("online", () => void this.#look());
    addEventListener("offline", () => void this.#look());
    void document.fonts.ready.then(this.#render);
    void this.#look();
  }

  readonly #tick = (): void => {
    // A device that slept counts no seconds, and clocks are set back, too.
    const since = (moment: number): number => Math.abs(Date.now() - moment);
    const pause = this.#lostAt === undefined ? betweenLooks : betweenAttempts;
    if (since(this.#lookedAt) >= pause) void this.#look();
    if (Math.floor(this.#now / 60_000) !== this.#minute) this.#render();
    if (since(this.#turnedAt) < onePageLasts) return;
    this.#turnedAt = Date.now();
    this.#board.turn();
  };

  get #now(): number {
    return Date.now() + this.#shift;
  }

  readonly #render = (): void => {
    const now = this.#now;
    this.#minute = Math.floor(now / 60_000);
    const { failed = "" } = this.#page.programme.dataset;
    const since = this.#lostAt && this.#clock.since(this.#lostAt + this.#shift, now);
    const [figures, half] = this.#clock.time(now);
    this.#say("clock", figures, half);
    this.#say("date", this.#clock.date(now));
    this.#say("network", since ? failed.replace("{time}", () => since) : "");
    this.#board.set(this.#page, now);
  };

  #say(part: string, text: string, more = ""): void {
    const element = this.#main.querySelector<HTMLElement>(`header .${part}`);
    if (!element) return;
    element.hidden = false;
    // A screen reader is told what changes alone.
    if (element.textContent === [text, more].filter(Boolean).join(" ")) return;
    const small = document.createElement("small");
    small.textContent = more;
    element.replaceChildren(text, ...(more ? [" ", small] : []));
  }

  async #look(): Promise<void> {
    this.#lookedAt = Date.now();
    const answer = await this.#ask();
    if (!answer) return;
    const { isThere, page } = answer;
    if (isThere) keepContact(Date.now());
    this.#lostAt = isThere ? undefined : (this.#lostAt ?? lastContact() ?? Date.now());
    if (page) await this.#compare(page);
    this.#render();
  }

  async #compare(page: Document): Promise<void> {
    const files = filesOf(page);
    const fresh = page.querySelector("main");
    // Another script or style is that of another Parvis or look: begun anew, once all of it is there.
    if (
      files.join() !== filesOf(document).join() &&
      (await areThere(files)) &&
      isFirstTime(files)
    ) {
      keepPage(files);
      location.reload();
    } else if (fresh && fresh.innerHTML !== this.#source) {
      this.#adopt(fresh);
      keepPage([...files, ...filesOf(document)]);
      updateWorker();
    }
  }

  /** Shows a newer page in the place of this one, in one go. */
  #adopt(fresh: HTMLElement): void {
    this.#source = fresh.innerHTML;
    for (const child of [...this.#main.children]) if (child !== this.#board.element) child.remove();
    this.#main.prepend(...fresh.childNodes);
    this.#page = readPage(this.#main) ?? this.#page;
    this.#render();
  }
}
