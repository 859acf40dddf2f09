/** `security.txt`, read by the rules of RFC 9116 and beside it in what a build writes. */
import { describe, expect, test } from "vitest";
import { securityFile, securityPath } from "../../src/outputs/security.ts";
import { loadSite } from "../../src/content/load.ts";
import { fileAt } from "../../src/serve/files.ts";
import { headersFile } from "../../src/outputs/headers.ts";
import { makeSite, smallSite } from "../build/fixture.ts";

const now = "2027-03-01T12:00:00Z";

/** A site whose `site.yaml` says this of its security, and where it is. */
const load = (fields: string, url = "https://fair.example") => {
  const site = (smallSite["data/site.yaml"] ?? "")
    .replace(/^url:.*$/m, `url: ${url}`)
    .replace(/^(?:languages|timezone):.*\n/gm, "");
  const rest = "languages: [en, fr]\ntimezone: Europe/Paris\n";
  return loadSite(makeSite({ "data/site.yaml": `${site}${rest}${fields}\n` }), { now });
};

/** The fields of a file, by RFC 9116 §4: a name, a colon and a space, a value without control characters. */
const parse = (text: string): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, string[]>();
  expect(text).toMatch(/^(?:[^\r\n]*\r?\n)+$/);
  for (const line of text.replace(/\r?\n$/, "").split(/\r?\n/)) {
    const [, name = "", value = ""] = /^([!-9;-~]+): ([!-~]+(?: [!-~]+)*)$/.exec(line) ?? [];
    expect(name, line).not.toBe("");
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
};

const fileOf = (fields: string, url?: string): ReadonlyMap<string, readonly string[]> => {
  const { site, problems } = load(fields, url);
  if (!site) throw new Error(JSON.stringify(problems));
  const [file] = securityFile(site);
  expect(file?.path).toBe("/.well-known/security.txt");
  return parse(String(file?.body));
};

const plain = "security: { contact: help@fair.example, expires: 2027-12-31 }";

describe("security.txt", () => {
  test("has what is required, and what the site knows", () => {
    expect(Object.fromEntries(fileOf(plain))).toEqual({
      Contact: ["mailto:help@fair.example"],
      // The end of that day in Paris.
      Expires: ["2027-12-31T23:00:00Z"],
      "Preferred-Languages": ["en, fr"],
      Canonical: ["https://fair.example/.well-known/security.txt"],
    });
  });

  test("has the policy and languages that are given", () => {
    const fields = fileOf(
      "security:\n  contact: https://fair.example/tell\n  expires: 2027-06-01T09:00\n" +
        "  policy: https://fair.example/policy\n  languages: [fr]",
    );
    expect(fields.get("Contact")).toEqual(["https://fair.example/tell"]);
    expect(fields.get("Expires")).toEqual(["2027-06-01T07:00:00Z"]);
    expect(fields.get("Policy")).toEqual(["https://fair.example/policy"]);
    expect(fields.get("Preferred-Languages")).toEqual(["fr"]);
  });

  test("writes letters beyond ASCII as a URI does", () => {
    const fields = fileOf("security: { contact: zoé@fair.example, expires: 2027-12-31 }");
    expect(fields.get("Contact")).toEqual(["mailto:zo%C3%A9@fair.example"]);
  });

  test("names no canonical address that others could change on its way", () => {
    expect(fileOf(plain, "http://fair.example").has("Canonical")).toBe(false);
  });

  test("is not there where nothing is said", () => {
    const { site } = load("offline: true");
    expect(site && securityFile(site)).toEqual([]);
    expect(site && headersFile(site, { policy: "" }).body).not.toContain(securityPath);
  });

  test("is text in UTF-8 for every host that reads _headers", () => {
    const { site } = load(plain);
    expect(site && headersFile(site, { policy: "" }).body).toContain(
      `${securityPath}\n  Content-Type: text/plain; charset=utf-8\n`,
    );
  });
});

test("the development server shows it, and no other hidden file", () => {
  expect(fileAt(securityPath)).toBe(securityPath);
  for (const path of [
    "/.git/config",
    "/.parvis",
    "/.well-known/.env",
    "/.well-known/../.git/config",
  ])
    expect(fileAt(path), path).toBeUndefined();
});

describe("its fields", () => {
  test.each([
    ["2027-02-28", ["security-expired"]],
    ["2027-03-01", []],
    ["2028-03-01", []],
    ["2028-03-02", ["security-far"]],
    ["2030-01-01", ["security-far"]],
  ])("expire on %s: %j", (expires, codes) => {
    const { problems, site } = load(
      `security: { contact: help@fair.example, expires: ${expires} }`,
    );
    expect(
      problems.filter(({ code }) => code.startsWith("security")).map(({ code }) => code),
    ).toEqual(codes);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(site?.security).toBeDefined();
  });

  test.each([
    ["security: { contact: help@fair.example }", "missing-field"],
    ["security: { expires: 2027-12-31 }", "missing-field"],
    ["security: { contact: http://fair.example/, expires: 2027-12-31 }", "bad-url"],
    ["security: { contact: somebody, expires: 2027-12-31 }", "bad-value"],
    ["security: { contact: help@fair.example, expires: 2027-02-30 }", "bad-date"],
    ["security: { contact: help@fair.example, expires: soon }", "bad-date"],
    ["security: { contact: help@fair.example, expires: 2027-12-31, languages: [french] }", ""],
  ])("are checked: %s", (fields, code) => {
    const errors = load(fields).problems.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.code).toContain(code);
    expect(errors[0]?.file).toBe("data/site.yaml");
  });
});
