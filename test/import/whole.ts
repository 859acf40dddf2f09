/** Three entries of one day as each format writes them, with all that a reader looks at. */
import type { ImportFormat } from "../../src/import/recognise.ts";

const json = {
  schedule: {
    version: "1",
    base_url: "https://meadow.example/",
    generator: { name: "pretalx" },
    conference: {
      acronym: "bees",
      title: "Bee days 2027",
      start: "2027-06-12",
      end: "2027-06-12",
      time_zone_name: "Europe/Paris",
      tracks: [{ name: "Wild", slug: "wild", color: "#336633" }],
      rooms: [{ name: "Hall", description: "Ground floor", capacity: 80 }],
      days: [
        {
          date: "2027-06-12",
          day_start: "2027-06-12T04:00:00+02:00",
          day_end: "2027-06-13T03:59:00+02:00",
          rooms: {
            Hall: [
              {
                id: 1,
                guid: "0f2d2a0e-7c4b-5d0f-9d5e-0123456789ab",
                date: "2027-06-12T10:00:00+02:00",
                start: "10:00",
                duration: "00:30",
                title: "Hives",
                subtitle: "And what they weigh",
                track: "Wild",
                type: "Talk",
                language: "en",
                abstract: "<p>Of <b>wood</b>.</p>",
                description: "Long.",
                persons: [{ id: 4, name: "Ida Meadow", biography: "Keeps bees." }],
                links: [{ title: "Site", url: "https://meadow.example/hives" }],
                attachments: [{ title: "Slides", url: "/hives.pdf" }],
              },
              {
                id: 2,
                date: "2027-06-12T10:30:00+02:00",
                duration: "00:15",
                title: "Coffee break",
              },
              {
                id: 3,
                start: "23:30",
                duration: "01:00",
                title: "Moths",
                persons: [{ name: "Per Dusk" }],
              },
            ],
          },
        },
      ],
    },
  },
};

const sessionize = {
  sessions: [
    {
      id: "1",
      title: "Hives",
      description: "Of wood.",
      startsAt: "2027-06-12T10:00:00",
      endsAt: "2027-06-12T10:30:00",
      speakers: ["a"],
      categoryItems: [7],
      questionAnswers: [{ questionId: 9, answerValue: "https://meadow.example/hives" }],
      roomId: 5,
      liveUrl: "https://meadow.example/live",
      recordingUrl: null,
      status: "Accepted",
    },
    { id: "2", title: "Coffee break", startsAt: "2027-06-12T10:30:00", isServiceSession: true },
    { id: "3", title: "Moths", startsAt: null, endsAt: null, speakers: [], roomId: null },
  ],
  speakers: [
    {
      id: "a",
      firstName: "Ida",
      lastName: "Meadow",
      bio: "Keeps bees.",
      tagLine: "Beekeeper",
      links: [{ title: "Site", url: "https://meadow.example/" }],
    },
  ],
  questions: [{ id: 9, question: "Page" }],
  categories: [{ id: 6, title: "Track", items: [{ id: 7, name: "Wild" }] }],
  rooms: [{ id: 5, name: "Hall", sort: 1 }],
};

const xml = `<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <generator name="pretalx" version="1"/>
  <conference>
    <title>Bee days 2027</title><acronym>bees</acronym><start>2027-06-12</start><end>2027-06-12</end>
    <time_zone_name>Europe/Paris</time_zone_name><base_url>https://meadow.example/</base_url>
    <track name="Wild" color="#336633"/>
  </conference>
  <day index="1" date="2027-06-12" start="2027-06-12T04:00:00+02:00" end="2027-06-13T03:59:00+02:00">
    <room name="Hall">
      <event id="1" guid="0f2d2a0e-7c4b-5d0f-9d5e-0123456789ab">
        <date>2027-06-12T10:00:00+02:00</date><start>10:00</start><duration>00:30</duration>
        <title>Hives</title><subtitle>And what they weigh</subtitle><track>Wild</track><type>Talk</type>
        <language>en</language><abstract>&lt;p&gt;Of &lt;b&gt;wood&lt;/b&gt;.&lt;/p&gt;</abstract>
        <description>Long.</description><url>https://meadow.example/hives</url>
        <persons><person id="4">Ida Meadow</person></persons>
        <links><link href="https://meadow.example/hives">Site</link></links>
        <attachments><attachment href="/hives.pdf">Slides</attachment></attachments>
      </event>
      <event id="2"><date>2027-06-12T10:30:00+02:00</date><duration>00:15</duration><title>Coffee break</title></event>
      <event id="3"><start>23:30</start><duration>01:00</duration><title>Moths</title>
        <persons><person>Per Dusk</person></persons></event>
    </room>
  </day>
</schedule>
`;

const ics = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Meadow//Bees//EN
X-WR-CALNAME:Bee days 2027
BEGIN:VTIMEZONE
TZID:Meadow time
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTART;TZID=Meadow time:20270612T100000
DTEND;TZID=Meadow time:20270612T103000
SUMMARY;LANGUAGE=en:Hives
DESCRIPTION:Of wood\\, and
  what they weigh.
LOCATION:Hall
CATEGORIES:Wild,Talk
ATTENDEE;CN="Ida Meadow";CUTYPE=INDIVIDUAL:mailto:noreply@example.invalid
ATTACH:https://meadow.example/hives%20.pdf
URL:https://meadow.example/hives
STATUS:TENTATIVE
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20270612T083000Z
DURATION:PT15M
SUMMARY:Coffee break
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART;VALUE=DATE:20270612
DTEND;VALUE=DATE:20270613
SUMMARY:Moths
RRULE:FREQ=DAILY;COUNT=2
RECURRENCE-ID:20270612T000000Z
END:VEVENT
END:VCALENDAR
`;

const csv = `Id,Title,Date,Start,End,Duration,Room,Track,Type,Speakers,Organisation,Language,Level,Tags,Abstract,Description,Url,Status
1,Hives,2027-06-12,10:00,10:30,,Hall,Wild,Talk,"Ida Meadow (Keepers), Per Dusk",Keepers,en,All,"wood, wax",Of wood.,"Long,
and longer.",https://meadow.example/hives,confirmed
2,Coffee break,12/06/2027,10h30,,15,Hall,,,,,,,,,,,
3,Moths,12 June 2027,23:30 - 00:30,,,,,,,,,,,,,,
`;

export const whole: Readonly<Record<ImportFormat, string>> = {
  "frab-json": JSON.stringify(json, null, 1),
  "frab-xml": xml,
  sessionize: JSON.stringify(sessionize, null, 1),
  ics,
  csv,
};
