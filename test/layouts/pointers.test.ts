/** What is left at the old place of what has moved: in the programme and on the doors. */
import { describe, expect, test } from "vitest";
import { doorsOf } from "../../src/site/doors.ts";
import { saturday, sunday } from "../content/problem.ts";
import type { Changes } from "../content/village.ts";
import { villageOf } from "../json-ld/village-data.ts";
import { renderPages, wordsOf } from "../render-pages.ts";

const first = "/fair/programme/2027-03-27/";
const second = "/fair/programme/2027-03-28/";

const moved = (place: string): Changes => ({
  [saturday]: ["  session: bread", `  session: bread\n  previously: [${place}]`],
});

describe("in the programme", () => {
  test.each<[string, Changes, string, string]>([
    [
      "another hour of its day: the hour and the room, without the day",
      moved("{ time: 9:00–10:00 }"),
      first,
      "from 9 AM to 10 AM Bread for all Moved to from 10:30 AM to noon, Main room",
    ],
    [
      "another day, at the hour that it had",
      moved("{ date: 2027-03-28, time: 9:00–10:00 }"),
      second,
      "from 9 AM to 10 AM Bread for all Moved to March 27, from 10:30 AM to noon, Main room",
    ],
    [
      "another day alone: at the same hour",
      moved("{ date: 2027-03-28 }"),
      second,
      "from 10:30 AM to noon Bread for all Moved to March 27",
    ],
    [
      "within its slot: the hour of the session, not that of the slot",
      {
        [saturday]: [
          "{ session: maps, time: 14:00–15:00 }",
          "{ session: maps, time: 14:00–15:00, previously: [{ time: 13:00–14:00 }] }",
        ],
      },
      first,
      "from 1 PM to 2 PM Maps of the village Moved to from 2 PM to 3 PM, Small room",
    ],
    [
      "to an hour that is not known: that it is not",
      {
        [saturday]: [
          "- time: 10:30–12:00\n  room: main\n  session: bread",
          "- time: tba\n  session: bread\n  previously: [{ time: 9:00–10:00 }]",
        ],
      },
      first,
      "from 9 AM to 10 AM Bread for all Moved to Time to be announced",
    ],
  ])("%s", (_, changes, page, says) => {
    expect(wordsOf(renderPages(villageOf(changes)).get(page) ?? "")).toContain(says);
  });

  test("none at its own hour, where it stands and says which room it had", () => {
    const page = wordsOf(renderPages(villageOf(moved("{ room: small }"))).get(first) ?? "");
    expect(page).toContain("(previously Small room)");
    expect(page).not.toContain("Moved to");
  });

  test("a day that everything has left keeps its page, and its address and the others'", () => {
    const site = villageOf({
      [sunday]: undefined,
      [saturday]: [
        "- time: 10:00–10:30",
        "- time: 16:00–17:00\n  title: Groups\n  kind: workshop\n  themes: [water]\n  previously: [{ date: 2027-03-28, time: 10:00–12:00 }]\n- time: 10:00–10:30",
      ],
    });
    const pages = renderPages(site);
    expect(wordsOf(pages.get(second) ?? "")).toContain(
      "from 10 AM to noon Groups Moved to March 27, from 4 PM to 5 PM",
    );
    expect(pages.has(first)).toBe(true);
  });

  test("a day before the event has none: the whole event has moved", () => {
    const pages = renderPages(villageOf(moved("{ date: 2027-03-20, time: 9:00–10:00 }")));
    expect([...pages.keys()].filter((url) => url.includes("/programme/2027"))).toEqual([
      first,
      second,
    ]);
  });
});

describe("on the doors", () => {
  const left = (changes: Changes): readonly string[] => {
    const [event] = villageOf(changes).events;
    return (event ? doorsOf(event) : []).flatMap(({ room, day, entries }) =>
      entries.flatMap(({ place, span }) =>
        place === "elsewhere" ? [`${day.id} ${room.id} ${span?.start.toFormat("HH:mm")}`] : [],
      ),
    );
  };

  test.each([
    ["another room, at the same hour", "{ room: small }", ["2027-03-27 small 10:30"]],
    ["another room and hour", "{ room: small, time: 9:00–10:00 }", ["2027-03-27 small 09:00"]],
    ["another day, in the same room", "{ date: 2027-03-28 }", ["2027-03-28 main 10:30"]],
    ["another hour, behind the same door: none", "{ time: 9:00–10:00 }", []],
  ])("%s", (_, place, expected) => {
    expect(left(moved(place))).toEqual(expected);
  });
});
