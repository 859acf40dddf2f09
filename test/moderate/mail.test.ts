/** E-mails that forms have begun: filled in with what is published, sent by programs of mail, and read back. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeSite, run, writeFiles } from "../build/fixture.ts";
import { ada, built, event, makeEvening, maps, textOf } from "./speakers.ts";

const byMail = event.replace("mode: open", "mode: open, endpoint: us@hall.example");

const mailIn = (out: string, page: string): URL => {
  const text = readFileSync(join(out, page, "index.html"), "utf8");
  return new URL(/href="(mailto:[^"]*)"/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "");
};

const bodyOf = (mail: URL): string => mail.searchParams.get("body") ?? "";

const evening = (changes: Readonly<Record<string, string>> = {}): string =>
  makeEvening({ "content/open-evening/event.md": byMail, ...changes });

const begun = async (site: string, page = "speakers/ada"): Promise<string> =>
  bodyOf(mailIn(await built(site), `open-evening/${page}/correction`));

const read = async (site: string, text: string | Uint8Array, ...flags: readonly string[]) => {
  writeFiles(site, { "mail.txt": text });
  const { code, stdout, stderr } = await run([
    "moderate",
    join(site, "mail.txt"),
    "--site",
    site,
    ...flags,
  ]);
  return { code, said: stdout + stderr };
};

const idIn = (said: string): string => /^(\S+) {2}correction/m.exec(said)?.[1] ?? "";

/** As programs of mail send it: in lines of 76 characters, each sign that is not ASCII as its bytes. */
const quotedPrintable = (text: string): string =>
  [...Buffer.from(text.replaceAll("\r\n", "\n"))]
    .map((byte) =>
      byte === 10
        ? "\r\n"
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte),
    )
    .join("")
    .replace(/(.{70,73})(?=[^\r\n]{3})(?<!=.?)/g, "$1=\r\n");

const message = (body: string): string =>
  [
    "From: Ada <ada@secret.example>",
    "To: us@hall.example",
    "Subject: =?utf-8?Q?Correction:_Ad=C3=A1?=",
    "Date: Tue, 02 Mar 2027 14:02:06 +0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(body),
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>The same</p>",
    "--b--",
    "",
  ].join("\r\n");

describe("the e-mail that a page begins", () => {
  test("goes to the organisers, and holds what is published", async () => {
    const site = evening();
    const mail = mailIn(await built(site), "open-evening/speakers/ada/correction");
    expect(mail.pathname).toBe("us@hall.example");
    expect(mail.searchParams.get("subject")).toBe("Correction: Ada Martin");
    expect(bodyOf(mail)).toMatch(
      /^Your name:\r\nAda Martin\r\n[^]*About you:\r\nAda draws maps\.[^]*What you need:\r\n\r\n\r\nevent: open-evening\r\nspeaker: ada\r\nlanguage: en\r\nbase: name:/,
    );
  });

  test("leaves out what is too long for an address, and stays one that programs open", async () => {
    const site = evening({
      "content/open-evening/speakers/ada.md": ada.replace("Ada draws", "Ada draws ".repeat(300)),
    });
    const mail = mailIn(await built(site), "open-evening/speakers/ada/correction");
    expect(mail.href.length).toBeLessThanOrEqual(2_000);
    expect(bodyOf(mail)).toMatch(/Your name:\r\nAda Martin\r\n[^]*About you:\r\n\r\n/);
  });
});

