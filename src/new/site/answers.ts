/** What a new site is asked for, each answer as it is written, and whether it will do. */
import { siteUrl } from "../../content/schema/scalars.ts";
import { isNewId, meantId } from "../../content/name-to-id.ts";
import { isSpoken, spokenLanguages } from "../../i18n/catalogue.ts";
import type { SayCommand } from "../../i18n/commands.ts";
import { isLanguageTag, isZone } from "../../time.ts";
import { type Host, hosts } from "../hosts/names.ts";
import { readDate } from "../read-request.ts";
import { meantRegistration, readRegistration } from "./registration.ts";

/** The flags of a new site. */
export const answerNames = [
  "language",
  "title",
  "day",
  "place",
  "publisher",
  "registration",
  "host",
  "url",
  "timezone",
  "id",
] as const;
export type AnswerName = (typeof answerNames)[number];

/** What was answered; nothing is what is not known. */
export type Answers = Readonly<Partial<Record<AnswerName, string>>>;

/** As precise as the beginning of an event may be. */
export const precisions = ["minute", "day", "month"] as const;

/** `fr`, or `fr-CA`, of the languages that Parvis speaks. */
export const isSiteLanguage = (text: string): boolean => isLanguageTag(text) && isSpoken(text);

/** Reads a host's name. */
export const readHost = (text: string): Host | undefined => hosts.find((host) => host === text);

const nearestOf = (say: SayCommand, word: string | undefined): string =>
  word === undefined ? "" : say("new.nearest", { value: word });

type Check = (value: string, say: SayCommand) => string | undefined;

const checks: Readonly<Partial<Record<AnswerName, Check>>> = {
  language: (value, say) =>
    isSiteLanguage(value)
      ? undefined
      : say("cli.bad-language", { value, known: spokenLanguages().join(", ") }),
  day: (value, say) =>
    readDate(value, "UTC", precisions) ? undefined : say("new.bad-day", { value }),
  registration: (value, say) => {
    if (readRegistration(value) !== undefined) return undefined;
    const nearest = nearestOf(say, meantRegistration(value));
    return say("site.bad-registration", { value, nearest });
  },
  host: (value, say) =>
    readHost(value) ? undefined : say("cli.bad-host", { value, known: hosts.join(", ") }),
  url: (value, say) =>
    siteUrl().safeParse(value).success ? undefined : say("cli.bad-url", { value }),
  timezone: (value, say) =>
    isZone(value) ? undefined : say("import.fault.bad-timezone", { value }),
  id: (value, say) =>
    isNewId(value)
      ? undefined
      : say("new.bad-id", { value, nearest: nearestOf(say, meantId(value)) }),
};

/** What is wrong with an answer; undefined if it will do. */
export const faultOf = (name: AnswerName, text: string, say: SayCommand): string | undefined => {
  const value = text.trim();
  if (value === "") return name === "title" ? say("site.no-title") : undefined;
  return checks[name]?.(value, say);
};
