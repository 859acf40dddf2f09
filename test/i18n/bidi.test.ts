import { describe, expect, test } from "vitest";
import { html } from "../../src/write/html.ts";
import { isolate, isolateText, withoutDirectionSigns, ownDirection } from "../../src/i18n/bidi.ts";

describe("what must be set apart", () => {
  test.each([
    ["שלום", "rtl", undefined],
    ["12:30", "rtl", undefined],
    ["Tickets Ltd.", "rtl", "ltr"],
    // One Hebrew word is enough to read it as Hebrew.
    ["OpenStreetMap ישראל", "rtl", "rtl"],
    ["École", "ltr", undefined],
    ["שלום", "ltr", "rtl"],
    ["مرحبا", "ltr", "rtl"],
    ["Café שלום", "ltr", "ltr"],
  ] as const)("%s in %s: %s", (text, around, expected) => {
    expect(ownDirection(text, around)).toBe(expected);
  });
});

test("plain text is put between signs", () => {
  expect(isolateText("PyCon", "rtl")).toBe("\u2066PyCon\u2069");
  expect(isolateText("PyCon", "ltr")).toBe("PyCon");
});

test("markup is judged by its text, not by its tags", () => {
  const link = html`<a href="/a">שלום &amp; ברכה</a>`;
  expect(isolate(link, "rtl")).toBe(link);
  expect(html`${isolate(link, "ltr")}`.markup).toBe(
    '<bdi dir="rtl"><a href="/a">שלום &amp; ברכה</a></bdi>',
  );
});

test("a name keeps its letters and loses the signs that would turn its surroundings", () => {
  expect(withoutDirectionSigns("\u2067דנה\u2069 Levi\u202e")).toBe("דנה Levi");
});