describe("is read back,", () => {
  const change = (body: string): string =>
    body
      .replace("cartographer", "ingénieure: rivières")
      .replace("What you need:\r\n", "What you need:\r\nA ramp.\r\n");

  test.each<readonly [string, (body: string) => string]>([
    ["as it was copied", change],
    ["as it was saved", (body) => message(change(body))],
    [
      "from a mailbox with others",
      (body) =>
        `From x@y Tue Mar  2 14:02:06 2027\n${message("Hello!")}\nFrom ada@secret Tue Mar  2 14:02:06 2027\n${message(change(body))}`,
    ],
    [
      "quoted, with a signature, and with broken lines",
      (body) =>
        `> ${change(body).replaceAll("\r\n", "\n> ").replace("She has always", "She\n> has always").replace(" links:", "\n> links:")}\n\nRegards\n--\nAda`,
    ],
  ])("%s", async (_, send) => {
    const site = evening();
    const text = send(await begun(site));
    const listed = await read(site, text);
    expect(listed.said).toContain("│ - cartographer\n  │ + ingénieure: rivières\n");
    expect(listed.said).toContain("│ A ramp.\n");
    expect(listed.said).not.toMatch(/biography|Edited here|secret/);
    const { code, said } = await read(site, text, "--approve", idIn(listed.said));
    expect(code, said).toBe(0);
    expect(textOf(site, "speakers/ada.md")).toBe(
      ada.replace('"cartographer"', '"ingénieure: rivières"'),
    );
  });

  test.each([
    [
      "A talk.",
      "We open an old radio.\r\n\r\nWhat you need: a screwdriver.\r\nAbout you: all come.",
    ],
    ["A talk.", "À la française.\r\n\r\nEn une phrase :\r\nVotre nom : zut."],
    ["A talk.", "Title of the session: none.\r\n\r\nWhat the session is about: radios."],
  ])("a text in which lines read as labels, whole", async (old, text) => {
    const site = evening();
    const body = (await begun(site, "sessions/maps")).replace(old, text);
    const { said } = await read(site, body, "--list");
    const approved = await read(site, body, "--approve", idIn(said));
    expect(approved.code, approved.said).toBe(0);
    const [head, prose = ""] = maps.split(/(?<=\n---\n)/);
    expect(textOf(site, "sessions/maps.md")).toBe(
      `${head ?? ""}\n${prose.replace(old, text.replaceAll("\r\n", "\n"))}`,
    );
  });

  test("a biography that says what one needs, beside what is needed", async () => {
    const site = evening();
    const body = (await begun(site))
      .replace("Ada draws maps.", "Ada draws maps.\r\nWhat you need: a pen.")
      .replace(/What you need:\r\n(?=\r\n)/, "What you need:\r\nA ramp.\r\n");
    const { said } = await read(site, body, "--list");
    expect(said).toContain("│ + What you need: a pen.\n");
    expect(said).toContain("(no file is to hold it):\n  │ A ramp.\n");
  });

  test("a text that breaks its lines", async () => {
    const site = evening();
    const body = (await begun(site)).replace("Ada draws maps.", "Ada draws  \r\nall maps.");
    const { said } = await read(site, message(body), "--list");
    await read(site, message(body), "--approve", idIn(said));
    expect(textOf(site, "speakers/ada.md")).toContain("\nAda draws  \nall maps. She");
  });

  test("in the bytes that each message says that it is in", async () => {
    const site = evening();
    const body = (await begun(site)).replace("cartographer", "ingénieure");
    const eightBit = (charset: string, encoding: BufferEncoding, text: string): Buffer =>
      Buffer.from(
        `From: a@b\nMIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n${text.replaceAll("\r\n", "\n")}\n`,
        encoding,
      );
    const line = Buffer.from("From a@b Tue Mar  2 14:02:06 2027\n");
    const old = eightBit("iso-8859-1", "latin1", body);
    expect((await read(site, old)).said).toContain("│ + ingénieure\n");
    const fresh = eightBit("utf-8", "utf8", body.replace("she\r\n", "łona\r\n"));
    const both = await read(site, Buffer.concat([line, old, line, fresh]));
    expect(both.said.match(/│ \+ ingénieure\n/g)).toHaveLength(2);
    expect(both.said).toContain("│ + łona\n");
  });

  test("and what was left out of it is left as it is", async () => {
    const site = evening();
    const body = (await begun(site)).replace(/About you:[^]*?(?=Address of)/, "");
    const { said } = await read(site, body);
    expect(said).toContain("Nothing new.");
  });

  test("a comment and a theme, too", async () => {
    const site = makeSite();
    const tail = "event: open-evening\nabout: session:maps\n";
    const text = `Your name: Zoé\n\nIn reply to:\n\nYour comment:\nThanks:\nall of it.\n\n${tail}`;
    const listed = await read(site, text);
    expect(listed.said).toContain("comment, open-evening, about session:maps");
    expect(listed.said).toContain("  │ Thanks:\n  │ all of it.\n");
    const theme = await read(site, "Your theme:\nSoil\n\nevent: open-evening\nslot: x\n");
    expect(theme.said).toContain("proposed theme, open-evening");
  });

  test.each([
    ["a message that no form has begun", message("Hello!"), "Left aside, of other forms: 1."],
    [
      "a broken one",
      "From: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n--b\n",
      "Left aside",
    ],
    ["a text that is no message", "Dear all,\nHello!", "is no export of Parvis’s forms"],
  ])("but not %s", async (_, text, answer) => {
    const { said } = await read(makeSite(), text);
    expect(said).toContain(answer);
  });
});
