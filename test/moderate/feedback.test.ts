/** What those who were there thought goes into a table of the organisers' own, which nobody publishes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, writeFiles } from "../build/fixture.ts";
import { parseCsv } from "../../src/write/csv.ts";
import { built, event, makeEvening, moderated, sent } from "./speakers.ts";

const site = (feedback = "{ mode: open }"): string =>
  makeEvening({
    "content/open-evening/event.md": event.replace(
      "speaker_forms: { mode: open }",
      `feedback: ${feedback}`,
    ),
    "content/open-evening/programme/2027-03-20.yaml": "- { time: 19:00–20:00, session: maps }\n",
  });

const opinion = (id: string, texts: Readonly<Record<string, string>>, about = "session:maps") =>
  sent(id, {
    "form-name": "feedback",
    event: "open-evening",
    feedback: about,
    website: "",
    ...texts,
  });

const table = (folder: string): string => join(folder, "private/feedback.csv");

const textOf = (folder: string): string => readFileSync(table(folder), "utf8");

/** The rows of the table, without their ids. */
const rowsOf = (folder: string): readonly (readonly string[])[] => {
  const rows = parseCsv(textOf(folder), ",");
  if (typeof rows === "number") throw new Error(`line ${rows} is wrong`);
  return rows.map((row) => row.slice(1));
};

const heads = ["sent", "event", "session", "title", "good", "better"];

const keep = async (folder: string, ...rows: readonly unknown[]) =>
  moderated(folder, rows, "--feedback");

