import * as z from "zod";
import {
  attendances,
  callKinds,
  commentModes,
  eventStatuses,
  hourClocks,
  partnerSizes,
} from "../../site/words.ts";
import { LinkSchema, OutcomeSchema, ServiceSchema } from "./links.ts";
import { MemberSchema, TeamSchema } from "./team.ts";
import { RegistrationSchema } from "./registration.ts";
import {
  date,
  destination,
  email,
  hashtag,
  id,
  language,
  markdown,
  moment,
  name,
  oneOf,
  orTba,
  partialDate,
  phone,
  picture,
  reference,
  sign,
  text,
  timezone,
  until,
  url,
} from "./scalars.ts";
import { TranslatedSchema } from "./translated.ts";
import { embedder } from "./embedder.ts";
import { distinctBy, eachOnce, oneOrSeveral } from "./lists.ts";
import { publishing } from "./publishing.ts";

const PartnerSchema = z.union([
  reference("organisation"),
  z.strictObject({
    organisation: reference("organisation").describe("Which organisation."),
    level: reference("level").optional().describe("Its level, of `partner_levels`."),
    url: url().optional().describe("Where its logo leads here."),
    logo: picture().optional().describe("Its logo here."),
  }),
]);

const CallSchema = z.strictObject({
  title: text().describe("What is called for."),
  kind: oneOf(callKinds).describe("Which kind of call."),
  url: orTba(url()).describe("Where one answers."),
  opens: moment().optional().describe("When it opens."),
  closes: until().optional().describe("When it closes."),
});

const TrackSchema = z.strictObject({
  title: text().describe("The track's name."),
  letter: sign().optional().describe("The letter that stands for it."),
  accent: sign().optional().describe("Its colour."),
});

const DateSchema = z.strictObject({
  date: moment().describe("When it is, or begins."),
  until: until().optional().describe("Until when."),
  label: text().describe("What is then."),
});

const QuestionSchema = z.strictObject({
  question: text().describe("What visitors ask."),
  answer: markdown().describe("What you answer."),
});

/** The front matter of `event.md`. */
export const EventSchema = z.strictObject({
  title: text().describe("The event's title."),
  short_title: text().optional().describe("For tabs, calendars and cards."),
  summary: orTba(text()).describe("One or two sentences, for lists and search engines."),
  language: language().optional().describe("The event's language; the site's by default."),
  languages: eachOnce(language())
    .optional()
    .describe("Those of the site's languages that it is published in; all by default."),
  translations: TranslatedSchema.optional().describe(
    "Which translations are `required`, where that differs from the site.",
  ),
  timezone: timezone().optional().describe("The event's zone; the site's by default."),
  clock: oneOf(hourClocks).optional().describe("Whether hours go to 24 or to 12."),
  start: orTba(partialDate()).describe("When it begins, as precisely as is known."),
  end: orTba(partialDate()).describe("When it ends."),
  status: oneOf(eventStatuses).default("scheduled").describe("Whether it takes place as planned."),
  previous_start: moment().optional().describe("When it should have begun."),
  status_note: text().optional().describe("Why, and what now."),
  attendance: oneOf(attendances).default("in-person").describe("Where one attends."),
  online_url: url().optional().describe("Where one attends online."),
  venue: z
    .union([orTba(reference("venue")), z.strictObject({ city: name().describe("The city.") })])
    .optional()
    .describe("A venue, or the city alone."),
  organisers: orTba(z.array(orTba(z.union([reference("organiser"), MemberSchema])))).describe(
    "Who organises it: organisations and persons.",
  ),
  team: z
    .union([TeamSchema, z.record(z.string(), TeamSchema)])
    .default([])
    .describe("Who makes it: a list of persons, or such lists by group."),
  partner_levels: z
    .array(
      z.strictObject({
        id: id().describe("The level's id."),
        title: text().describe("Its name."),
        size: oneOf(partnerSizes).describe("How large its logos are."),
      }),
    )
    .default([])
    .describe("The levels of partners, in order."),
  partners: z.array(PartnerSchema).default([]).describe("Who supports it."),
  part_of: z
    .strictObject({
      title: text().describe("The campaign's or series' name."),
      url: url().optional().describe("Its address."),
      id: id().optional().describe("The same for all editions of a series."),
    })
    .optional()
    .describe("The campaign or series it belongs to."),
  audience: text().optional().describe("Whom it is for."),
  keywords: z.array(text()).default([]).describe("What it is about."),
  questions: z.array(text()).default([]).describe("The questions the event asks."),
  links: z.array(LinkSchema).default([]).describe("Its pages elsewhere."),
  hashtag: hashtag().optional().describe("The word by which networks speak of it."),
  published: date().optional().describe("When the event was announced."),
  ...publishing,
  image: picture().optional().describe("A picture."),
  image_alt: text().optional().describe("What the picture shows."),
  registration: RegistrationSchema.optional().describe("How one registers, or `none`."),
  calls: z.array(CallSchema).default([]).describe("Calls for proposals, volunteers and others."),
  tracks: z.record(z.string(), TrackSchema).default({}).describe("The tracks of a conference."),
  dates: distinctBy(DateSchema, ["label", "date"])
    .default([])
    .describe("Dates to know, beside those that follow from the rest."),
  faq: distinctBy(QuestionSchema, ["question"])
    .default([])
    .describe("Questions that visitors ask, with their answers."),
  services: z.array(ServiceSchema).default([]).describe("What is offered to attendees."),
  access_contact: z
    .strictObject({
      email: email().optional().describe("An e-mail address."),
      phone: phone().optional().describe("A telephone number."),
      before: until().optional().describe("Until when to tell."),
      note: text().optional().describe("What else to know."),
    })
    .optional()
    .describe("Whom to tell what one needs."),
  comments: z
    .strictObject({
      mode: oneOf(commentModes).default("off").describe("Whether readers may comment."),
      closes: until().optional().describe("Until when they may."),
      endpoint: destination()
        .optional()
        .describe("Where forms send what is written: an address, or an e-mail address."),
    })
    .default({ mode: "off" })
    .describe("Contributions of readers."),
  speaker_forms: z
    .strictObject({
      mode: oneOf(commentModes).default("open").describe("Whether speakers may send corrections."),
      closes: until().optional().describe("Until when they may."),
      endpoint: destination()
        .optional()
        .describe("Where forms send what they write; that of `comments` by default."),
    })
    .optional()
    .describe("Forms by which speakers correct what is published of them."),
  embed: oneOrSeveral(embedder())
    .optional()
    .describe("The sites that may show the programme within their pages, or `any`."),
  feedback: z
    .union([
      url(),
      z.strictObject({
        mode: oneOf(commentModes).default("open").describe("Whether one may still say it."),
        closes: until().optional().describe("Until when they may."),
        endpoint: destination()
          .optional()
          .describe("Where forms send what they write; that of `comments` by default."),
      }),
    ])
    .optional()
    .describe("Where one says what one thought of it: an address, or a form of this site."),
  outcomes: z.array(OutcomeSchema).default([]).describe("What remains after the event."),
});
export type EventInput = z.output<typeof EventSchema>;
