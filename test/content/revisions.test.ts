import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { event, saturday, sunday } from "./problem.ts";
import { type Changes, now, withVillage } from "./village.ts";

/** Records the village, changes it, and loads it again at a later moment. */
const afterRecording = (changes: Changes) =>
  withVillage({}, (folder) => {
    const compare = loadSite(folder, { now }).comparisons.get("fair");
    const record = JSON.stringify(compare?.().current);
    return withVillage({ ...changes, "content/fair/revisions.json": record }, (changed) =>
      loadSite(changed, { now: "2027-02-01T09:00" }),
    );
  });

describe("what was recorded", () => {
  test("is compared with nothing when nothing was recorded", () => {
    withVillage({}, (folder) => {
      const { site, problems } = loadSite(folder, { now });
      expect(problems).toEqual([]);
      expect(site?.events[0]?.sessions.map(({ revision }) => revision.sequence)).toEqual([0, 0, 0]);
    });
  });

  test("gives no warning while nothing changes", () => {
    expect(afterRecording({}).problems).toEqual([]);
  });

  test.each([
    [
      "a session's time",
      { [saturday]: ["10:30–12:00", "10:30–12:30"] },
      ["“Bread for all”: its time"],
    ],
    [
      "a session's room",
      { [saturday]: ["room: main", "room: small"] },
      ["“Bread for all”: its room"],
    ],
    [
      "a slot's title",
      { [sunday]: ["title: Groups", "title: All groups"] },
      ["“All groups”: its text"],
    ],
    ["the event's end", { [event]: ["T18:00", "T19:00"] }, ["“Village fair”: its time"]],
    [
      "an abstract and a status",
      { "content/fair/sessions/maps.md": ["---\n\nOld", "status: tentative\n---\n\nVery old"] },
      ["“Maps of the village”: its status, its text"],
    ],
  ] satisfies [string, Changes, string[]][])(
    "warns of %s that has changed",
    (_, changes, expected) => {
      const { problems } = afterRecording(changes);
      expect(problems.map(({ code }) => code)).toEqual(expected.map(() => "unrecorded-change"));
      const said = problems.map(({ message }) =>
        message.replace(" has changed since it was recorded", "").replace(/\.$/, ""),
      );
      expect(said).toEqual(expected);
    },
  );

  test("makes a changed entry's sequence grow, and dates it now; others stay", () => {
    const { site } = afterRecording({ [saturday]: ["10:30–12:00", "10:30–12:30"] });
    const revisions = site?.events[0]?.sessions.map(({ id, revision }) => [
      id,
      revision.sequence,
      revision.changed?.toUTC().toISO(),
    ]);
    expect(revisions).toEqual([
      ["bread", 1, "2027-02-01T08:00:00.000Z"],
      ["maps", 0, undefined],
      ["songs", 0, undefined],
    ]);
  });

  test("must be as the tool wrote it", () => {
    const { site, problems } = withVillage(
      {
        "content/fair/revisions.json":
          '{\n  "event": { "status": "scheduled", "sequence": "often" }\n}\n',
      },
      (folder) => loadSite(folder, { now }),
    );
    expect(site).toBeUndefined();
    expect(problems).toMatchObject([
      { code: "wrong-type", file: "content/fair/revisions.json", line: 2, column: 49 },
    ]);
  });

  test("is not touched by a change that is only one of form", () => {
    const { problems } = withVillage({}, (folder) => {
      const file = join(folder, sunday);
      const compare = loadSite(folder, { now }).comparisons.get("fair");
      writeFileSync(
        join(folder, "content/fair/revisions.json"),
        JSON.stringify(compare?.().current),
      );
      writeFileSync(file, readFileSync(file, "utf8").replace("10:00–12:00", "10h à 12h"));
      return loadSite(folder, { now });
    });
    expect(problems).toEqual([]);
  });
});
