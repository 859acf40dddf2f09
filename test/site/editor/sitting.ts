/** Somebody who sits at the editor for the tests of a file, signed in. */
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { Desk, type EditedSite } from "./desk.ts";

export class Sitting {
  readonly #site: EditedSite;
  #browser: Browser | undefined;
  #desk: Desk | undefined;

  /** `without`: a file of the site that a build refuses. */
  constructor(site: EditedSite, without?: string) {
    this.#site = site;
    beforeAll(async () => {
      await site.serve(without);
      this.#browser = await chromium.connect(inject("browser"));
      this.#desk = await Desk.open(this.#browser, site);
      await this.#desk.signIn();
      await this.page.getByText("Village fair", { exact: true }).first().waitFor();
    });
    afterAll(async () => {
      await this.#desk?.close();
      await this.#browser?.close();
      site.close();
    });
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error("nobody sits there yet");
    return this.#browser;
  }

  get desk(): Desk {
    if (!this.#desk) throw new Error("nobody sits there yet");
    return this.#desk;
  }

  get page(): Page {
    return this.desk.page;
  }

  /** A field of text by its name; in a site of several languages that of the first is 0. */
  field(name: RegExp, nth = 0): Locator {
    return this.page.getByRole("textbox", { name }).nth(nth);
  }

  /** Edits and saves; what the commit changes: files, and lines with their signs. */
  async saving(edit: () => Promise<void>): Promise<readonly string[]> {
    const { repository } = this.#site;
    const before = repository.head("main") ?? "";
    await this.desk.edit(edit);
    await this.desk.save();
    await expect.poll(() => repository.head("main"), { timeout: 20_000 }).not.toBe(before);
    return [
      ...repository.changedFiles(before, "main"),
      ...repository.diff(before, "main").split("\n"),
    ];
  }
}
