/** Under what lists have the people whom an import brings, and that what somebody wrote there stays. */
import { describe, expect, test } from "vitest";
import { importText } from "./harness.ts";

const options = { event: "fair", timezone: "Europe/Paris" };

const sessionize = (lastName: string): string =>
  JSON.stringify({
    sessions: [
      {
        id: "1",
        title: "Bread",
        startsAt: "2027-06-12T10:00:00",
        endsAt: "2027-06-12T10:30:00",
        speakers: ["a"],
        roomId: 5,
      },
    ],
    speakers: [{ id: "a", firstName: "Ida", lastName, fullName: `Ida ${lastName}`, bio: "Bakes." }],
    questions: [],
    categories: [],
    rooms: [{ id: 5, name: "Hall", sort: 1 }],
  });

const at = (time: string) => ({ date: "2027-04-29", time, tz: "Europe/Zurich" });

const indico = JSON.stringify({
  results: [
    {
      title: "Particles 2027",
      timezone: "Europe/Zurich",
      startDate: at("08:00:00"),
      endDate: at("18:00:00"),
      contributions: [
        {
          id: "3",
          title: "Muons",
          startDate: at("09:00:00"),
          endDate: at("09:20:00"),
          duration: 20,
          room: "Aula",
          speakers: [
            { fullName: "Dr. Ida von Dusk", first_name: "Ida", last_name: "von Dusk" },
            { fullName: "Cy", first_name: "Cy", last_name: "" },
          ],
        },
      ],
    },
  ],
});

const table = `Date,Start,End,Title,Speakers
2027-06-12,10:00,10:30,Bread,"Martin, Léa"
2027-06-12,11:00,11:30,Bees,Per Dusk
`;

/** The people of what is imported, each with what lists have them under. */
const sortedOf = async (
  text: string,
): Promise<readonly (readonly [string, string | undefined])[]> => {
  const imported = await importText(text, options);
  return imported
    .event()
    .speakers.map(({ name, sort }) => [name, sort] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
};

describe("lists have people under", () => {
  test("the family name that Sessionize knows", async () => {
    expect(await sortedOf(sessionize("Meadow"))).toEqual([["Ida Meadow", "Meadow"]]);
  });

  test("the family name that Indico knows, and under their name where it knows none", async () => {
    expect(await sortedOf(indico)).toEqual([
      ["Cy", undefined],
      ["Ida von Dusk", "von Dusk"],
    ]);
  });

  test("the family name of a table with “Martin, Léa”, and under their name without a comma", async () => {
    expect(await sortedOf(table)).toEqual([
      ["Léa Martin", "Martin"],
      ["Per Dusk", undefined],
    ]);
  });
});

describe("importing again", () => {
  const ida = "content/fair/speakers/ida-meadow.md";

  test("leaves what somebody wrote instead", async () => {
    const first = await importText(sessionize("Meadow"), options);
    first.write(ida, first.read(ida).replace("sort: Meadow", "sort: Dusk # as she asked"));
    await importText(sessionize("Meadow"), { ...options, into: first.folder });
    expect(first.read(ida)).toContain("sort: Dusk # as she asked\n");
  });

  test("follows the source where nobody did", async () => {
    const first = await importText(sessionize("Meadow"), options);
    await importText(sessionize("Dusk"), { ...options, into: first.folder });
    expect(first.read(ida)).toContain("sort: Dusk\n");
  });
});
