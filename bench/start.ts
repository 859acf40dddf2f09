/**
 * How soon a browser shows an edit under `npm start`: `npm run bench:start`, or `npm run bench:start --
 * 3000` for another number of sessions; `--runs 40` for more edits of each kind, `--json` for machines.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { chromiumOptions } from "../src/pdf/chromium.ts";
import { generateSite } from "./generate.ts";

const { values, positionals } = parseArgs({
  options: {
    runs: { type: "string", default: "20" },
    json: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const [sessions = "1000"] = positionals;

/** One kind of edit: what is written in place of what, and the page that shows it. */
interface Edit {
  readonly name: string;
  readonly file: string;
  readonly pattern: RegExp;
  readonly write: (text: string) => string;
  readonly page: string;
}

const event = "2027-conference";
const edits: readonly Edit[] = [
  {
    name: "a title, on the session's page",
    file: "sessions/s17.md",
    pattern: /^title: .*$/m,
    write: (text) => `title: ${text}`,
    page: `/${event}/sessions/s17/`,
  },
  {
    name: "a name, on the page of a session",
    file: "speakers/p17.md",
    pattern: /^name: .*$/m,
    write: (text) => `name: ${text}`,
    page: `/${event}/sessions/s17/`,
  },
  {
    name: "a title, on the page of the day",
    file: "sessions/s17.md",
    pattern: /^title: .*$/m,
    write: (text) => `title: ${text}`,
    page: `/${event}/programme/2027-03-10/`,
  },
  {
    name: "a file of 250 slots, on the page of the day",
    file: "programme/2027-03-10.yaml",
    pattern: /^ {2}title: .*$/m,
    write: (text) => `  title: ${text}`,
    page: `/${event}/programme/2027-03-10/`,
  },
];

const startServer = (
  site: string,
): Promise<{ readonly address: string; readonly end: () => void }> => {
  const parvis = resolve(import.meta.dirname, "../src/parvis.mjs");
  const args = ["start", "--site", site, "--port", "0", "--now", "2027-02-01T12:00"];
  const child = spawn(process.execPath, [parvis, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((found, fail) => {
    let said = "";
    child.once("exit", () => {
      fail(new Error(said));
    });
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const port = /localhost:(\d+)/.exec(said)?.[1];
      if (port !== undefined)
        found({ address: `http://localhost:${port}`, end: () => child.kill("SIGINT") });
    });
  });
};

/** Runs in each page: says each text of an edit once its frame is painted, with the moment. */
const tellEdits = (): void => {
  const told = new Set<string>();
  const look = (): void => {
    for (const [text] of document.body.textContent.matchAll(/Retouche \d+ \d+\./g)) {
      if (told.has(text)) continue;
      told.add(text);
      setTimeout(() => {
        console.log(text, performance.timeOrigin + performance.now());
      });
    }
    requestAnimationFrame(look);
  };
  addEventListener("readystatechange", look, { once: true, capture: true });
};

/** Milliseconds from the beginning of the write until the text was painted. */
const timeEdit = async (page: Page, site: string, edit: Edit, text: string): Promise<number> => {
  const file = join(site, "content", event, edit.file);
  const edited = readFileSync(file, "utf8").replace(edit.pattern, edit.write(text));
  const shown = page.waitForEvent("console", (message) => message.text().startsWith(text));
  const start = performance.timeOrigin + performance.now();
  writeFileSync(file, edited);
  return Number((await shown).text().slice(text.length)) - start;
};

const site = mkdtempSync(join(tmpdir(), "parvis-start-"));
try {
  generateSite(site, Number(sessions));
  const started = performance.now();
  const server = await startServer(site);
  const took = Math.round(performance.now() - started);
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const rows: Record<string, { readonly median: number; readonly longest: number }> = {
      "from the command until the site is there": { median: took, longest: took },
    };
    const page = await browser.newPage();
    await page.addInitScript(tellEdits);
    for (const [i, edit] of edits.entries()) {
      await page.goto(server.address + edit.page);
      const times: number[] = [];
      // The first only warms up.
      for (let run = 0; run <= Number(values.runs); run++)
        times.push(await timeEdit(page, site, edit, `Retouche ${i} ${run}.`));
      const sorted = times.slice(1).sort((a, b) => a - b);
      rows[edit.name] = {
        median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN),
        longest: Math.round(sorted.at(-1) ?? NaN),
      };
    }
    if (values.json) console.log(JSON.stringify(rows, undefined, 2));
    else console.table(rows);
  } finally {
    await browser.close();
    server.end();
  }
} finally {
  rmSync(site, { recursive: true });
}
