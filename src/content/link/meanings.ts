/** What each tag of the schemas means: the types that linking makes of what files say. */
import type * as z from "zod";
import type {
  Comment,
  Event,
  Media,
  Organisation,
  PartialDate,
  Plan,
  Room,
  Session,
  Speaker,
  Theme,
  Track,
  Venue,
} from "../../site/model.ts";
import type { Prose } from "../../text/prose.ts";
import type { DateTime } from "../../time.ts";
import type { EventInput } from "../schema/event.ts";
import type { Instant, ReferenceKind } from "../schema/tags.ts";

/** What a reference leads to, by its kind. */
export interface Referents extends Record<ReferenceKind, unknown> {
  readonly event: Event;
  readonly organisation: Organisation;
  readonly venue: Venue;
  readonly room: Room;
  readonly level: EventInput["partner_levels"][number];
  readonly track: Track;
  readonly speaker: Speaker;
  readonly member: Speaker;
  readonly organiser: Organisation | Speaker;
  readonly session: Session;
  readonly theme: Theme;
  readonly comment: Comment;
}

/** What a date stands for. */
interface Instants extends Record<Instant, unknown> {
  readonly start: DateTime;
  readonly end: DateTime;
  readonly date: PartialDate;
}

interface Meanings extends Referents, Instants {
  readonly media: Media;
  readonly plan: Plan;
  readonly markdown: Prose;
}

/** `short_name` is `shortName` in the model. */
type CamelCase<Name> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail> & string>}`
  : Name;

/**
 * What a value of a file is once it is linked: a text of a tag is what it means, and fields have the
 * names of the model. `{ short_name?: string; logo?: media }` is `{ shortName: string | undefined;
 * logo: Media | undefined }`.
 */
export type Linked<T> =
  T extends z.core.$brand<infer Name extends keyof Meanings>
    ? Meanings[Name]
    : T extends readonly (infer Item)[]
      ? readonly Linked<Item>[]
      : T extends object
        ? { readonly [Name in keyof Required<T> as CamelCase<Name>]: Linked<T[Name]> }
        : T;
