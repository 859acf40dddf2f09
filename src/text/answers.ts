/** What a text asked while it was read: as long as the answers are the same, so is what was read. */
import type { LinkKind } from "./links.ts";
import type { Resolver } from "./resolver.ts";

/** Where a link or a medium led; without `kind` it is a medium. */
export interface Answer {
  readonly kind: LinkKind | undefined;
  readonly target: string;
  readonly url: string | undefined;
}

/** A resolver that answers as the given one does, and notes its answers. */
export const listenTo = (resolver: Resolver, answers: Answer[]): Resolver => ({
  link: (kind, target) => {
    const url = resolver.link(kind, target);
    answers.push({ kind, target, url });
    return url;
  },
  media: (target) => {
    const url = resolver.media(target);
    answers.push({ kind: undefined, target, url });
    return url;
  },
});

/** True if a resolver answers all that was asked as it was answered then; it is asked each question again. */
export const answersAlike = (resolver: Resolver, answers: readonly Answer[]): boolean =>
  answers.every(
    ({ kind, target, url }) =>
      (kind === undefined ? resolver.media(target) : resolver.link(kind, target)) === url,
  );
