/** The closed lists of the content format: one word per thing, in content, code and addresses. */

export const slotKinds = [
  "welcome",
  "talks",
  "keynote",
  "panel",
  "workshop",
  "plenary",
  "discussion",
  "break",
  "meal",
  "social",
  "other",
] as const;
export type SlotKind = (typeof slotKinds)[number];

export const sessionKinds = [
  "talk",
  "keynote",
  "panel",
  "demo",
  "workshop",
  "lightning",
  "other",
] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const eventStatuses = [
  "scheduled",
  "rescheduled",
  "postponed",
  "cancelled",
  "moved-online",
] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const slotStatuses = ["confirmed", "tentative", "cancelled"] as const;
export type SlotStatus = (typeof slotStatuses)[number];

export const attendances = ["in-person", "online", "hybrid"] as const;
export type Attendance = (typeof attendances)[number];

export const themeStatuses = ["confirmed", "proposed"] as const;
export type ThemeStatus = (typeof themeStatuses)[number];

export const proposalModes = ["none", "on-site", "form"] as const;
export type ProposalMode = (typeof proposalModes)[number];

export const organisationKinds = [
  "association",
  "public",
  "company",
  "foundation",
  "cooperative",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const transportModes = [
  "metro",
  "rer",
  "train",
  "tram",
  "bus",
  "bike",
  "car",
  "foot",
] as const;
export type TransportMode = (typeof transportModes)[number];

export const accessNeeds = ["motor", "hearing", "visual", "mental", "intellectual"] as const;
export type AccessNeed = (typeof accessNeeds)[number];

export const accessStates = ["yes", "no", "partial"] as const;
export type AccessState = (typeof accessStates)[number];

export const serviceKinds = [
  "sign-language",
  "captions",
  "induction-loop",
  "quiet-room",
  "easy-read",
  "childcare",
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const callKinds = ["proposals", "volunteers", "sponsors", "stands", "other"] as const;
export type CallKind = (typeof callKinds)[number];

export const partnerSizes = ["large", "medium", "small"] as const;
export type PartnerSize = (typeof partnerSizes)[number];

export const materialKinds = ["slides", "recording", "document", "code", "notes"] as const;
export type MaterialKind = (typeof materialKinds)[number];

export const recordingPlans = ["no", "yes", "published"] as const;
/** Whether a session is recorded. */
export type RecordingPlan = (typeof recordingPlans)[number];

export const outcomeKinds = ["report", "minutes", "recordings", "photos", "other"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const commentModes = ["off", "open", "closed"] as const;
export type CommentMode = (typeof commentModes)[number];

export const hourClocks = ["24", "12"] as const;
/** How hours of the afternoon are counted. */
export type HourClock = (typeof hourClocks)[number];

export const headingVoices = ["serif", "sans"] as const;
export type HeadingVoice = (typeof headingVoices)[number];
