/**
 * What a single value may say. Values arrive as text; numbers and booleans are made here. A text that
 * means more than itself has a tag, and its type the brand of the same name: linking reads both.
 */
import * as z from "zod";
import { countryCode, countryNames } from "../../i18n/countries.ts";
import { wordsFor } from "../../i18n/knowledge.ts";
import { type Country, TBA, type Tba } from "../../site/model.ts";
import { isLanguageTag, isZone, parseClockSpan, parseDate, zoneNames } from "../../time.ts";
import { idleSigns, withoutIdleSigns } from "../../text/hidden.ts";
import { suggestAmount } from "../suggest/amount.ts";
import { emailsIn, phonesIn, reachUrl } from "../suggest/reach.ts";
import { suggestSpan } from "../suggest/span.ts";
import { suggestUrl } from "../suggest/url.ts";
import { isId } from "./id-form.ts";
import { isEmail, isPhone, isReachable } from "./reach.ts";
import { branded, type Instant, type ReferenceKind, tagged } from "./tags.ts";
import { isTba } from "./tba.ts";
import { written } from "./written.ts";

/** Adds a problem by its name in the catalogue of messages. */
const fault = (
  context: z.RefinementCtx,
  problem: string,
  params: Readonly<Record<string, unknown>> = {},
): never => {
  context.addIssue({ code: "custom", params: { problem, ...params } });
  return z.NEVER;
};

const oneLine = (value: string, context: z.RefinementCtx): string => {
  const line = value.trim();
  return line.includes("\n") ? fault(context, "wrong-type.one-line") : line;
};

/** One line of text, kept as it was written; each language says it in its own words. */
export const text = () => tagged(z.string().transform(oneLine), { type: "text" });

/** The name of somebody, of a place or a firm: a language may write it in its own way. */
export const name = () => tagged(z.string().transform(oneLine), { type: "text", isName: true });

/** One line that is the same in all languages: an id, a colour, a licence. */
export const sign = () => tagged(z.string().transform(oneLine), { type: "text", isSign: true });

/** CommonMark, over as many lines as it takes. */
export const markdown = () => branded(z.string(), { type: "markdown" });

/** A word of a closed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words);

/** The id of something else. */
export const reference = <Kind extends ReferenceKind>(kind: Kind) =>
  branded(z.string(), { type: "reference", kind });

/** The path of a picture or document in a `media/` folder. */
export const media = () => branded(z.string(), { type: "media" });

/** The path of a picture there. */
export const picture = () => branded(z.string(), { type: "media", isPicture: true });

/** The path of a drawing (SVG) there whose ids are those of rooms. */
export const plan = () => branded(z.string(), { type: "media", as: "plan" });

const stillOpen = tagged(
  z.string().transform((value, context): Tba => {
    if (!isTba(value)) context.addIssue({ code: "custom", params: { problem: "not-tba" } });
    return TBA;
  }),
  { type: "tba" },
);

/** What may be said to be still open, `tba` or `à confirmer`: the word becomes a value of its own. */
export const orTba = <T extends z.ZodType>(schema: T) =>
  z.union([stillOpen, schema]) as unknown as z.ZodType<Tba | z.output<T>>;

/** An id that content writes itself. */
export const id = () =>
  written(
    z.string().transform((value, context): string => {
      if (!isId(value)) fault(context, "bad-id.written", { value });
      return value;
    }),
    "id",
  );

const webSchemes = ["http:", "https:"];
const schemes = [...webSchemes, "mailto:", "tel:", "geo:"];

/** Why an address cannot be used, as the name of a problem; undefined if it can. */
export const urlFault = (
  value: string,
  allowed: readonly string[] = schemes,
): string | undefined => {
  if (/^[\p{Pi}„]/u.test(value)) return "bad-url.form";
  if (idleSigns(value).length > 0) return "bad-url.hidden";
  if (/\s/.test(value) || !isReachable(value))
    return /^(?!tel:|mailto:[^?]*\s)\S+:|^www\./i.test(value) && /\s/.test(value)
      ? "bad-url.space"
      : "bad-url.form";
  if (!URL.canParse(value)) {
    return /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/i.test(value)
      ? "bad-url.no-scheme"
      : "bad-url.form";
  }
  const { protocol, hostname } = new URL(value);
  if (!allowed.includes(protocol)) return "bad-url.scheme";
  // Browsers take https:/… for a path, and mailto://… for no address at all.
  const isOpened = webSchemes.includes(protocol) ? /^https?:\/\//i : /^[a-z]+:(?!\/\/)/i;
  return isOpened.test(value) && (hostname !== "" || !webSchemes.includes(protocol))
    ? undefined
    : "bad-url.form";
};