describe("feedback that was sent", () => {
  test("is added to a table: when, on what, and which words", async () => {
    const folder = site();
    const { code, stdout } = await keep(
      folder,
      opinion("a1", { good: "The maps.\r\nAll of them.", better: "Longer, please" }),
      opinion("a2", { good: "", better: 'A "ramp", and air' }, "event"),
    );
    expect(code).toBe(0);
    expect(stdout).toContain("Added to private/feedback.csv: 2.");
    expect(rowsOf(folder)).toEqual([
      heads,
      [
        "2027-03-02T14:02:06Z",
        "open-evening",
        "maps",
        "Maps for all",
        "The maps.\nAll of them.",
        "Longer, please",
      ],
      ["2027-03-02T14:02:06Z", "open-evening", "", "", "", 'A "ramp", and air'],
    ]);
    expect(textOf(folder)).not.toContain("secret.example");
    expect(textOf(folder)).not.toContain("76.72");
  });

  test("is added once, however often it is exported; the same words of two people are two", async () => {
    const folder = site();
    const [first, second] = [opinion("a1", { good: "Great" }), opinion("a2", { good: "Great" })];
    await keep(folder, first);
    await keep(folder, first, second);
    const before = textOf(folder);
    const { stdout } = await keep(folder, second, first);
    expect(stdout).toContain("Nothing new.");
    expect(textOf(folder)).toBe(before);
    expect(
      rowsOf(folder)
        .slice(1)
        .map((row) => row[4]),
    ).toEqual(["Great", "Great"]);
  });

  test("is added once from JSON, from CSV, and from a CSV that a spreadsheet saved", async () => {
    const words = { good: "5/5\r\nGreat", better: "" };
    const spread = (id: string, at: string, good: string): string =>
      `event;feedback;good;better;created_at;id\r\nopen-evening;session:maps;"${good}";;${at};${id}\r\n`;
    const moderate = async (folder: string, text: string) => {
      writeFiles(folder, { "sent.csv": text });
      return run(["moderate", join(folder, "sent.csv"), "--site", folder, "--feedback"]);
    };
    const folder = site();
    await keep(folder, opinion("a1", words));
    const first = textOf(folder);
    for (const [at, good] of [
      ["2027-03-02 14:02:06 UTC", "5/5\r\nGreat"],
      ["02/03/2027 14:02", "5/5\nGreat"],
      ["02/03/2027 14:02", "05/05/2027"],
    ] as const)
      expect((await moderate(folder, spread("a1", at, good))).stdout).toContain("Nothing new.");
    expect(textOf(folder)).toBe(first);
    // Without an id it is known by its words and its minute.
    for (const [at, good, rows] of [
      ["2027-03-02 15:02:06 UTC", "Bread\r\nWater", 2],
      ["02/03/2027 15:02", "Bread\nWater", 2],
      ["02/03/2027 15:03", "Bread\nWater", 3],
    ] as const) {
      await moderate(folder, spread("", at, good));
      expect(rowsOf(folder).slice(1)).toHaveLength(rows);
    }
    // An id that counts is that of its event and session.
    await keep(folder, opinion("1", { good: "One" }), opinion("1", { good: "Two" }, "event"));
    expect(rowsOf(folder).slice(1)).toHaveLength(5);
  });

  test("is text to a spreadsheet, and to a terminal", async () => {
    const folder = site();
    const hostile = ["=cmd|' /C calc'!A0", "+1", "-2", "@SUM(1)", "\t=1", "\u001b[31m=1+1"];
    await keep(folder, ...hostile.map((good, i) => opinion(`h${i}`, { good })));
    for (const row of rowsOf(folder).slice(1)) expect(row[4]).toMatch(/^(?:'[=+\-@]|[^=+\-@\t])/);
    expect(textOf(folder)).not.toContain("\u001b");
  });

  test("is no robot’s, and not empty", async () => {
    const folder = site();
    const { stdout } = await keep(
      folder,
      opinion("r", { good: "Buy this", website: "https://spam.example" }),
      opinion("e", { good: " ", better: "" }),
    );
    expect(stdout).toContain("Nothing new.");
    expect(existsSync(table(folder))).toBe(false);
  });

  test("is only shown with --list, and left aside without --feedback", async () => {
    const folder = site();
    const row = opinion("a1", { good: "The maps" });
    const listed = await moderated(folder, [row], "--feedback", "--list");
    expect(listed.stdout).toContain("  │ The maps");
    const aside = await moderated(folder, [row], "--list");
    expect(aside.stdout).toContain("Feedback, left aside: 1. --feedback adds it");
    expect(aside.stdout).not.toContain("The maps");
    expect(existsSync(table(folder))).toBe(false);
    const both = await moderated(folder, [row], "--feedback", "--approve", "a1");
    expect(both.code).toBe(2);
    expect(both.stderr).toContain("nothing of it is approved");
  });

  test("comes by e-mail too, each message once", async () => {
    const folder = site("{ endpoint: us@hall.example }");
    const out = await built(folder);
    const page = readFileSync(join(out, "open-evening/sessions/maps/feedback/index.html"), "utf8");
    const mail = new URL(/href="(mailto:[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "");
    const body = (mail.searchParams.get("body") ?? "")
      .replace("What was good?:\r\n", "What was good?:\r\nThe bread")
      .replace("What could be better?:\r\n", "What could be better?:\r\nThe coffee");
    const message = (id: string): string =>
      `From: Ada <ada@secret.example>\r\nDate: Tue, 02 Mar 2027 14:02:06 +0000\r\nMessage-ID: <${id}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;
    for (const id of ["one", "one", "two"]) {
      writeFiles(folder, { "mail.eml": message(id) });
      await run(["moderate", join(folder, "mail.eml"), "--site", folder, "--feedback"]);
    }
    expect(
      rowsOf(folder)
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual(
      Array.from({ length: 2 }, () => [
        "open-evening",
        "maps",
        "Maps for all",
        "The bread",
        "The coffee",
      ]),
    );
    expect(textOf(folder)).not.toContain("ada@");
  });
});

describe("the table", () => {
  test("keeps what the organisers made of it in a spreadsheet", async () => {
    const folder = site();
    await keep(folder, opinion("a1", { good: "Été" }));
    const [id = ""] = /(?<=\n)[0-9a-f]{24}/.exec(textOf(folder)) ?? [];
    writeFileSync(
      table(folder),
      Buffer.from(`session;feedback_id;done;good\r\nmaps;${id};yes;\xc9t\xe9\r\n`, "latin1"),
    );
    await keep(folder, opinion("a1", { good: "Été" }), opinion("a2", { good: "More; please" }));
    expect(textOf(folder)).toMatch(
      new RegExp(
        `^\\ufeffsession;feedback_id;done;good\\r\\nmaps;${id};yes;Été\\r\\nmaps;[0-9a-f]{24};;"More; please"\\r\\n$`,
      ),
    );
  });

  test("that is none is left as it is", async () => {
    const folder = site();
    mkdirSync(join(folder, "private"));
    for (const text of ["name,age\r\nAda,40\r\n", "feedback_id\r\n", 'feedback_id,"good\r\n']) {
      writeFileSync(table(folder), text);
      const { code, stderr } = await keep(folder, opinion("a1", { good: "Great" }));
      expect(code).toBe(2);
      expect(stderr).toContain("private/feedback.csv is no table that feedback can be added to");
      expect(textOf(folder)).toBe(text);
    }
  });

  test("is not taken along by git, nor published", async () => {
    const folder = site();
    execFileSync("git", ["init", "-q"], { cwd: folder });
    await keep(folder, opinion("a1", { good: "Only for you" }));
    const seen = execFileSync("git", ["status", "--porcelain", "-uall"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(seen).not.toContain("private");
    const out = await built(folder);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const found = files.filter((one) =>
      readFileSync(join(one.parentPath, one.name)).includes("Only for you"),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
