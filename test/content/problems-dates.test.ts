import { describe } from "vitest";
import { event, problem, saturday, sunday } from "./problem.ts";

describe("dates and times", () => {
  problem(
    "bad-date: a date in another order",
    { [event]: ["2027-03-27T10:00", "27/03/2027 10:00"] },
    `
      content/fair/event.md:4:8 error bad-date
           3 │ summary: Two days of bread, maps and songs.
           4 │ start: 27/03/2027 10:00
             │        ^^^^^^^^^^^^^^^^
        “27/03/2027 10:00” is not written as a date. Write: 2027-03-27T10:00
    `,
  );

  problem(
    "bad-date: a date without its month",
    { "content/fair/news/programme.md": ["2027-02-01", "2027"] },
    `
      content/fair/news/programme.md:3:7 error bad-date
           2 │ title: The programme is here
           3 │ date: 2027
             │       ^^^^
        “2027” is not written as a date. Write \`2013-06-11T13:30\` or \`2013-06-11\`.
    `,
  );

  problem(
    "bad-date: a month where a date is asked",
    { "content/fair/news/programme.md": ["2027-02-01", "2027-02"] },
    `
      content/fair/news/programme.md:3:7 error bad-date
           2 │ title: The programme is here
           3 │ date: 2027-02
             │       ^^^^^^^
        “2027-02” is a date of the wrong kind here. Write \`2013-06-11T13:30\` or \`2013-06-11\`.
    `,
  );

  problem(
    "bad-date: a date that does not exist",
    { [event]: ["2027-03-28T18:00", "2027-02-30"] },
    `
      content/fair/event.md:5:6 error bad-date
           4 │ start: 2027-03-27T10:00
           5 │ end: 2027-02-30
             │      ^^^^^^^^^^
        The date 2027-02-30 does not exist. Look at a calendar: the month has no such day.
    `,
  );

  problem(
    "bad-date: a time that does not exist",
    { [event]: ["2027-03-28T18:00", "2027-03-28T25:00"] },
    `
      content/fair/event.md:5:6 error bad-date
           4 │ start: 2027-03-27T10:00
           5 │ end: 2027-03-28T25:00
             │      ^^^^^^^^^^^^^^^^
        The time of “2027-03-28T25:00” does not exist. Hours go from 00 to 23, minutes from 00 to 59.
    `,
  );

  problem(
    "bad-time: hours without minutes or h",
    { [sunday]: ["10:00–12:00", "10-12"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error bad-time
           1 │ - time: 10-12
             │         ^^^^^
        “10-12” is not a span of time. Write: 10:00–12:00
    `,
  );

  problem(
    "bad-time: a span without its end",
    { [sunday]: ["10:00–12:00", "from ten"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error bad-time
           1 │ - time: from ten
             │         ^^^^^^^^
        “from ten” is not a span of time. Write for example: 13:30–14:00
    `,
  );

  problem(
    "bad-time: an hour that does not exist",
    { [sunday]: ["10:00–12:00", "10:00–44:00"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error bad-time
           1 │ - time: 10:00–44:00
             │         ^^^^^^^^^^^
        An hour of “10:00–44:00” does not exist. Hours go from 0 to 24, and up to 35 for what starts after midnight.
    `,
  );

  problem(
    "bad-time: minutes that do not exist",
    { [sunday]: ["10:00–12:00", "10:00–11:75"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error bad-time
           1 │ - time: 10:00–11:75
             │         ^^^^^^^^^^^
        The minutes of “10:00–11:75” do not exist. Minutes go from 00 to 59.
    `,
  );

  problem(
    "bad-time: a span that ends when it starts",
    { [sunday]: ["10:00–12:00", "10:00–10:00"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error bad-time
           1 │ - time: 10:00–10:00
             │         ^^^^^^^^^^^
        “10:00–10:00” ends when it starts. Give it an end; if that is not known, leave it out: 19h–
    `,
  );

  problem(
    "bad-time: a span whose hours are the wrong way round",
    { [sunday]: ["10:00–12:00", "14:30–14:00"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error bad-time
           1 │ - time: 14:30–14:00
             │         ^^^^^^^^^^^
        “14:30–14:00” ends before it starts: until the next day that would be 23.5 hours. Write: 14:00–14:30
    `,
  );

  problem(
    "bad-time: a session's own time, of which no guess lies within its slot",
    { [saturday]: ["14:00–15:00", "18h–9h"] },
    `
      content/fair/programme/2027-03-27.yaml:11:30 error bad-time
          10 │   sessions:
          11 │     - { session: maps, time: 18h–9h }
             │                              ^^^^^^
        “18h–9h” ends before it starts: until the next day that would be 15 hours.
    `,
  );

  problem(
    "bad-time: an old time that ends before it starts",
    {
      [sunday]: ["  title: Groups", "  previously: [{ time: 9:00–8:30 }]\n  title: Groups"],
    },
    `
      content/fair/programme/2027-03-28.yaml:2:24 error bad-time
           1 │ - time: 10:00–12:00
           2 │   previously: [{ time: 9:00–8:30 }]
             │                        ^^^^^^^^^
        “9:00–8:30” ends before it starts: until the next day that would be 23.5 hours. Write: 08:30–09:00
        If it does last until the next day, write: 09:00–32:30
    `,
  );

  problem(
    "dst-gap: a slot in the hour that the clocks skip",
    { [sunday]: ["10:00–12:00", "2:30–4:00"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 error dst-gap
           1 │ - time: 2:30–4:00
             │         ^^^^^^^^^
        2027-03-28 02:30 does not exist in Europe/Paris: the clocks go forward over it that night. Choose a time before or after that hour.
    `,
  );

  problem(
    "dst-gap: a moment in the hour that the clocks skip",
    { [event]: ["closes: 2027-03-26", "closes: 2027-03-28T02:15"] },
    `
      content/fair/event.md:18:11 error dst-gap
          17 │   url: https://tickets.example/fair
          18 │   closes: 2027-03-28T02:15
             │           ^^^^^^^^^^^^^^^^
        2027-03-28T02:15 does not exist in Europe/Paris: the clocks go forward over it that night. Choose a time before or after that hour.
    `,
  );

  problem(
    "end-before-start: an end before the start",
    { [event]: ["2027-03-28T18:00", "2027-03-27T09:00"] },
    `
      content/fair/event.md:5:6 error end-before-start
           4 │ start: 2027-03-27T10:00
           5 │ end: 2027-03-27T09:00
             │      ^^^^^^^^^^^^^^^^
        The end (2027-03-27T09:00) is not after the start (2027-03-27T10:00). Correct one of the two.
    `,
  );

  problem(
    "end-before-start: a registration that closes before it opens",
    { [event]: ["  closes:", "  opens: 2027-03-27\n  closes:"] },
    `
      content/fair/event.md:19:11 error end-before-start
          18 │   opens: 2027-03-27
          19 │   closes: 2027-03-26
             │           ^^^^^^^^^^
        The end (2027-03-26) is not after the start (2027-03-27). Correct one of the two.
    `,
  );

  problem(
    "outside-event: a day out of the event's dates",
    { "content/fair/programme/2027-03-29.yaml": "- time: 10:00–12:00\n  title: Cleaning\n" },
    `
      content/fair/programme/2027-03-29.yaml:1:1 error outside-event
           1 │ - time: 10:00–12:00
             │ ^
        The day 2027-03-29 is not within the event's dates (2027-03-27 to 2027-03-28). Rename the file, or correct “start” and “end” in event.md.
    `,
  );

  problem(
    "session-outside-slot: a session out of its slot",
    { [saturday]: ["15:00–16:00", "15:00–16:30"] },
    `
      content/fair/programme/2027-03-27.yaml:12:31 error session-outside-slot
          11 │     - { session: maps, time: 14:00–15:00 }
          12 │     - { session: songs, time: 15:00–16:30 }
             │                               ^^^^^^^^^^^
        The session's time 15:00–16:30 is not within its slot (14:00–16:00). Correct the session's time or the slot's.
    `,
  );

  problem(
    "registration-closes-after-end: a registration that closes after the end",
    { [event]: ["closes: 2027-03-26", "closes: 2027-04-26"] },
    `
      content/fair/event.md:18:11 warning registration-closes-after-end
          17 │   url: https://tickets.example/fair
          18 │   closes: 2027-04-26
             │           ^^^^^^^^^^
        Registration closes (2027-04-26) after the end (2027-03-28 18:00). Correct “closes”, or leave it out.
    `,
  );

  problem(
    "long-slot: a slot of fifteen hours",
    { [sunday]: ["10:00–12:00", "8:00–23:00"] },
    `
      content/fair/programme/2027-03-28.yaml:1:9 warning long-slot
           1 │ - time: 8:00–23:00
             │         ^^^^^^^^^^
        This slot lasts more than 14 hours (15). Correct its end, or make several slots of it.
    `,
  );
});
