/** What the address of an embedded page asks for of a programme. */
import { describe, expect, test } from "vitest";
import { readAsked } from "../../layouts/islands/embed/read-asked.ts";

const known = { day: ["2027-03-20"], room: ["green", "barn"], track: ["land"], theme: [] };

const read = (query: string) => readAsked(new URLSearchParams(query), known);

describe("what is asked for", () => {
  test("is read as often as it stands there", () => {
    expect(read("room=green&room=barn&scheme=dark")).toEqual({
      parts: { room: ["green", "barn"] },
      isList: true,
      scheme: "dark",
      unknown: [],
      ignored: [],
    });
  });

  test("is shown all the same where the way to show it is mistyped", () => {
    expect(read("room=green&scheme=drak&view=tabel")).toEqual({
      parts: { room: ["green"] },
      isList: true,
      scheme: undefined,
      unknown: [],
      ignored: ["view=tabel", "scheme=drak"],
    });
  });

  test("is the whole programme where a part is mistyped, in the way that is known", () => {
    expect(read("room=gren&track=land&view=list&scheme=dark")).toEqual({
      parts: {},
      isList: true,
      scheme: "dark",
      unknown: ["room=gren"],
      ignored: [],
    });
  });
});
