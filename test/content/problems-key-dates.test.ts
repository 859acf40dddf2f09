/** What is wrong in the key dates, the questions, the hashtag and the links of an event, and in the facts of a session. */
import { expect, test } from "vitest";
import { bread, event, places, problem } from "./problem.ts";
import type { Changes } from "./village.ts";

const fair = (text: string): Changes => ({ [event]: ["---\n\nCome", `${text}\n---\n\nCome`] });

problem(
  "end-before-start: a date that ends before it begins",
  fair("dates:\n  - { date: 2027-03-05, until: 2027-03-04, label: We set up }"),
  `
    content/fair/event.md:20:32 error end-before-start
        19 │ dates:
        20 │   - { date: 2027-03-05, until: 2027-03-04, label: We set up }
           │                                ^^^^^^^^^^
      The end (2027-03-04) is not after the start (2027-03-05). Correct one of the two.
  `,
);

problem(
  "year-before-start: a date of the wrong year",
  fair("dates:\n  - { date: 2026-02-05, label: We set up }"),
  `
    content/fair/event.md:20:13 warning year-before-start
        19 │ dates:
        20 │   - { date: 2026-02-05, label: We set up }
           │             ^^^^^^^^^^
      “date” (2026-02-05) is more than a year before the event (2027-03-27). Did you mean “2027-02-05”?
  `,
);

problem(
  "bad-value: a hashtag with spaces",
  fair("hashtag: Village fair!"),
  `
    content/fair/event.md:19:10 error bad-value
        18 │   closes: 2027-03-26
        19 │ hashtag: Village fair!
           │          ^^^^^^^^^^^^^
      “Village fair!” cannot be a hashtag: networks take letters, figures and “_” for one, without spaces. Write: Villagefair
  `,
);

problem(
  "bad-value: a question that is asked twice",
  fair("faq:\n  - { question: May I?, answer: Yes. }\n  - { question: may I?, answer: No. }"),
  `
    content/fair/event.md:21:17 error bad-value
        20 │   - { question: May I?, answer: Yes. }
        21 │   - { question: may I?, answer: No. }
           │                 ^^^^^^
      “may I?” is in this list twice. Keep one of the two.
  `,
);

test("a day on which nothing is, one label on two days, and a hashtag with its sign are no mistakes", () => {
  const sound = `hashtag: "#Fête_2027"
dates:
  - { date: 2027-03-01, until: 2027-03-01, label: Open evening }
  - { date: 2027-03-08, label: Open evening }
  - { date: 2027-06-01, label: Films }`;
  expect(places(fair(sound))).toEqual([]);
});

test("each has its place", () => {
  expect(places(fair("hashtag: 2027"))).toEqual([`${event}:19:10 bad-value`]);
  expect(places(fair("links: [{ label: Us, url: social.example/@fair }]"))).toEqual([
    `${event}:19:27 bad-url`,
  ]);
  expect(places(fair("dates: [{ date: 2027-02-30, label: None }]"))).toEqual([
    `${event}:19:17 bad-date`,
  ]);
  const twice =
    "dates:\n  - { date: 2027-02-03, label: Out }\n  - { date: 2027-02-03, label: Out }";
  expect(places(fair(twice))).toEqual([`${event}:21:32 bad-value`]);
  expect(places(fair("faq: [{ question: Why?, answer: 'See [Eve](speaker:eve).' }]"))).toEqual([
    `${event}:19:52 unknown-reference`,
  ]);
  const facts = (text: string): Changes => ({
    [bread]: ["track: crafts", `track: crafts\n${text}`],
  });
  expect(places(facts("facts: [{ label: Bring }]"))).toEqual([`${bread}:5:9 missing-field`]);
});
