import { describe, expect, test } from "vitest";
import { poster, titleSize } from "../../layouts/parts/event/poster.ts";
import { when } from "../../layouts/parts/inline/when.ts";
import type { Event } from "../../src/site/model.ts";
import { at, contextOf, day, makeEvent, minute, month, textOf } from "./small-site.ts";

const dates: readonly (Partial<Event> & { readonly reads: string })[] = [
  {
    start: minute("2027-06-11T13:30"),
    end: minute("2027-06-11T18:00"),
    reads: "11 juin 2027 vendredi, de 13 h 30 à 18 h Lyon",
  },
  { start: day("2027-05-01"), end: day("2027-05-01"), reads: "1 er mai 2027 samedi Lyon" },
  {
    start: minute("2027-06-11T20:00"),
    end: minute("2027-06-12T02:00"),
    reads: "11 juin 2027 vendredi, de 20 h à 2 h Lyon",
  },
  {
    start: day("2027-03-10"),
    end: day("2027-03-13"),
    reads: "10 à 13 mars 2027 mercredi à samedi Lyon",
  },
  {
    start: day("2027-03-30"),
    end: day("2027-04-02"),
    reads: "30 mars à 2 avril 2027 mardi à vendredi Lyon",
  },
  { start: month("2028-03-01"), end: month("2028-03-01"), reads: "mars 2028 Lyon" },
  { start: undefined, end: undefined, reads: "Date à confirmer Lyon" },
  {
    status: "cancelled",
    start: day("2027-06-11"),
    end: day("2027-06-11"),
    reads: "Date prévue : 11 juin 2027 vendredi Lyon",
  },
];

test.each(dates)("the poster reads “$reads”", ({ reads, ...facts }) => {
  const event = makeEvent(facts);
  expect(textOf(when(contextOf(event), event, "Lyon"))).toBe(reads);
});

describe("what the poster says of a change", () => {
  const changes: readonly (Partial<Event> & { readonly says: string })[] = [
    { status: "cancelled", says: "Annulé : cet événement n’aura pas lieu." },
    { status: "postponed", says: "Reporté : la nouvelle date sera annoncée ici." },
    { status: "moved-online", says: "Désormais en ligne : il n’y a pas de rencontre sur place." },
    {
      status: "rescheduled",
      previousStart: at("2027-05-01T10:00"),
      says: "d’abord annoncé pour le samedi 1 er mai 2027 à 10 h.",
    },
    { status: "cancelled", statusNote: "La salle est fermée.", says: "La salle est fermée." },
  ];
  test.each(changes)("$status: “$says”", ({ says, ...facts }) => {
    const event = makeEvent(facts);
    expect(textOf(poster(contextOf(event), event))).toContain(says);
  });
});

test.each([
  { length: 4, size: "short" },
  { length: 31, size: "medium" },
  { length: 127, size: "long" },
])("a title of $length characters is set $size", ({ length, size }) => {
  expect(titleSize("x".repeat(length))).toBe(size);
});
