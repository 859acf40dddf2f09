/** A village that was published weeks before its event, for tests that move the clock. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { serveFolder, type Server } from "../browser/server.ts";
import { apply, type Changes, village } from "../content/village.ts";
import { buildSite } from "./build-site.ts";

/** Builds and serves it before the tests of a file, with these changes, and takes it away after them; where it is. */
export const publishVillage = (changes: Changes): { readonly origin: () => string } => {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-village-"));
  const [site, out] = [join(temporary, "site"), join(temporary, "out")];
  let server: Server | undefined;
  beforeAll(async () => {
    cpSync(village, site, { recursive: true });
    for (const [path, change] of Object.entries(changes)) apply(site, path, change);
    await buildSite(out, "2027-03-01T12:00+01:00", {}, site, ["--no-cards"]);
    server = await serveFolder(out);
  });
  afterAll(() => {
    server?.close();
    rmSync(temporary, { recursive: true });
  });
  return {
    origin: () => {
      if (!server) throw new Error("not published yet");
      return server.origin;
    },
  };
};
