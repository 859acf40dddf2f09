import { writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { bread, event, places, problem } from "./problem.ts";
import { now, withVillage } from "./village.ts";

const recorded = "materials: [{ title: Film, url: https://films.example/bread, kind: recording }]";

describe("recordings", () => {
  problem(
    "unwanted-recording: of a session that is not recorded there is one",
    { [bread]: ["speakers: [ada]", `speakers: [ada]\nrecording: no\n${recorded}`] },
    `
      content/fair/sessions/bread.md:4:12 error unwanted-recording
           3 │ speakers: [ada]
           4 │ recording: no
             │            ^^
        This session is said not to be recorded, and a recording of it is among its materials. Ask those who gave it, and take one of the two out.
    `,
  );

  problem(
    "missing-recording: one that is published is nowhere",
    { [bread]: ["speakers: [ada]", "speakers: [ada]\nrecording: published"] },
    `
      content/fair/sessions/bread.md:4:12 warning missing-recording
           3 │ speakers: [ada]
           4 │ recording: published
             │            ^^^^^^^^^
        The recording of this session is said to be published, and there is none among its materials. Add it there, with “kind: recording”; until it is out, write: recording: yes
    `,
  );

  problem(
    "bad-value: a word that is none",
    { [bread]: ["speakers: [ada]", "speakers: [ada]\nrecording: yess"] },
    `
      content/fair/sessions/bread.md:4:12 error bad-value
           3 │ speakers: [ada]
           4 │ recording: yess
             │            ^^^^
        “yess” is not possible here. Did you mean “yes”?
        Possible values: no, yes, published.
    `,
  );

  test("what agrees is no problem", () => {
    const all = ["recording: no", "recording: yes", `recording: yes\n${recorded}`, recorded];
    for (const one of [...all, `recording: published\n${recorded}`])
      expect(places({ [bread]: ["speakers: [ada]", `speakers: [ada]\n${one}`] }), one).toEqual([]);
  });
});

describe("feedback", () => {
  problem(
    "bad-url: an address that cannot be opened",
    { [bread]: ["speakers: [ada]", "speakers: [ada]\nfeedback: forms.example/bread"] },
    `
      content/fair/sessions/bread.md:4:11 error bad-url
           3 │ speakers: [ada]
           4 │ feedback: forms.example/bread
             │           ^^^^^^^^^^^^^^^^^^^
        The address “forms.example/bread” does not say how to get there. Write: https://forms.example/bread
    `,
  );

  test("has its fields, and a page of that name is its own", () => {
    const open = "organisers: [committee]\nfeedback: { mode: open }";
    expect(places({ [event]: ["organisers: [committee]", open] })).toEqual([]);
    expect(
      places({
        [event]: ["organisers: [committee]", "organisers: [committee]\nfeedback: { moode: open }"],
      }),
    ).toEqual([expect.stringMatching(/unknown-field$/)]);
    expect(
      places({
        [event]: ["organisers: [committee]", open],
        "content/fair/pages/feedback.md": "---\ntitle: Feedback\n---\nWrite to us.\n",
      }),
    ).toEqual(["content/fair/pages/feedback.md:1:1 duplicate-address"]);
  });

  test("has a page that one may link to, unless the event is called off or has no date yet", () => {
    const dates = "start: 2027-03-27T10:00\nend: 2027-03-28T18:00";
    const wrong = (written: string): readonly string[] =>
      places({
        [event]: [dates, `${written}\nfeedback: {}`],
        "content/fair/pages/say.md": "---\ntitle: Say it\n---\n[Say it](page:feedback)\n",
      }).filter((one) => one.includes("say.md"));
    expect(wrong(dates)).toEqual([]);
    expect(wrong(`${dates}\nstatus: moved-online`)).toEqual([]);
    // What cannot be read is reported where it stands.
    expect(wrong("start: 2027-33-27")).toEqual([]);
    const dead = ["content/fair/pages/say.md:4:15 unknown-reference"];
    for (const status of ["cancelled", "postponed"])
      expect(wrong(`${dates}\nstatus: ${status}`), status).toEqual(dead);
    expect(wrong("start: tba\nend: tba")).toEqual(dead);
  });

  test("that was received is refused wherever it would be published", () => {
    const table = "feedback_id,sent,event,session,title,good,better\r\n1,,fair,,,Bread,\r\n";
    const saved = `\ufeff${table.replaceAll(",", ";")}`;
    // Columns may stand in any order, and a spreadsheet saves a table in its own way.
    const moved = "session;feedback_id;done;good\r\nbread;1;yes;Été\r\n";
    const files = {
      "static/avis.csv": moved,
      "static/excel.csv": `sep=;\r\n${moved}`,
      "static/lines.csv": moved
        .replace("done", '"done;\r\nby whom"')
        .replace("feedback_id;", '"feedback_id";'),
      "static/last.tab": "good\tfeedback_id\r\nBread\t1\r\n",
      "static/unicode.txt": Buffer.from(`\ufeff${moved.replaceAll(";", "\t")}`, "utf16le"),
      "content/fair/media/moved.csv": moved,
      "static/feedback.csv": table,
      "static/deep/other name.csv": saved,
      "content/fair/media/answers.csv": table,
      "content/fair/feedback.csv": table,
    };
    withVillage({}, (folder) => {
      for (const [path, text] of Object.entries({ ...files, "private/feedback.csv": table })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const found = loadSite(folder, { now }).problems.map(({ file, code }) => `${file} ${code}`);
      expect(found.toSorted()).toEqual([
        "content/fair/feedback.csv unexpected-file",
        "content/fair/media/answers.csv private-file",
        "content/fair/media/moved.csv private-file",
        "static/avis.csv private-file",
        "static/deep/other name.csv private-file",
        "static/excel.csv private-file",
        "static/feedback.csv private-file",
        "static/last.tab private-file",
        "static/lines.csv private-file",
        "static/unicode.txt private-file",
      ]);
    });
  });

  test("is not what other tables are", () => {
    withVillage({}, (folder) => {
      mkdirSync(join(folder, "static"), { recursive: true });
      writeFileSync(join(folder, "static/feedback.csv"), "question,answer\r\n1,2\r\n");
      writeFileSync(join(folder, "static/columns.csv"), "table,column\r\nanswers,feedback_id\r\n");
      expect(loadSite(folder, { now }).problems).toEqual([]);
    });
  });
});
