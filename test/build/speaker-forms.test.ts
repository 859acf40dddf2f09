/** The forms by which speakers correct what is published of them: where they are, how long, and where they lead. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./fixture.ts";
import { built, event, formIn, makeEvening } from "../moderate/speakers.ts";

const page = "open-evening/speakers/ada";

const siteWith = (forms: string, other = ""): string =>
  makeEvening({
    "content/open-evening/event.md": event.replace(
      "speaker_forms: { mode: open }",
      `${other}speaker_forms: ${forms}`,
    ),
  });

const textIn = (out: string, path: string): string =>
  readFileSync(join(out, path, "index.html"), "utf8");

const hasLink = (out: string): boolean =>
  textIn(out, page).includes('href="/open-evening/speakers/ada/correction/"');

const formOf = (out: string): string =>
  /<form\b[^>]*>/.exec(textIn(out, `${page}/correction`))?.[0].replaceAll(/\s+/g, " ") ?? "";

const policyOf = (out: string, path = `${page}/correction`): string | undefined =>
  /form-action ([^;"]*)/.exec(textIn(out, path))?.[1];

test("an event that asks for none has no page of them, and lets forms lead nowhere", async () => {
  for (const forms of ["", "{ mode: off }"]) {
    const out = await built(siteWith(forms));
    expect(existsSync(join(out, page, "correction"))).toBe(false);
    expect(hasLink(out)).toBe(false);
    expect(policyOf(out, page)).toBe("'none'");
  }
});

describe("they are open", () => {
  test("where it is said, and go to the host of the site", async () => {
    const out = await built(siteWith("{ mode: open }"));
    expect(hasLink(out)).toBe(true);
    expect(formOf(out)).toContain('action="/open-evening/thanks/" data-netlify="true"');
    expect(policyOf(out)).toBe("'self'");
    expect(policyOf(out, page)).toBe("'none'");
    expect(textIn(out, "open-evening/thanks")).not.toContain("A comment appears");
  });

  test("until a date, after which pages say since when they are closed", async () => {
    const site = siteWith("{ closes: 2027-02-01 }");
    const before = await built(site, "2027-01-31T12:00");
    expect(formOf(before)).not.toBe("");
    expect(textIn(before, `${page}/correction`)).toMatch(
      /<template data-from="2027-02-02T00:00[^]*Corrections have been closed since/,
    );
    expect(textIn(before, page)).toContain('data-expires="2027-02-02T00:00+01:00');
    const after = await built(site, "2027-02-02T12:00");
    expect(formOf(after)).toBe("");
    expect(hasLink(after)).toBe(false);
    expect(textIn(after, `${page}/correction`)).toContain("Corrections have been closed since");
    expect(policyOf(after)).toBe("'none'");
  });

  test("until somebody closes them", async () => {
    const out = await built(siteWith("{ mode: closed }"));
    expect(hasLink(out)).toBe(false);
    expect(textIn(out, `${page}/correction`)).toContain("Corrections are closed.");
  });
});

test("they go where comments go, or to an address of their own", async () => {
  const comments = 'comments: { mode: open, endpoint: "https://forms.example/in" }\n';
  const together = await built(siteWith("{ mode: open }", comments));
  expect(formOf(together)).toContain('action="https://forms.example/in"');
  expect(policyOf(together)).toBe("'self' https://forms.example");
  const apart = await built(siteWith('{ endpoint: "https://other.example/c?x=1" }', comments));
  expect(formOf(apart)).toContain('action="https://other.example/c?x=1"');
  expect(policyOf(apart)).toBe("'self' https://forms.example https://other.example");
});

test("a form holds what is published as it is written, whatever signs that has", async () => {
  const biography = '\n\n  # "A" & <b> </textarea><script>\n\n\u05d0 *x* &amp; \\ \'\n';
  const site = makeEvening({
    "content/open-evening/speakers/ada.md": `---\nname: 'A "d" <a> & בן'\n---\n\`\`\`\n${biography}\n\`\`\`\n`,
  });
  const form = formIn(await built(site), page);
  expect(form.name).toBe('A "d" <a> & בן');
  expect(form.biography).toBe(`\`\`\`\n${biography}\n\`\`\``.replaceAll("\n", "\r\n"));
});

test("that they close is said only of those that are open", async () => {
  const site = siteWith("{ mode: closed, closes: 2027-02-01 }");
  const { code, stdout } = await run(["check", "--site", site]);
  expect(code).toBe(1);
  expect(stdout).toContain(
    "`closes` says until when people may write, and they may not (“mode: closed”).",
  );
});
