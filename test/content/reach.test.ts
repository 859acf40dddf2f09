/** What is an e-mail address and what a telephone number, and which is meant by what is neither. */
import { describe, expect, test } from "vitest";
import { isEmail, isPhone, isReachable } from "../../src/content/schema/reach.ts";
import { emailsIn, phonesIn, reachUrl } from "../../src/content/suggest/reach.ts";
import { phoneUrl, wayOf } from "../../src/site/ways.ts";

describe("an e-mail address", () => {
  test.each([
    "ada@x.example",
    "o'neil+fair@mail.x.example",
    "zoé@café.example",
    "a_b-c@x-y.example",
  ])("is %s", (text) => {
    expect(isEmail(text)).toBe(true);
  });

  test.each([
    "ada",
    "ada@x",
    "ada@x.",
    "ada@.example",
    "@x.example",
    "ada@x@y.example",
    "<ada@x.example>",
    "ada@x.example,",
    "ada@x.example;bob@x.example",
    "mailto:ada@x.example",
    "ada @x.example",
    "ada@x.example?subject=Hi",
  ])("is not %s", (text) => {
    expect(isEmail(text)).toBe(false);
  });
});

test.each<[string, readonly string[]]>([
  ["<ada@x.example>", ["ada@x.example"]],
  ["Ada Martin <ada@x.example>", ["ada@x.example"]],
  ["mailto:ada@x.example?subject=Hi", ["ada@x.example"]],
  ["ada@x.example.", ["ada@x.example"]],
  ["ada (at) x (dot) example", ["ada@x.example"]],
  ["ada[at]x.example", ["ada@x.example"]],
  ["ada at x.example", ["ada@x.example"]],
  ["ada @ x.example", ["ada@x.example"]],
  ["ada@x,example", ["ada@x.example"]],
  ["ada@x.example, bob@y.example", ["ada@x.example", "bob@y.example"]],
  ["hello.example.org", []],
  ["ada@x", []],
])("in “%s” the addresses are %j", (written, found) => {
  expect(emailsIn(written)).toEqual(found);
});

describe("a telephone number", () => {
  test.each([
    ["06 12 34 56 78", "tel:0612345678"],
    ["06\u00a012\u202f34 56 78", "tel:0612345678"],
    ["06.12.34.56.78", "tel:0612345678"],
    ["06-12-34-56-78", "tel:0612345678"],
    ["+44 20 7946 0958", "tel:+442079460958"],
    ["+44 (0)20 7946 0958", "tel:+442079460958"],
    ["0044 (0) 20 7946 0958", "tel:00442079460958"],
    ["(+33) 6 12 34 56 78", "tel:+33612345678"],
    ["(030) 123 45-67", "tel:0301234567"],
    ["030/1234567", "tel:0301234567"],
    ["(555) 123-4567", "tel:5551234567"],
    ["03-1234567", "tel:031234567"],
    ["*2700", "tel:*2700"],
    ["112", "tel:112"],
  ])("%s is dialled as %s", (written, url) => {
    expect(isPhone(written)).toBe(true);
    expect(phoneUrl(written)).toBe(url);
  });

  test.each([
    "01 23 45 67 89 (Marie)",
    "Marie",
    "12",
    "0800-FLOWERS",
    "01 23 45 67 89 / 06 12 34 56 78",
    "tel:+33612345678",
    "+33 6 12 34 56 78 90 12 34",
    "",
  ])("is not “%s”", (text) => {
    expect(isPhone(text)).toBe(false);
  });
});

test.each<[string, readonly string[]]>([
  ["01 23 45 67 89 (Marie)", ["01 23 45 67 89"]],
  ["Marie : 01 23 45 67 89", ["01 23 45 67 89"]],
  ["Marie (06 12 34 56 78)", ["06 12 34 56 78"]],
  ["tel:+33612345678", ["+33612345678"]],
  ["Tél. (030) 123 45-67", ["(030) 123 45-67"]],
  ["01 23 45 67 89 / 06 12 34 56 78", ["01 23 45 67 89", "06 12 34 56 78"]],
  ["01 23 45 67 89 ou 06 12 34 56 78", ["01 23 45 67 89", "06 12 34 56 78"]],
  ["020 7946 0958 ext. 12", []],
  ["0800-FLOWERS", []],
  ["Marie", []],
])("in “%s” the numbers are %j", (written, found) => {
  expect(phonesIn(written)).toEqual(found);
});

test.each<[string, string | undefined]>([
  ["ada@x.example", "mailto:ada@x.example"],
  ["mailto:ada@x.example.", "mailto:ada@x.example"],
  ["06 12 34 56 78", "tel:0612345678"],
  ["tel:06 12 34 56 78", "tel:0612345678"],
  ["Ada <ada@x.example>", "mailto:ada@x.example"],
  ["mailto:ada (at) x.example?subject=Hi", "mailto:ada@x.example?subject=Hi"],
  ["https://x.example", undefined],
  ["htps://ada@x.example", undefined],
  ["ada@x.example bob@y.example", undefined],
  ["2027", undefined],
  ["mailto:Ada", undefined],
])("by “%s” for an address is meant %s", (written, url) => {
  expect(reachUrl(written)).toBe(url);
});

test.each([
  ["mailto:ada@x.example", true],
  ["mailto:ada@x.example,bob@x.example?subject=Hi", true],
  ["MAILTO:ada%2Bfair@x.example", true],
  ["mailto:ada", false],
  ["mailto:", false],
  ["tel:+44-20-7946-0958", true],
  ["tel:+442079460958;ext=12", true],
  ["tel:Marie", false],
  ["https://x.example", true],
  ["geo:48.8,2.3", true],
])("%s reaches somebody: %s", (url, expected) => {
  expect(isReachable(url)).toBe(expected);
});

test.each([
  ["https://www.x.example/a?b", "web", "www.x.example"],
  ["mailto:ada%2Bfair@x.example?subject=Hi", "email", "ada+fair@x.example"],
  ["mailto:ada@x.example,bob@x.example", "email", "ada@x.example, bob@x.example"],
  ["tel:+44-20-7946-0958;ext=12", "phone", "+44-20-7946-0958"],
  ["mailto:100%@x.example", "email", "100%@x.example"],
  ["geo:48.8,2.3", "map", "48.8,2.3"],
  ["/fair/", "web", "/fair/"],
])("%s is a way by %s, read as %s", (url, by, shown) => {
  expect(wayOf(url)).toEqual({ by, url, shown });
});