/** What was meant by an address that cannot be used. */
export const meantUrl = (value: string, allowed?: readonly string[]): string | undefined => {
  const plain = withoutIdleSigns(value);
  const isPossible = (one: string): boolean => urlFault(one, allowed) === undefined;
  const reach = reachUrl(plain);
  if (reach !== undefined && isPossible(reach)) return reach;
  return plain !== value && isPossible(plain) ? plain : suggestUrl(plain, isPossible);
};

const reportUrl = (
  context: z.RefinementCtx,
  problem: string,
  value: string,
  meant: string | undefined,
): never =>
  fault(context, problem, {
    value,
    [problem === "bad-url.scheme" ? "nearest" : "fixed"]: meant,
  });

/** An address: http, https, mailto, tel or geo. There may be another one for each language. */
export const url = () =>
  written(
    tagged(
      z.string().transform((value, context): string => {
        const problem = urlFault(value);
        if (problem !== undefined) reportUrl(context, problem, value, meantUrl(value));
        return value;
      }),
      { type: "address" },
    ),
    "url",
  );

/** The public address of a site: http or https, without query; a trailing slash is taken off. */
export const siteUrl = () =>
  written(
    z.string().transform((value, context): string => {
      const problem = urlFault(value, webSchemes);
      if (problem !== undefined) reportUrl(context, problem, value, meantUrl(value, webSchemes));
      else if (/[?#]/.test(value)) fault(context, "bad-url.query", { value });
      return value.replace(/(?<!\/)\/+$/, "");
    }),
    "site-address",
  );

const suggestContact = (value: string, allowed: readonly string[]): string | undefined => {
  const bare = withoutIdleSigns(value);
  return isEmail(bare) ? bare : meantUrl(value, allowed);
};

const contactOf = (allowed: readonly string[]) =>
  z.string().transform((value, context): string => {
    if (isEmail(value) && idleSigns(value).length === 0) return `mailto:${value}`;
    const problem = urlFault(value, allowed);
    if (problem === "bad-url.form" && value.includes("@"))
      fault(context, "bad-value.email", { value, fixed: emailsIn(value) });
    else if (problem === "bad-url.form") fault(context, "bad-value.contact", { value });
    else if (problem !== undefined)
      reportUrl(context, problem, value, suggestContact(value, allowed));
    return value;
  });

/** An e-mail address or a url. */
export const contact = () => written(contactOf(schemes), "contact");

/** The same, but a page only where nobody between can change it: `https:`. */
export const secureContact = () =>
  written(
    contact().transform((value, context): string => {
      if (/^http:/i.test(value))
        fault(context, "bad-url.https", { value, fixed: value.replace(/^http:/i, "https:") });
      return value;
    }),
    "contact",
  );

/** Where a form can be sent: an address of the web, or an e-mail address. */
export const destination = () => written(contactOf([...webSchemes, "mailto:"]), "contact");

/** An e-mail address. */
export const email = () =>
  written(
    z.string().transform((value, context): string => {
      const fixed = withoutIdleSigns(value);
      if (fixed !== value && isEmail(fixed)) fault(context, "bad-url.hidden", { value, fixed });
      else if (!isEmail(value))
        fault(context, "bad-value.email", { value, fixed: emailsIn(value) });
      return value;
    }),
    "email",
  );

/** A telephone number, kept as it was written. */
export const phone = () =>
  written(
    z.string().transform((value, context): string => {
      if (!isPhone(value)) fault(context, "bad-value.phone", { value, fixed: phonesIn(value) });
      return value.trim();
    }),
    "phone",
  );

/** A word by which networks find what is said of something, without its sign. */
export const hashtag = () =>
  tagged(
    z.string().transform((value, context): string => {
      const tag = value.trim().replace(/^[#\uff03]/u, "");
      const fixed = tag.replaceAll(/[^\p{L}\p{M}\p{N}_]/gu, "");
      // Networks take no number for one.
      if (fixed !== tag || !/\p{L}/u.test(tag))
        fault(context, "bad-value.hashtag", {
          value,
          fixed: /\p{L}/u.test(fixed) ? fixed : undefined,
        });
      return tag;
    }),
    { type: "text", isSign: true },
  );

/** A whole number, of at least `least`. */
export const wholeNumber = (least: number) =>
  written(
    z.string().transform((value, context): number => {
      const number = Number(value);
      if (!/^-?\d+$/.test(value)) return fault(context, "wrong-type.whole-number", { value });
      if (number < least) fault(context, "bad-value.too-small", { value, least: String(least) });
      return number;
    }),
    "whole-number",
    { least },
  );

/** A number with a decimal point, between two bounds; `places` are the digits that people write behind it. */
export const decimal = (least: number, most: number, places = 1) =>
  written(
    z.string().transform((value, context): number => {
      const number = Number(value);
      if (!/^-?\d+(\.\d+)?$/.test(value)) {
        const fixed = suggestAmount(value, { least, most, places });
        return fault(context, "wrong-type.number", { value, fixed });
      }
      if (number < least || number > most)
        fault(context, "bad-value.range", { value, least: String(least), most: String(most) });
      return number;
    }),
    "number",
    { least, most },
  );

/** `true` or `false`. */
export const boolean = () =>
  written(
    z.string().transform((value, context): boolean => {
      if (/^true$/i.test(value)) return true;
      if (/^false$/i.test(value)) return false;
      const isYes = wordsFor("yes").includes(value.toLowerCase());
      const isNo = wordsFor("no").includes(value.toLowerCase());
      const fixed = isYes ? "true" : isNo ? "false" : undefined;
      return fault(context, "wrong-type.boolean", { value, fixed });
    }),
    "boolean",
  );

/** A BCP 47 language tag. */
export const language = () =>
  written(
    z.string().transform((value, context): string => {
      if (!isLanguageTag(value)) fault(context, "bad-value.language", { value });
      return value;
    }),
    "language",
  );

/** An IANA time zone. */
export const timezone = () =>
  written(
    z.string().transform((value, context): string => {
      if (!isZone(value)) fault(context, "bad-value.timezone", { value, words: zoneNames() });
      return value;
    }),
    "timezone",
  );

export type DatePrecision = "minute" | "day" | "month";

const dateText = <As extends Instant>(as: As, finest: DatePrecision, coarsest: DatePrecision) => {
  const precisions: readonly DatePrecision[] = ["minute", "day", "month"];
  const allowed = precisions.slice(precisions.indexOf(finest), precisions.indexOf(coarsest) + 1);
  const checked = z.string().transform((value, context): string => {
    const parsed = parseDate(value, "UTC");
    if (typeof parsed === "string") fault(context, `bad-date.${parsed}`, { value, allowed });
    else if (!allowed.includes(parsed.precision))
      fault(context, "bad-date.precision", { value, allowed });
    return value;
  });
  return written(branded(checked, { type: "moment", as }), allowed);
};

/** A moment from which something holds; a bare date stands for its beginning. */
export const moment = () => dateText("start", "minute", "day");

/** A moment until which something holds; a bare date stands for its end. */
export const until = () => dateText("end", "minute", "day");

/** A moment, date or month: as precise as is known. */
export const partialDate = () => dateText("date", "minute", "month");

/** A date, which stands for its beginning. */
export const date = () => dateText("start", "day", "day");

/** The last date on which something holds. */
export const lastDate = () => dateText("end", "day", "day");

/** A span of time as on a poster, in minutes from the day's midnight. */
export const span = () =>
  written(
    z.string().transform((value, context) => {
      const parsed = parseClockSpan(value);
      if (typeof parsed !== "string") return parsed;
      return fault(context, `bad-time.${parsed}`, { value, fixed: suggestSpan(value) });
    }),
    "span",
  );

/** An ISO 4217 code of a currency. */
export const currency = () =>
  written(
    z.string().transform((value, context): string => {
      if (!Intl.supportedValuesOf("currency").includes(value)) {
        fault(context, "bad-value.currency", { value, words: Intl.supportedValuesOf("currency") });
      }
      return value;
    }),
    "currency",
  );

/** A country by its ISO 3166 code or by a name; what is written as a name is what pages say. */
export const country = () =>
  written(
    tagged(
      z.string().transform((value, context): Country => {
        const name = oneLine(value, context);
        const code = countryCode(name);
        if (code === undefined)
          return fault(context, "bad-value.country", { value, words: countryNames() });
        return name.toUpperCase() === code ? { code } : { code, name };
      }),
      { type: "text", isName: true },
    ),
    "country",
  );
