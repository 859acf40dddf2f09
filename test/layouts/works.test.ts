/** What one finds of an event afterwards, and where. */
import { describe, expect, test } from "vitest";
import { eventDocument } from "../../layouts/parts/event/event-document.ts";
import { timeline } from "../../layouts/parts/programme/timeline.ts";
import { materialList, outcomeList } from "../../layouts/parts/event/works.ts";
import type { Material, Theme } from "../../src/site/model.ts";
import { places } from "../content/problem.ts";
import {
  contextOf,
  makeDay,
  makeEvent,
  makeSession,
  makeWork,
  prose,
  span,
  textOf,
} from "./small-site.ts";

const slides: Material = { ...makeWork("Diapos"), kind: "slides" };
const film: Material = {
  ...makeWork("Le film", {
    language: "en",
    duration: "45 min",
    captions: "en français",
    transcript: "https://works.example/film.txt",
  }),
  kind: "recording",
};

const c = contextOf(makeEvent());

test("a recording is a link that says how long it is, in which language, and with what captions", () => {
  const list = materialList(c, [film]);
  expect(textOf(list)).toBe(
    "Enregistrement Le film en anglais · Durée : 45 min · Sous-titres : en français · Transcription",
  );
  expect(list.markup).toContain('href="https://works.example/film.txt"');
  expect(list.markup).not.toMatch(/<(?:video|audio|iframe|embed|object)/);
  expect(textOf(outcomeList(c, [{ ...film, kind: "recordings" }]))).toContain("45 min");
});

test("a transcript that is no address is answered", () => {
  const material =
    "{ title: Film, url: https://x.example, kind: recording, transcript: on the wiki }";
  expect(
    places({
      "content/fair/sessions/bread.md": [
        "track: crafts",
        `track: crafts\nmaterials:\n  - ${material}`,
      ],
    }).map((place) => place.split(" ")[1]),
  ).toEqual(["bad-url"]);
});

describe("the programme", () => {
  const theme: Theme = {
    id: "sante",
    url: "/fete/themes/sante/",
    event: makeEvent(),
    title: "Santé",
    summary: undefined,
    description: prose(""),
    status: "confirmed",
    proposedBy: undefined,
    facilitators: [],
    organisations: [],
    room: undefined,
    capacity: undefined,
    questions: [],
    outcomes: [{ ...makeWork("Notes"), kind: "minutes" }],
    slots: [],
    sessions: [],
  };

  const programmeOf = (materials: readonly Material[], themes: readonly Theme[] = []) => {
    const session = makeSession({ materials });
    const day = makeDay("2027-06-11", [
      {
        kind: "talks",
        span: span("2027-06-11T14:00", "2027-06-11T15:00"),
        title: "Exposés",
        themes,
      },
    ]);
    const [slot] = day.slots;
    if (!slot) throw new Error("no slot");
    const placement = {
      session,
      slot,
      span: slot.span,
      hasOwnTime: false,
      rooms: [],
      previously: [],
    };
    const whole = { ...day, slots: [{ ...slot, sessions: [placement] }] };
    return timeline(c, whole, [whole], 3);
  };

  test("leads to the documents of a session, each by what it is", () => {
    const programme = programmeOf([slides, film]);
    expect(textOf(programme)).toContain("Diaporama Diapos · Enregistrement Le film");
    expect(programme.markup).toContain('<a href="https://works.example/diapos">Diaporama');
  });

  test("calls two of a kind by their titles", () => {
    expect(textOf(programmeOf([slides, { ...slides, title: "Annexe" }]))).toContain(
      "Diapos · Annexe",
    );
  });

  test("has the reports of a workshop at its slot", () => {
    const programme = programmeOf([], [theme, { ...theme, title: "Climat", outcomes: [] }]);
    expect(textOf(programme)).toContain("Ce qu’il en reste Santé : Notes");
    expect(textOf(programmeOf([], [{ ...theme, outcomes: [] }]))).not.toContain("reste");
  });
});

describe("the page of an event that is over", () => {
  const pageOf = (phase: "past" | "upcoming", materials: readonly Material[]): string => {
    const event = makeEvent({
      phase,
      sessions: [makeSession({ materials }), makeSession({ materials: [] })],
      days: [makeDay("2027-06-11", []), makeDay("2027-06-12", [])],
    });
    const { build } = contextOf(event, phase === "past" ? "2027-07-01" : "2027-06-01");
    return eventDocument(build, event.url, event).markup;
  };

  test("leads to the programme for the documents of its sessions", () => {
    expect(pageOf("past", [film])).toMatch(
      /href="#remains"[^]*id="remains"[^]*<a href="\/fete\/programme\/">Les documents de 1 session/,
    );
  });

  test("says nothing of what there is not, or not yet", () => {
    expect(pageOf("past", [])).not.toContain("remains");
    expect(pageOf("upcoming", [film])).not.toContain("remains");
  });
});
