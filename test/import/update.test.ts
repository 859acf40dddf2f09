/** A second import: what changed there comes, what was edited here stays, nothing goes unasked. */
import { describe, expect, test } from "vitest";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { emptyFolder, importText, linesOf } from "./harness.ts";

interface Talk {
  readonly id: string;
  readonly title: string;
  readonly start?: string;
  readonly room?: string;
  readonly people?: readonly string[];
  readonly abstract?: string;
}

const source = (talks: readonly Talk[]): string =>
  JSON.stringify({
    schedule: {
      version: "1",
      conference: {
        title: "Open 2027",
        time_zone_name: "Europe/Paris",
        start: "2027-03-10",
        end: "2027-03-11",
        days: [
          {
            date: "2027-03-10",
            rooms: Object.groupBy(
              talks.map(
                ({ id, title, start = "09:00", room = "A", people = ["Ada"], abstract = "" }) => ({
                  id: Number(id),
                  title,
                  date: `2027-03-10T${start}:00+01:00`,
                  duration: "00:30",
                  room,
                  abstract,
                  persons: people.map((name) => ({ public_name: name })),
                }),
              ),
              ({ room }) => room,
            ),
          },
        ],
      },
    },
  });

const water: Talk = { id: "1", title: "Water", start: "09:00", abstract: "On water." };
const fire: Talk = { id: "2", title: "Fire", start: "10:00", people: ["Bo"] };
const waterAgain: Talk = { id: "3", title: "Water", start: "11:00", people: ["Bo", "Ada"] };
const lunch: Talk = { id: "4", title: "Lunch", start: "12:00", people: [] };
const talks = [water, fire, waterAgain, lunch];
const folder = "content/2027-open";

