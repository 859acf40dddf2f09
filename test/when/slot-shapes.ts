/** Every shape of when a slot or a session is, and what each output says of it. */
import type { SaidOfSlot, SlotShape } from "./said-of-slot.ts";

export const slotShapes: readonly {
  readonly name: string;
  readonly shape: SlotShape;
  readonly says: Partial<SaidOfSlot>;
}[] = [
  {
    name: "hours",
    shape: { slot: "time: 10:30–12:00\nsession: bread" },
    says: {
      day: "from 10:30 AM to noon",
      session: "Saturday, June 12, 2027 from 10:30 AM to noon",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T103000",
        "DTEND;TZID=Europe/Paris:20270612T120000",
      ],
      schedule: ["2027-06-12T10:30:00+02:00", "01:30"],
      table: ["2027-06-12T10:30:00+02:00", "2027-06-12T12:00:00+02:00"],
      data: ["2027-06-12T10:30+02:00", "2027-06-12T12:00+02:00"],
    },
  },
  {
    name: "an open end, with the event's end on a later day",
    shape: { slot: "time: 20:00–\nsession: bread" },
    says: {
      day: "from 8 PM",
      session: "Saturday, June 12, 2027 from 8 PM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T200000"],
      schedule: ["2027-06-12T20:00:00+02:00", "04:00", "When: from 8 PM"],
      table: ["2027-06-12T20:00:00+02:00", null],
      data: ["2027-06-12T20:00+02:00"],
    },
  },
  {
    name: "an open end, with the event's end in the evening",
    shape: { slot: "time: 20:00–\nsession: bread", end: "22:00" },
    says: {
      day: "from 8 PM",
      session: "Saturday, June 12, 2027 from 8 PM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T200000"],
      schedule: ["2027-06-12T20:00:00+02:00", "02:00", "When: from 8 PM"],
      table: ["2027-06-12T20:00:00+02:00", null],
      data: ["2027-06-12T20:00+02:00"],
    },
  },
  {
    name: "an open end, before the room's next slot",
    shape: {
      slot: "time: 14:00–\nroom: main\nsession: bread",
      others: "- { time: 15:00–16:00, room: main, title: Songs }\n",
    },
    says: {
      day: "from 2 PM",
      session: "Saturday, June 12, 2027 from 2 PM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T140000"],
      schedule: ["2027-06-12T14:00:00+02:00", "01:00", "When: from 2 PM"],
      table: ["2027-06-12T14:00:00+02:00", null],
      data: ["2027-06-12T14:00+02:00"],
    },
  },
  {
    name: "an open end in two rooms, before the next slot of one of them",
    shape: {
      slot: "time: 14:00–\nroom: [main, small]\nsession: bread",
      others: "- { time: 15:00–16:00, room: small, title: Songs }\n",
    },
    says: {
      day: "from 2 PM",
      session: "Saturday, June 12, 2027 from 2 PM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T140000"],
      schedule: ["2027-06-12T14:00:00+02:00", "01:00", "When: from 2 PM"],
      table: ["2027-06-12T14:00:00+02:00", null],
      data: ["2027-06-12T14:00+02:00"],
    },
  },
  {
    name: "no time yet",
    shape: { slot: "time: tba\nsession: bread" },
    says: {
      day: "Time to be announced",
      session: "Saturday, June 12, 2027 Time to be announced",
      schedule: [],
      table: [null, null],
      data: ["2027-06-12"],
    },
  },
  {
    name: "a time of its own",
    shape: {
      slot: "time: 10:00–12:00\ntitle: Morning\nsessions:\n  - { session: bread, time: 10:30–11:00 }",
    },
    says: {
      day: "from 10 AM to noon",
      own: "from 10:30 AM to 11 AM",
      session: "Saturday, June 12, 2027 from 10:30 AM to 11 AM",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T103000",
        "DTEND;TZID=Europe/Paris:20270612T110000",
      ],
      schedule: ["2027-06-12T10:30:00+02:00", "00:30"],
      table: ["2027-06-12T10:30:00+02:00", "2027-06-12T11:00:00+02:00"],
      data: ["2027-06-12T10:30+02:00", "2027-06-12T11:00+02:00"],
    },
  },
  {
    name: "a time of its own with an open end",
    shape: {
      slot: "time: 10:00–12:00\ntitle: Morning\nsessions:\n  - { session: bread, time: 10:30– }",
    },
    says: {
      day: "from 10 AM to noon",
      own: "from 10:30 AM",
      session: "Saturday, June 12, 2027 from 10:30 AM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T103000"],
      schedule: ["2027-06-12T10:30:00+02:00", "01:30", "When: from 10:30 AM"],
      table: ["2027-06-12T10:30:00+02:00", null],
      data: ["2027-06-12T10:30+02:00"],
    },
  },
  {
    name: "an open end of its own, before the next of the same room",
    shape: {
      slot: 'time: 10:00–\ntitle: Morning\nsessions:\n  - { session: bread, time: 10:30– }\n  - { session: songs, time: "11:00–" }',
    },
    says: {
      day: "from 10 AM",
      own: "from 10:30 AM",
      session: "Saturday, June 12, 2027 from 10:30 AM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T103000"],
      schedule: ["2027-06-12T10:30:00+02:00", "00:30", "When: from 10:30 AM"],
      table: ["2027-06-12T10:30:00+02:00", null],
      data: ["2027-06-12T10:30+02:00"],
    },
  },
  {
    name: "an open end of its own, after the room's next slot began",
    shape: {
      slot: 'time: 20:00–\nroom: main\ntitle: Evening\nsessions:\n  - { session: bread, time: "22:00–" }\n  - { session: songs, time: 20:00–20:30 }',
      others: "- { time: 21:00–22:00, room: main, title: Film }\n",
    },
    says: {
      day: "from 8 PM",
      own: "from 10 PM",
      session: "Saturday, June 12, 2027 from 10 PM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T220000"],
      schedule: ["2027-06-12T22:00:00+02:00", "02:00", "When: from 10 PM"],
      table: ["2027-06-12T22:00:00+02:00", null],
      data: ["2027-06-12T22:00+02:00"],
    },
  },
  {
    name: "an open end of its own, in a slot past midnight",
    shape: {
      slot: 'time: 20:00–26:00\ntitle: Night\nsessions:\n  - { session: bread, time: "21:00–" }\n  - { session: songs, time: 20:00–20:30 }',
      others: "",
    },
    says: {
      day: "from 8 PM to 2 AM",
      own: "from 9 PM",
      session: "Saturday, June 12, 2027 from 9 PM",
      nextDay: "Still on from the day before: Night, until 2 AM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T210000"],
      schedule: ["2027-06-12T21:00:00+02:00", "03:00", "When: from 9 PM"],
      table: ["2027-06-12T21:00:00+02:00", null],
      data: ["2027-06-12T21:00+02:00"],
    },
  },
  {
    name: "an open end of its own, in a slot without a time",
    shape: {
      slot: 'time: tba\ntitle: Block\nsessions:\n  - { session: bread, time: "22:00–" }\n  - { session: songs, time: 20:00–20:30 }',
    },
    says: {
      day: "Time to be announced",
      own: "from 10 PM",
      session: "Saturday, June 12, 2027 from 10 PM",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T220000"],
      schedule: ["2027-06-12T22:00:00+02:00", "02:00", "When: from 10 PM"],
      table: ["2027-06-12T22:00:00+02:00", null],
      data: ["2027-06-12T22:00+02:00"],
    },
  },
  {
    name: "a night",
    shape: { slot: "time: 22:00–2:00\nsession: bread" },
    says: {
      day: "from 10 PM to 2 AM",
      session: "Saturday, June 12, 2027 from 10 PM to 2 AM",
      nextDay: "Still on from the day before: Bread, until 2 AM",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T220000",
        "DTEND;TZID=Europe/Paris:20270613T020000",
      ],
      schedule: ["2027-06-12T22:00:00+02:00", "04:00"],
      table: ["2027-06-12T22:00:00+02:00", "2027-06-13T02:00:00+02:00"],
      data: ["2027-06-12T22:00+02:00", "2027-06-13T02:00+02:00"],
    },
  },
  {
    name: "until midnight",
    shape: { slot: "time: 22:00–24:00\nsession: bread" },
    says: {
      day: "from 10 PM to midnight",
      session: "Saturday, June 12, 2027 from 10 PM to midnight",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T220000",
        "DTEND;TZID=Europe/Paris:20270613T000000",
      ],
      schedule: ["2027-06-12T22:00:00+02:00", "02:00"],
      table: ["2027-06-12T22:00:00+02:00", "2027-06-13T00:00:00+02:00"],
      data: ["2027-06-12T22:00+02:00", "2027-06-13T00:00+02:00"],
    },
  },
  {
    name: "after midnight",
    shape: { slot: "time: 25:00–26:00\nsession: bread" },
    says: {
      day: "from 1 AM to 2 AM",
      session: "Sunday, June 13, 2027 from 1 AM to 2 AM",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270613T010000",
        "DTEND;TZID=Europe/Paris:20270613T020000",
      ],
      schedule: ["2027-06-13T01:00:00+02:00", "01:00"],
      table: ["2027-06-13T01:00:00+02:00", "2027-06-13T02:00:00+02:00"],
      data: ["2027-06-13T01:00+02:00", "2027-06-13T02:00+02:00"],
    },
  },
  {
    name: "from midnight to midnight",
    shape: { slot: "time: 0:00–24:00\nsession: bread" },
    says: {
      day: "from midnight to midnight the next day",
      session: "Saturday, June 12, 2027 from midnight to midnight the next day",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T000000",
        "DTEND;TZID=Europe/Paris:20270613T000000",
      ],
      schedule: [
        "2027-06-12T00:00:00+02:00",
        "23:59",
        "When: from midnight to midnight the next day",
      ],
      table: ["2027-06-12T00:00:00+02:00", "2027-06-13T00:00:00+02:00"],
      data: ["2027-06-12T00:00+02:00", "2027-06-13T00:00+02:00"],
    },
  },
  {
    name: "a day and a night",
    shape: { slot: "time: 9:00–33:00\nsession: bread" },
    says: {
      day: "from 9 AM to 9 AM the next day",
      session: "Saturday, June 12, 2027 from 9 AM to 9 AM the next day",
      nextDay: "Still on from the day before: Bread, until 9 AM",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T090000",
        "DTEND;TZID=Europe/Paris:20270613T090000",
      ],
      schedule: ["2027-06-12T09:00:00+02:00", "23:59", "When: from 9 AM to 9 AM the next day"],
      table: ["2027-06-12T09:00:00+02:00", "2027-06-13T09:00:00+02:00"],
      data: ["2027-06-12T09:00+02:00", "2027-06-13T09:00+02:00"],
    },
  },
  {
    name: "twenty-six hours",
    shape: { slot: "time: 8:00–34:00\nsession: bread" },
    says: {
      day: "from 8 AM to 10 AM the next day",
      session: "Saturday, June 12, 2027 from 8 AM to 10 AM the next day",
      nextDay: "Still on from the day before: Bread, until 10 AM",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T080000",
        "DTEND;TZID=Europe/Paris:20270613T100000",
      ],
      schedule: ["2027-06-12T08:00:00+02:00", "23:59", "When: from 8 AM to 10 AM the next day"],
      table: ["2027-06-12T08:00:00+02:00", "2027-06-13T10:00:00+02:00"],
      data: ["2027-06-12T08:00+02:00", "2027-06-13T10:00+02:00"],
    },
  },
  {
    name: "the night in which clocks go forward",
    shape: { slot: "time: 22:00–28:00\nsession: bread", day: "2027-03-27" },
    says: {
      day: "from 10 PM to 4 AM",
      session: "Saturday, March 27, 2027 from 10 PM to 4 AM",
      nextDay: "Still on from the day before: Bread, until 4 AM",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270327T220000",
        "DTEND;TZID=Europe/Paris:20270328T040000",
      ],
      schedule: ["2027-03-27T22:00:00+01:00", "05:00"],
      table: ["2027-03-27T22:00:00+01:00", "2027-03-28T04:00:00+02:00"],
      data: ["2027-03-27T22:00+01:00", "2027-03-28T04:00+02:00"],
    },
  },
  {
    name: "hours where it was before",
    shape: { slot: "time: 10:30–12:00\nsession: bread\npreviously: [{ time: 9:00–10:00 }]" },
    says: {
      day: "from 9 AM to 10 AM",
      session:
        "Saturday, June 12, 2027 from 10:30 AM to noon (previously June 12, from 9 AM to 10 AM )",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T103000",
        "DTEND;TZID=Europe/Paris:20270612T120000",
      ],
      schedule: ["2027-06-12T10:30:00+02:00", "01:30"],
      table: ["2027-06-12T10:30:00+02:00", "2027-06-12T12:00:00+02:00"],
      data: ["2027-06-12T10:30+02:00", "2027-06-12T12:00+02:00"],
    },
  },
  {
    name: "an open end where it was before",
    shape: { slot: 'time: 10:30–12:00\nsession: bread\npreviously: [{ time: "13:00–" }]' },
    says: {
      day: "from 10:30 AM to noon",
      session: "Saturday, June 12, 2027 from 10:30 AM to noon (previously June 12, from 1 PM )",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T103000",
        "DTEND;TZID=Europe/Paris:20270612T120000",
      ],
      schedule: ["2027-06-12T10:30:00+02:00", "01:30"],
      table: ["2027-06-12T10:30:00+02:00", "2027-06-12T12:00:00+02:00"],
      data: ["2027-06-12T10:30+02:00", "2027-06-12T12:00+02:00"],
    },
  },
  {
    name: "a day and hours after its midnight where it was before",
    shape: {
      slot: "time: 10:30–12:00\nsession: bread\npreviously: [{ date: 2027-06-13, time: 24:30–25:00 }]",
    },
    says: {
      day: "from 10:30 AM to noon",
      session:
        "Saturday, June 12, 2027 from 10:30 AM to noon (previously June 14, from 12:30 AM to 1 AM )",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T103000",
        "DTEND;TZID=Europe/Paris:20270612T120000",
      ],
      schedule: ["2027-06-12T10:30:00+02:00", "01:30"],
      table: ["2027-06-12T10:30:00+02:00", "2027-06-12T12:00:00+02:00"],
      data: ["2027-06-12T10:30+02:00", "2027-06-12T12:00+02:00"],
    },
  },
  {
    name: "an open end, in French",
    shape: { slot: "time: 20:00–\nsession: bread", language: "fr" },
    says: {
      day: "à partir de 20 h",
      session: "samedi 12 juin 2027 à partir de 20 h",
      calendar: ["DTSTART;TZID=Europe/Paris:20270612T200000"],
      schedule: ["2027-06-12T20:00:00+02:00", "04:00", "Quand: à partir de 20 h"],
      table: ["2027-06-12T20:00:00+02:00", null],
      data: ["2027-06-12T20:00+02:00"],
    },
  },
  {
    name: "a day and a night, in French",
    shape: { slot: "time: 9:00–33:00\nsession: bread", language: "fr" },
    says: {
      day: "de 9 h à 9 h le lendemain",
      session: "samedi 12 juin 2027 de 9 h à 9 h le lendemain",
      nextDay: "Encore en cours depuis la veille: Bread, jusqu’à 9 h",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T090000",
        "DTEND;TZID=Europe/Paris:20270613T090000",
      ],
      schedule: ["2027-06-12T09:00:00+02:00", "23:59", "Quand: de 9 h à 9 h le lendemain"],
      table: ["2027-06-12T09:00:00+02:00", "2027-06-13T09:00:00+02:00"],
      data: ["2027-06-12T09:00+02:00", "2027-06-13T09:00+02:00"],
    },
  },
  {
    name: "a night to midnight, in French",
    shape: { slot: "time: 22:00–24:00\nsession: bread", language: "fr" },
    says: {
      day: "de 22 h à minuit",
      session: "samedi 12 juin 2027 de 22 h à minuit",
      calendar: [
        "DTSTART;TZID=Europe/Paris:20270612T220000",
        "DTEND;TZID=Europe/Paris:20270613T000000",
      ],
      schedule: ["2027-06-12T22:00:00+02:00", "02:00"],
      table: ["2027-06-12T22:00:00+02:00", "2027-06-13T00:00:00+02:00"],
      data: ["2027-06-12T22:00+02:00", "2027-06-13T00:00+02:00"],
    },
  },
];
