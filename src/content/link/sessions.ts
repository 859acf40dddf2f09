/** Links the sessions of an event. */
import type {
  Event,
  Feedback,
  Organisation,
  Part,
  Placement,
  Revision,
  Session,
  SessionSpeaker,
  Speaker,
} from "../../site/model.ts";
import { TBA } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { firstSentence, type Prose } from "../../text/markdown.ts";
import { entityUrl } from "../../urls.ts";
import { type Item, sound } from "../content.ts";
import { sourceLanguage } from "../languages/languages-of.ts";
import type { SessionInput } from "../schema/session.ts";
import { linkFields } from "./by-tags.ts";
import { linkCorrection } from "./corrections.ts";
import { exactly } from "./exactly.ts";
import { guidOf } from "./guid.ts";
import { bodyOf, need } from "./linker.ts";
import type { Linked } from "./meanings.ts";
import type { Register } from "./register.ts";
import { linkRegistration } from "./registration.ts";
import type { EventRevisions } from "./revisions.ts";
import type { Scene } from "./scene.ts";
import { servicesOf, worksOf } from "./works.ts";

type Fields = Pick<Linked<SessionInput>, "speakers" | "parts" | "organisations">;

const toSession = exactly<Session>();

/** Makes the sessions that slots already point to; `placements` are where these have put them. */
export const linkSessions = (
  scene: Scene,
  sessions: Register<Session>,
  placements: ReadonlyMap<Session, Placement>,
  revisions: EventRevisions,
): readonly Session[] =>
  sound(scene.content.sessions).map((item) => {
    const { id } = item;
    const placement = placements.get(need(sessions.get(id), id));
    return sessions.make(id, linkSession(scene, item, placement, revisions.session(id)));
  });

const linkSession = (
  scene: Scene,
  item: Item<SessionInput>,
  placement: Placement | undefined,
  revision: Revision,
): Session => {
  const { linker, content, context, facts, event } = scene;
  const { id } = item;
  const { origin, ...fields } = linkFields(context, item);
  const { parts, registration } = fields;
  const language = fields.language ?? sourceLanguage(linker.content, content);
  const abstract = bodyOf(linker, item, language);
  const first = firstProse(abstract, parts);
  const sentence = first && firstSentence(first);
  if (first && sentence !== undefined && first.language !== facts.language)
    linker.version.others?.told.texts.set(sentence, first.language);
  const speakers = speakersOf(fields);
  const end = placement?.span?.end ?? facts.period?.end;
  const around = { now: linker.now, end, eventStatus: facts.status };
  const url = entityUrl(linker.version.rootOf(facts.id), facts.id, "session", id);
  return toSession({
    ...fields,
    id,
    url,
    event,
    summary: fields.summary ?? sentence ?? "",
    abstract,
    language,
    speakers,
    speakersTba: fields.speakers === TBA || fields.speakers.includes(TBA),
    organisations: besides(fields, speakers),
    services: servicesOf(fields.services),
    registration: registration && linkRegistration(item.document, registration, around),
    materials: worksOf(fields.materials),
    guid: guidOf(origin),
    placement,
    revision,
    feedback: feedbackOf(fields, facts),
    correction: linkCorrection(scene, "session", item, url),
  });
};

const firstProse = (abstract: Prose, parts: readonly Part[]): Prose | undefined =>
  [abstract, ...parts.map((part) => part.text)].find((one) => !one.isEmpty);

/** Who gives a session, those of its parts included, each once. */
const speakersOf = ({ speakers, parts }: Fields): readonly SessionSpeaker[] => {
  const all = new Map<Speaker, SessionSpeaker>();
  for (const one of unlessTba(speakers) ?? []) {
    if (one === TBA) continue;
    const isWithdrawn = "speaker" in one;
    const speaker = isWithdrawn ? one.speaker : one;
    if (!all.has(speaker)) all.set(speaker, { speaker, isWithdrawn });
  }
  for (const speaker of parts.flatMap((part) => part.speakers)) {
    if (!all.has(speaker)) all.set(speaker, { speaker, isWithdrawn: false });
  }
  return [...all.values()];
};

/** What a session says of its own counts more than what its event says. */
const feedbackOf = (
  { feedback: own }: Pick<Linked<SessionInput>, "feedback">,
  { feedback: ofEvent }: Pick<Event, "feedback">,
): Feedback | undefined => {
  if (own === "no") return undefined;
  return own === undefined ? ofEvent : { way: "page", url: own };
};

/** The organisations of a session without those already shown as a speaker's own. */
const besides = (
  { organisations, parts }: Fields,
  speakers: readonly SessionSpeaker[],
): readonly Organisation[] => {
  const named = new Set([...organisations, ...parts.flatMap((part) => part.organisations)]);
  if (named.size === 0) return [];
  const shown = new Set(speakers.flatMap(({ speaker }) => speaker.organisations));
  return [...named].filter((organisation) => !shown.has(organisation));
};
