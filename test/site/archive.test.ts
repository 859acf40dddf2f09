import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveFolder } from "../browser/server.ts";
import { useBrowser, visitEach } from "../browser/visit.ts";
import { run } from "../build/command.ts";
import { village } from "../content/village.ts";
import { buildSite } from "./build-site.ts";

useBrowser();

const now = "2027-05-01T12:00+02:00";

test("an archived page looks as it did beside pages of another look, and runs under its policy", async () => {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-archived-"));
  try {
    const site = join(temporary, "site");
    cpSync(village, site, { recursive: true });
    const archived = await run(["archive", "fair", "--site", site, "--now", now, "--no-cards"]);
    expect(archived.stderr).toBe("");
    const settings = join(site, "data/site.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("#005a5b", "#7a1f3d"));
    await buildSite(join(temporary, "out"), now, {}, site, ["--no-cards"]);
    const server = await serveFolder(join(temporary, "out"));
    try {
      const paths = ["/fair/", "/fair/programme/", "/about/"];
      const addresses = paths.map((path) => server.origin + path);
      // What a policy refuses is an error on the console, which no visit may have.
      const grounds = await visitEach(addresses, { now }, (page) =>
        page.locator(".poster").evaluate((poster) => getComputedStyle(poster).backgroundColor),
      );
      expect(grounds[0]).toBe(grounds[1]);
      expect(grounds[0]).not.toBe("rgba(0, 0, 0, 0)");
      expect(grounds[2]).not.toBe("rgba(0, 0, 0, 0)");
      expect(grounds[2]).not.toBe(grounds[0]);
    } finally {
      server.close();
    }
  } finally {
    rmSync(temporary, { recursive: true });
  }
});
