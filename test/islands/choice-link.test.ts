import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, readFragment, toFragment } from "../../layouts/islands/my/choice-link.ts";

const known = ["bread", "maps", "songs"];

describe("a link that holds a choice", () => {
  test("is six letters a session, which stay the same for ever", () => {
    expect(toFragment(["bread", "maps"])).toBe("#F77IGEGT36XH");
  });

  test("gives the choice back, in the order of the programme", () => {
    expect(readFragment(toFragment(["songs", "bread"]), known)).toEqual({
      ids: ["bread", "songs"],
      lost: 0,
    });
  });

  test("tells how much of it is not in the programme any more", () => {
    expect(readFragment(toFragment(["dance", "maps", "owls"]), known)).toEqual({
      ids: ["maps"],
      lost: 2,
    });
  });

  test.each([
    { written: "#F77IGEGT36XH.", what: "that ends a sentence" },
    { written: "#F77IGEGT36XH)", what: "in brackets" },
  ])("is read $what", ({ written }) => {
    expect(readFragment(written, known)).toEqual({ ids: ["bread", "maps"], lost: 0 });
  });

  test("that was cut gives what is whole, and tells that something is lost", () => {
    expect(readFragment("#F77IGEGT36", known)).toEqual({ ids: ["bread"], lost: 1 });
  });

  test.each(["", "#", "#main", "#slot-2027-03-27-maps", "#MAPS", "#<script>", "#ABCDE1"])(
    "is not %j",
    (fragment) => {
      expect(readFragment(fragment, known)).toBeUndefined();
    },
  );

  test("is written in letters that a code of squares has a short way for", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(codeOf(id)).toMatch(/^[A-Z2-7]{6}$/);
      }),
    );
  });

  test("does not mistake one session of a large conference for another", () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `session-${i}`);
    expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
  });
});
