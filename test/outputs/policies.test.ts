import { expect, test } from "vitest";
import { unionOf } from "../../src/outputs/policies.ts";

test.each([
  { policies: ["img-src 'self'"], union: "img-src 'self'" },
  { policies: ["style-src 'a'", "style-src 'b'"], union: "style-src 'a' 'b'" },
  { policies: ["style-src 'a' 'b'", "style-src 'b'"], union: "style-src 'a' 'b'" },
  { policies: ["img-src 'none'", "img-src 'self'"], union: "img-src 'self'" },
  { policies: ["default-src 'none'", "default-src 'none'"], union: "default-src 'none'" },
  { policies: ["img-src 'self'", "font-src 'self'"], union: "img-src 'self'; font-src 'self'" },
  // What is not said of these forbids nothing.
  { policies: ["img-src 'self'", "form-action 'none'"], union: "img-src 'self'" },
  { policies: ["form-action 'none'; img-src 'self'", "img-src 'self'"], union: "img-src 'self'" },
])("$policies allow together $union", ({ policies, union }) => {
  expect(unionOf(policies)).toBe(union);
});

test("of very many styles, the line stays short and leaves them to the pages", () => {
  const policies = Array.from(
    { length: 60 },
    (_, i) => `style-src 'self' 'sha256-${"x".repeat(43)}${i}'`,
  );
  expect(unionOf(policies)).toBe("style-src 'self' 'unsafe-inline'");
});
