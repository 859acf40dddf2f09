/** Suggestions replace whole lines: put into their files, they mend what they are about. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { printProblems } from "../../src/content/print/problems.ts";
import { makeSite, run } from "../build/fixture.ts";

const talk = "content/open-evening/sessions/maps.md";
const speaker = { "content/open-evening/speakers/ada.md": "---\nname: Ada\n---\n" };

const ReviewSchema = z.strictObject({
  version: z.literal(1),
  language: z.string(),
  marker: z.string(),
  summary: z.string(),
  comments: z.array(
    z.strictObject({
      marker: z.string(),
      path: z.string(),
      line: z.int(),
      start_line: z.int().optional(),
      was: z.array(z.string()),
      body: z.string(),
    }),
  ),
});
type Comment = z.infer<typeof ReviewSchema>["comments"][number];

const reviewOf = async (site: string) => {
  const { stdout } = await run(["check", "--site", site, "--format", "suggestions"]);
  return ReviewSchema.parse(JSON.parse(stdout));
};

/** What GitHub would write: what stands in the blocks. */
const blocksOf = ({ body }: Comment): readonly string[] =>
  [...body.matchAll(/^(`{3,})suggestion\n(.*?)\n\1$/gms)].map(([, , text = ""]) => text);

/** Takes the first suggestion of each comment, from the end on. */
const accept = (site: string, comments: readonly Comment[]): void => {
  for (const comment of comments.toSorted((a, b) => b.line - a.line)) {
    const { path, line, start_line = line } = comment;
    const file = join(site, path);
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines.slice(start_line - 1, line)).toEqual(comment.was);
    lines.splice(start_line - 1, line - start_line + 1, blocksOf(comment)[0] ?? "");
    writeFileSync(file, lines.join("\n"));
  }
};

/** The file once all that is suggested is taken; nothing is wrong in the site then. */
const mended = async (text: string, file = talk): Promise<string> => {
  const site = makeSite({ ...(file === talk && speaker), [file]: text });
  accept(site, (await reviewOf(site)).comments);
  expect((await run(["check", "--site", site, "--format", "json"])).stdout).toBe("");
  return readFileSync(join(site, file), "utf8");
};

describe("what is suggested", () => {
  test("mends a line", async () => {
    expect(await mended("---\ntitle: Maps\nspeakers: [adda]\n---\nA talk.\n")).toBe(
      "---\ntitle: Maps\nspeakers: [ada]\n---\nA talk.\n",
    );
  });

  test("mends two things in a line at once", async () => {
    const text = "---\ntitle: Maps\nspeaker: [adda]\n---\nA talk.\n";
    const site = makeSite({ ...speaker, [talk]: text });
    const { comments } = await reviewOf(site);
    expect(comments).toHaveLength(1);
    accept(site, comments);
    accept(site, (await reviewOf(site)).comments);
    expect(readFileSync(join(site, talk), "utf8")).toBe(
      text.replace("speaker: [adda]", "speakers: [ada]"),
    );
  });

  test("keeps the ends of lines that the file has, tabs and spaces that do not break", async () => {
    const text =
      "---\r\ntitle: «\u202fMaps\u202f»\r\nspeakers: [adda]\t# who?\r\n---\r\nA talk.\r\n";
    expect(await mended(text)).toBe(text.replace("adda", "ada"));
  });

  test("keeps the mark at the beginning of a file", async () => {
    const file = "content/open-evening/programme/2027-03-20.yaml";
    const text = "\ufeff- time: 19:00–20:00\n  sesion: maps\n";
    expect(await mended(text, file)).toContain("\ufeff- time: 19:00–20:00\n  session: maps\n");
  });

  test.each(["", "\ufeff"])(
    "mends the first and only line of a file, %j before it",
    async (mark) => {
      const text = `${mark}the-hall: { nam: The Hall }`;
      const site = makeSite({ "data/organisations.yaml": text });
      const { comments } = await reviewOf(site);
      expect(comments).toMatchObject([{ path: "data/organisations.yaml", line: 1, was: [text] }]);
      expect(comments.flatMap(blocksOf)).toEqual([`${mark}the-hall: { name: The Hall }`]);
    },
  );

  test("offers each of the ways in which a date may be meant", async () => {
    const event = "content/open-evening/event.md";
    const site = makeSite();
    const text = readFileSync(join(site, event), "utf8");
    writeFileSync(
      join(site, event),
      text.replace("start: 2027-03-20T19:00", "published: 04/03/2027"),
    );
    const { comments } = await reviewOf(site);
    const about = comments.find(({ was }) => was.join().includes("04/03/2027"));
    expect(about && blocksOf(about)).toEqual(["published: 2027-03-04", "published: 2027-04-03"]);
  });

  test("cannot be ended by a line that stands in it", () => {
    const source = { file: "content/fair/event.md", text: "a\n```\nb\n" };
    const range = { start: 0, end: 7 };
    const problem = { source, range, key: "raw-html", values: {}, hidesOthers: false } as const;
    const edit = { file: source.file, ...range, text: "a\n```\nc" };
    const printed = printProblems([], {
      ...{ format: "suggestions", color: false, all: false, language: "en" },
      source: () => undefined,
      beside: { proposals: [{ problem, edit }], raw: () => source.text },
    });
    const { comments } = ReviewSchema.parse(JSON.parse(printed));
    expect(comments).toMatchObject([{ start_line: 1, line: 3, was: ["a", "```", "b"] }]);
    expect(comments.flatMap(blocksOf)).toEqual(["a\n```\nc"]);
  });

  test("cannot be ended by what stands in it", async () => {
    const text = '---\ntitle: Maps\nspeakers: [adda, "```` ```"]\n---\nA talk.\n';
    const { comments } = await reviewOf(makeSite({ ...speaker, [talk]: text }));
    expect(comments.flatMap(blocksOf)).toEqual(['speakers: [ada, "```` ```"]']);
  });

  test("is the same wherever the lines have moved to", async () => {
    const text = "---\ntitle: Maps\nspeakers: [adda]\n---\nA talk.\n";
    const reviews = [text, text.replace("title", "# Maps.\ntitle")].map((one) =>
      makeSite({ ...speaker, [talk]: one }),
    );
    const [first, second] = [await reviewOf(reviews[0] ?? ""), await reviewOf(reviews[1] ?? "")];
    const marks = [first, second].map(({ comments }) =>
      comments.filter(({ body }) => body.includes("adda")).map(({ marker }) => marker),
    );
    expect(marks[0]).toHaveLength(1);
    expect(marks[1]).toEqual(marks[0]);
  });

  test("is nothing where nothing that mends is known", async () => {
    const { comments, summary } = await reviewOf(
      makeSite({ [talk]: "---\ntitle: Maps\nspeakers: [zoe-quite-another]\n---\n" }),
    );
    expect(comments).toEqual([]);
    expect(summary).toContain("zoe-quite-another");
  });

  test("is whole where words are read from right to left", async () => {
    const site = makeSite({
      ...speaker,
      [talk]: "---\ntitle: מפות  לכול\nspeakers: [adda]  # שלום לכם\n---\nשלום\n",
    });
    const file = join(site, "data/site.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("[en]", "[he]"));
    const { comments } = await reviewOf(site);
    expect(comments.flatMap(blocksOf)).toEqual(["speakers: [ada]  # שלום לכם"]);
  });
});
