import type { BlockSearch, ProseFault } from "./faults.ts";
import type { FragmentLink } from "./fragments.ts";
import type { Refusal, Resolver } from "./resolver.ts";

/** One source being read: what is known of it, and where what is found goes. */
export interface Reading {
  readonly language: string;
  readonly resolver: Resolver;
  /** True for what readers wrote: no pictures, links that search engines shall not follow. */
  readonly isLimited: boolean;
  readonly place: BlockSearch;
  /** The ids of its headings. */
  readonly slugs: ReadonlySet<string>;
  readonly report: (fault: ProseFault) => void;
  /** Takes note of a link to a place that is not one of its headings. */
  readonly look: (link: FragmentLink) => void;
}

/** Reports a refused address at its place; of a reference, the id alone is faulty. */
export const reportRefusal = (
  { place, report }: Reading,
  refusal: Refusal,
  written: string,
): void => {
  if (written === "") {
    report({ ...refusal, offset: place.find("()"), length: 2 });
    return;
  }
  const { value } = refusal;
  report({
    ...refusal,
    offset: place.find(written) + written.lastIndexOf(value),
    length: value.length,
  });
};
