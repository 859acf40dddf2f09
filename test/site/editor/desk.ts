/** Somebody who edits a site in the browser, and what its repository holds then. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { serveFolder, type Server } from "../../browser/server.ts";
import { buildAsProcess } from "../build-site.ts";
import { BareRepository, type FileChanges } from "./bare-repository.ts";
import { PlayedGitHub } from "./played-github.ts";

export const now = "2031-01-02T12:00+01:00";

/** A site that was built of its repository, and is served. */
export class EditedSite {
  readonly temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-editor-"));
  readonly repository: BareRepository;
  readonly host: PlayedGitHub;
  #server: Server | undefined;
  #folders = 0;

  constructor(files: FileChanges) {
    this.repository = new BareRepository(join(this.temporary, "repository.git"), files);
    this.host = new PlayedGitHub(this.repository, "village/fair");
  }

  get origin(): string {
    if (!this.#server) throw new Error("not served");
    return this.#server.origin;
  }

  /** The files of a branch in a folder of their own. */
  checkOut(branch = "main"): string {
    const folder = join(this.temporary, `checkout-${++this.#folders}`);
    this.repository.checkOut(branch, folder);
    return folder;
  }

  /** Builds and serves what `main` has, but for one file that would be refused. */
  async serve(without?: string): Promise<void> {
    const folder = this.checkOut();
    if (without !== undefined) rmSync(join(folder, without));
    await buildAsProcess(join(folder, "_site"), now, {}, folder);
    this.#server = await serveFolder(join(folder, "_site"));
  }

  close(): void {
    this.#server?.close();
    rmSync(this.temporary, { recursive: true });
  }
}

interface Sitting {
  /** What the browser speaks. */
  readonly locale?: string;
  readonly origin?: string;
}

/** A window in which the editor is open. */
export class Desk {
  readonly page: Page;
  readonly site: EditedSite;
  /** What no page may do: errors, questions to others, and what its policy forbids. */
  readonly faults: readonly string[];
  readonly #context: BrowserContext;
  readonly #origin: string;
  #place = "";

  private constructor(context: BrowserContext, page: Page, site: EditedSite, origin: string) {
    this.#context = context;
    this.#origin = origin;
    this.page = page;
    this.site = site;
    this.faults = watch(context, origin);
  }

  static async open(
    browser: Browser,
    site: EditedSite,
    { locale = "en-GB", origin = site.origin }: Sitting = {},
  ): Promise<Desk> {
    const viewport = { width: 1280, height: 900 };
    const settings = { locale, viewport, timezoneId: "Europe/Paris" };
    const context = await browser.newContext({ ...settings, reducedMotion: "reduce" });
    await context.route(`${apiOrigin}/**`, (route) => site.host.answer(route));
    const desk = new Desk(context, await context.newPage(), site, origin);
    await desk.page.goto(`${origin}/admin/`);
    return desk;
  }

  async signIn(token = this.site.host.token): Promise<void> {
    await this.page.getByRole("button", { name: /token|jeton/i }).click();
    await this.page.getByRole("textbox").fill(token);
    await this.page.keyboard.press("Enter");
  }

  /** Opens a page of the editor anew, as from a bookmark: `collections/2031-fair-sessions/entries/bread`. */
  async go(place: string): Promise<void> {
    this.#place = place;
    await this.page.goto("about:blank");
    await this.page.goto(`${this.#origin}/admin/#/${place}`);
    await this.page.getByRole("button", { name: saveButton }).first().waitFor();
    // Until then it puts into its fields what is in the files.
    await this.page.waitForLoadState("networkidle");
    // Then it looks for what was typed and not saved, and shows the file once more; nothing on the page says when that is done.
    await this.page.waitForTimeout(1_500);
  }

  /** Edits, again if need be: what one does while a slow machine still loads, gives way to what is in the files. */
  async edit(action: () => Promise<unknown>): Promise<void> {
    const button = this.page.getByRole("button", { name: saveButton }).first();
    for (let tries = 0; tries < 5; tries++) {
      await action();
      const isTaken = await button.click({ trial: true, timeout: 3_000 }).then(
        () => true,
        () => false,
      );
      if (isTaken) return;
      await this.go(this.#place);
    }
    throw new Error("The editor does not take the edit.");
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: saveButton }).first().click();
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

const saveButton = /^(?:Save|Enregistrer)$/;
const apiOrigin = "https://api.github.com";

const watch = (context: BrowserContext, origin: string): readonly string[] => {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (fault) => faults.push(`error: ${fault.error().stack ?? ""}`));
  context.on("request", (request) => {
    const url = request.url();
    const isOurs = [`${origin}/`, `${apiOrigin}/`, "blob:", "data:"].some((one) =>
      url.startsWith(one),
    );
    if (!isOurs) faults.push(`third party: ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
};