describe("a second import", () => {
  test("of the same file changes no byte, in whatever order it tells", async () => {
    const first = await importText(source(talks));
    const before = first.files();
    const again = await importText(source(talks), { into: first.folder });
    expect(again.result.changes.size).toBe(0);
    expect(again.files()).toEqual(before);
    const turned = await importText(source(talks.toReversed()));
    expect(turned.files()).toEqual(before);
  });

  test("updates what changed there: a title keeps its file, a time its slot, a new one comes", async () => {
    const first = await importText(source(talks));
    const again = await importText(
      source([
        { ...water, title: "Waters", start: "09:15" },
        fire,
        waterAgain,
        lunch,
        { id: "5", title: "Earth", start: "09:50", room: "B", people: ["Cy"] },
      ]),
      { into: first.folder },
    );
    expect(linesOf(again.event())).toEqual([
      "2027-03-10 10 09:15–09:45 A: Waters (Ada)",
      "2027-03-10 10 09:50–10:20 B: Earth (Cy)",
      "2027-03-10 10 10:00–10:30 A: Fire (Bo)",
      "2027-03-10 10 11:00–11:30 A: Water (Bo, Ada)",
      "2027-03-10 10 12:00–12:30 A: Lunch",
    ]);
    expect(again.read(`${folder}/sessions/water.md`)).toContain("title: Waters\n");
    expect(again.note("updated")).toEqual([
      `${folder}/sessions/water.md: title`,
      `${folder}/programme/2027-03-10.yaml (water): time`,
    ]);
  });

  test("keeps what was edited here, comments and order too, and tells of conflicts until they are settled", async () => {
    const first = await importText(source(talks));
    const path = `${folder}/sessions/water.md`;
    const edited = first
      .read(path)
      .replace("title: Water\n", "# ours\ntitle: All of water # better\nlevel: Beginner\n")
      .replace("On water.", "On water, by us.");
    first.write(path, edited);
    const day = `${folder}/programme/2027-03-10.yaml`;
    first.write(
      day,
      first.read(day).replace("- time: 10:00–10:30\n", "# moved by us\n- time: 10:05–10:35\n"),
    );
    const changed = source([
      { ...water, title: "Waters", people: ["Ada", "Cy"] },
      { ...fire, start: "10:10" },
      waterAgain,
      lunch,
    ]);
    const again = await importText(changed, { into: first.folder });
    expect(again.note("conflict")).toEqual([`${path}: title`, `${day} (fire): time`]);
    expect(again.read(path)).toBe(edited.replace("speakers: [ada]", "speakers: [ada, cy]"));
    expect(again.read(day)).toContain("# moved by us\n- time: 10:05–10:35\n");
    const third = await importText(changed, { into: first.folder });
    expect(third.result.changes.size).toBe(0);
    expect(third.note("conflict")).toEqual([`${path}: title`, `${day} (fire): time`]);
    // Taking over what is there settles one, saying so the other.
    again.write(path, again.read(path).replace("All of water", "Waters"));
    const fourth = await importText(changed, { into: first.folder });
    expect(fourth.note("conflict")).toEqual([`${day} (fire): time`]);
    const kept = await importText(changed, { into: first.folder, keeps: true });
    expect(kept.note("conflict")).toEqual([`${day} (fire): time`]);
    const fifth = await importText(changed, { into: first.folder });
    expect(fifth.note("conflict")).toEqual([]);
    expect(fifth.result.changes.size).toBe(0);
    expect(fifth.read(day)).toContain("time: 10:05–10:35");
  });

  test("into another zone moves what comes from there; what is here alone keeps its hour", async () => {
    const first = await importText(source(talks));
    const day = `${folder}/programme/2027-03-10.yaml`;
    first.write(day, `${first.read(day)}- time: 17:00–18:00\n  title: Our own party\n`);
    const moved = source(talks).replace("Europe/Paris", "Europe/London");
    const again = await importText(moved, { into: first.folder });
    expect(again.event().timezone).toBe("Europe/London");
    expect(linesOf(again.event())).toEqual([
      "2027-03-10 10 08:00–08:30 A: Water (Ada)",
      "2027-03-10 10 09:00–09:30 A: Fire (Bo)",
      "2027-03-10 10 10:00–10:30 A: Water (Bo, Ada)",
      "2027-03-10 10 11:00–11:30 A: Lunch",
      "2027-03-10 10 17:00–18:00: Our own party",
    ]);
    expect(again.note("conflict")).toEqual([]);
  });

  test("does not bring back what was taken away here, nor name it", async () => {
    const first = await importText(source(talks));
    first.write(`${folder}/speakers/bo.md`, "---\nname: Bo\n---\n");
    rmSync(`${first.folder}/${folder}/speakers/bo.md`);
    const strip = (name: string): void => {
      const path = `${folder}/sessions/${name}.md`;
      first.write(
        path,
        first.read(path).replace("speakers: [bo]\n", "").replace("[bo, ada]", "[ada]"),
      );
    };
    strip("fire");
    strip("water-2");
    const again = await importText(
      source([...talks, { id: "6", title: "New", start: "15:00", people: ["Bo"] }]),
      { into: first.folder },
    );
    expect(again.event().speakers.map(({ id }) => id)).toEqual(["ada"]);
    expect(again.note("gone-here")).toEqual([`${folder}/speakers/bo.md`]);
    expect(again.result.counts.people).toEqual({ source: 2, result: 1, away: 1 });
  });

  test("keeps whom the event names as organisers or of its team", async () => {
    const people = ["Cy", "Dee", "Eve", "Flo"];
    const first = await importText(
      source([...talks, { id: "7", title: "Air", start: "16:00", people }]),
    );
    const event = `${folder}/event.md`;
    first.write(
      event,
      first
        .read(event)
        .replace(
          /^organisers: .*$/m,
          "organisers: [cy]\nteam:\n  Stage: [{ speaker: dee }]\n  Bar:\n    - eve",
        ),
    );
    const pruned = await importText(source([water]), { into: first.folder, prunes: true });
    expect(pruned.event().people.map(({ id }) => id)).toEqual(["ada", "cy", "dee", "eve"]);
  });

  test("takes nothing away unless asked to, and then not what was edited or is named", async () => {
    const first = await importText(
      source([...talks, { id: "7", title: "Air", start: "16:00", people: ["Cy"] }]),
    );
    const less = source([water]);
    const told = await importText(less, { into: first.folder });
    expect(told.event().sessions).toHaveLength(4);
    expect(told.note("gone-there")).toContain(`${folder}/sessions/fire.md`);
    first.write(
      `${folder}/sessions/air.md`,
      `${first.read(`${folder}/sessions/air.md`)}\nEdited.\n`,
    );
    const pruned = await importText(less, { into: first.folder, prunes: true });
    expect(
      pruned
        .event()
        .sessions.map(({ id }) => id)
        .sort(),
    ).toEqual(["air", "water"]);
    expect(pruned.event().speakers.map(({ id }) => id)).toEqual(["ada", "cy"]);
    expect(pruned.note("kept-edited")).toEqual([`${folder}/sessions/air.md`]);
    expect(pruned.note("kept-mentioned")).toEqual([`${folder}/speakers/cy.md`]);
    expect(linesOf(pruned.event())).toEqual([
      "2027-03-10 10 09:00–09:30 A: Water (Ada)",
      "2027-03-10 10 16:00–16:30 A: Air (Cy)",
    ]);
  });

  test("puts a session of two rooms into both, where each is a room too", async () => {
    const both: Talk = { ...waterAgain, room: "A & B" };
    const all = source([water, { ...fire, room: "B" }, both, { ...lunch, room: "Bar & Grill" }]);
    const first = await importText(all);
    expect(linesOf(first.event())).toEqual([
      "2027-03-10 10 09:00–09:30 A: Water (Ada)",
      "2027-03-10 10 10:00–10:30 B: Fire (Bo)",
      "2027-03-10 10 11:00–11:30 A, B: Water (Bo, Ada)",
      "2027-03-10 10 12:00–12:30 Bar & Grill: Lunch",
    ]);
    const before = first.files();
    const again = await importText(all, { into: first.folder });
    expect(again.result.changes.size).toBe(0);
    expect(again.files()).toEqual(before);
    const moved = source([water, { ...fire, room: "B" }, { ...both, room: "B" }, lunch]);
    const second = await importText(moved, { into: first.folder });
    expect(linesOf(second.event())[2]).toBe("2027-03-10 10 11:00–11:30 B: Water (Bo, Ada)");
  });

  test.each(["room: [a, b]", "room: [ b,a ] # both", "room:\n    - a\n    - b"])(
    "keeps a slot that was put into a second room, and that room: %s",
    async (rooms) => {
      const first = await importText(source([water, { ...fire, room: "B" }]));
      const day = `${folder}/programme/2027-03-10.yaml`;
      first.write(day, first.read(day).replace("room: a", rooms));
      const pruned = await importText(source([water]), { into: first.folder, prunes: true });
      expect(linesOf(pruned.event())).toEqual(["2027-03-10 10 09:00–09:30 A, B: Water (Ada)"]);
    },
  );

  test("takes away a break too, where no session is gone", async () => {
    const first = await importText(source(talks));
    const less = source([water, fire, waterAgain]);
    const told = await importText(less, { into: first.folder });
    const place = `${folder}/programme/2027-03-10.yaml (lunch)`;
    expect(told.note("gone-there")).toEqual([place]);
    const pruned = await importText(less, { into: first.folder, prunes: true });
    expect(pruned.note("pruned")).toEqual([place]);
    expect(linesOf(pruned.event()).join()).not.toContain("Lunch");
  });

  test("finds a file that was renamed here by its origin", async () => {
    const first = await importText(source(talks));
    const old = `${folder}/sessions/fire.md`;
    first.write(`${folder}/sessions/flames.md`, first.read(old));
    rmSync(`${first.folder}/${old}`);
    const day = `${folder}/programme/2027-03-10.yaml`;
    first.write(day, first.read(day).replace("session: fire\n", "session: flames\n"));
    const again = await importText(
      source([water, { ...fire, title: "Fires" }, waterAgain, lunch]),
      { into: first.folder },
    );
    expect(again.read(`${folder}/sessions/flames.md`)).toContain("title: Fires\n");
    expect(readdirSync(`${first.folder}/${folder}/sessions`)).toEqual([
      "flames.md",
      "water-2.md",
      "water.md",
    ]);
  });

  test("into a site that has another event adds one beside it", async () => {
    const first = await importText(source(talks));
    const other = await importText(source(talks).replaceAll("Open 2027", "Other 2027"), {
      into: first.folder,
    });
    expect(other.result.event).toBe("2027-other");
    expect(first.event().sessions).toHaveLength(3);
    expect(other.event().sessions).toHaveLength(3);
  });

  test("brings portraits that are at hand, and keeps them without the folder", async () => {
    const text = JSON.stringify({
      sessions: [
        {
          id: "1",
          title: "T",
          startsAt: "2027-05-10T09:00:00",
          endsAt: "2027-05-10T09:45:00",
          speakers: ["s", "t"],
        },
      ],
      speakers: [
        { id: "s", fullName: "Ada L", profilePicture: "https://s.example/x%2F..%2Fada.png?size=1" },
        { id: "t", fullName: "Bo", profilePicture: "https://s.example/../../etc/passwd" },
      ],
    });
    const media = await importText(text, { event: "e", timezone: "UTC" });
    expect([...media.result.toFetch.values()]).toEqual(["Ada L", "Bo"]);
    const pictures = emptyFolder();
    writeFileSync(`${pictures}/ada-l.png`, "PNG");
    const again = await importText(text, { event: "e", into: media.folder, media: pictures });
    expect(again.event().speakers.map(({ photo }) => photo?.url)).toEqual([
      "/e/media/portraits/ada-l.png",
      undefined,
    ]);
    writeFileSync(`${pictures}/t.jpg`, "<!doctype html><p>Sign in to see this picture.");
    const page = await importText(text, { event: "e", into: media.folder, media: pictures });
    expect(page.event().speakers.map(({ photo }) => photo?.url)).toEqual([
      "/e/media/portraits/ada-l.png",
      undefined,
    ]);
    expect([...page.result.toFetch.values()]).toEqual(["Bo"]);
    const third = await importText(text, { event: "e", into: media.folder });
    expect(third.result.changes.size).toBe(0);
  });
});
