/** The overlay of `npm start` in a browser: each place opens in the editor of who works here. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { addressOf } from "../build/command.ts";
import { makeFolder, makeSite, start, writeFiles } from "../build/fixture.ts";

useBrowser();

const now = "2027-03-01";
const talk = "content/open-evening/sessions/maps.md";
const mistaken = "---\ntitel: Maps for all\n---\nA talk.\n";

/** An editor that notes what it is asked to open. */
const makeEditor = (): { readonly program: string; readonly opened: () => string | undefined } => {
  const folder = makeFolder();
  const [program, log] = [join(folder, "edit it"), join(folder, "log")];
  writeFileSync(program, `#!/bin/sh\nprintf '%s|' "$@" > '${log}'\n`);
  chmodSync(program, 0o755);
  return { program, opened: () => (existsSync(log) ? readFileSync(log, "utf8") : undefined) };
};

/** Starts the server of a site; its address, once it answers. */
const serve = async (site: string, env: Readonly<Record<string, string>>): Promise<string> => {
  const child: ChildProcess = start(["start", "--site", site, "--port", "0", "--now", now], env);
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    await ended;
  });
  return addressOf(child);
};

describe.skipIf(process.platform === "win32")("a place in the overlay", () => {
  test("opens its file in the editor, at its line and column", async () => {
    const { program, opened } = makeEditor();
    const site = makeSite();
    const address = await serve(site, { LAUNCH_EDITOR: program });
    writeFiles(site, { [talk]: mistaken });
    await visit(`${address}/open-evening/`, { now }, async (page) => {
      await page.getByRole("button", { name: `${talk}:2:1` }).click();
      await vi.waitFor(() => {
        expect(opened()).toBe(`${join(site, talk)}|2|1|`);
      });
    });
  });

  test("says so where no editor starts, and is read still", async () => {
    const site = makeSite();
    const address = await serve(site, { LAUNCH_EDITOR: "/nowhere/editor" });
    writeFiles(site, { [talk]: mistaken });
    await visit(`${address}/open-evening/`, { now }, async (page) => {
      await page.getByRole("button", { name: `${talk}:2:1` }).click();
      await page.getByText("No editor was found").waitFor();
      expect(await page.getByText(`${talk}:2:1`).count()).toBe(1);
    });
  });
});

describe.skipIf(process.platform === "win32")("nothing else opens", () => {
  /** What is answered to who asks for a place with headers of their own. */
  const ask = async (
    place: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly opened: string | undefined }> => {
    const { program, opened } = makeEditor();
    const site = makeSite({ [talk]: mistaken });
    const address = await serve(site, { LAUNCH_EDITOR: program });
    const { status } = await fetch(`${address}/.parvis/open`, {
      method: "POST",
      headers: { origin: address, "content-type": "application/json", ...headers },
      body: JSON.stringify(place),
    });
    return { status, opened: opened() };
  };
  const place = `${talk}:2:1`;

  test("than what the overlay shows, which does", async () => {
    const { status, opened } = await ask(place);
    expect(status).toBe(200);
    expect(opened).toContain(talk);
  });

  test.each([
    ["another line", `${talk}:3:1`],
    ["another file", "data/site.yaml:1:1"],
    ["a file elsewhere", "../../../../etc/passwd:1:1"],
    ["no place", ""],
    ["no text", { place }],
    ["what goes on too long", "x".repeat(100_000)],
  ])("for %s", async (_, other) => {
    expect(await ask(other)).toEqual({ status: 403, opened: undefined });
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["another port", { origin: "http://localhost:1" }],
    ["a form", { "content-type": "text/plain" }],
    ["what says that it comes from elsewhere", { "sec-fetch-site": "cross-site" }],
  ])("for %s", async (_, headers: Readonly<Record<string, string>>) => {
    expect(await ask(place, headers)).toEqual({ status: 403, opened: undefined });
  });

  test("for a page of another site, in a browser", async () => {
    const { program, opened } = makeEditor();
    const site = makeSite({ [talk]: mistaken });
    const address = await serve(site, { LAUNCH_EDITOR: program });
    const other = await serve(makeSite(), {});
    await expect(
      visit(`${other}/open-evening/`, { now, endpoint: address }, async (page) => {
        await page.evaluate(
          ([to = "", body = ""]) =>
            fetch(`${to}/.parvis/open`, { method: "POST", mode: "no-cors", body }).catch(
              () => undefined,
            ),
          [address, JSON.stringify(place)],
        );
      }),
    ).rejects.toThrow();
    expect(opened()).toBeUndefined();
  });
});
