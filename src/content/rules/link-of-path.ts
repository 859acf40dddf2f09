/** The link that is meant by the path of a page: `/conduct/` → `page:conduct`, `/talks/bread/` → `session:bread`. */
import { findMedia } from "./media.ts";
import { knownLinks } from "./links.ts";
import type { Scope } from "./scope.ts";

/** The kinds in the order in which a last step of a path is looked for among them. */
const kinds = [
  "page",
  "session",
  "speaker",
  "theme",
  "event",
  "organisation",
  "day",
  "news",
  "room",
  "track",
] as const;

/** Undefined where no page of the site has the id that stands last. */
export const linkOfPath = (scope: Scope, path: string): string | undefined => {
  const [, before = "", fragment = ""] = /^([^?#]*)(#.*)?$/.exec(path) ?? [];
  const steps = before
    .replace(/(?:^|\/)index\.html?$/, "")
    .split("/")
    .filter((step) => step !== "");
  const id = steps.at(-1)?.replace(/\.(?:html?|md)$/, "");
  if (id === undefined || before.startsWith("//")) return undefined;
  const { events } = scope.content;
  const named = events.find(
    (one) => one.id === steps[0] && steps.length > 1 && one !== scope.event,
  );
  const target = named ? `${named.id}/${id}` : id;
  // The folder of a path may be the word for its kind.
  const isOfKind = (kind: string): boolean =>
    steps.slice(0, -1).some((step) => step.startsWith(kind));
  const found = [...kinds.filter(isOfKind), ...kinds].find((kind) => {
    const { known, id: wanted, kind: meant } = knownLinks(scope, kind, target);
    return meant === kind && known.ids.has(wanted);
  });
  if (found !== undefined) return `${found}:${target}${fragment}`;
  const file = steps.filter((step) => step !== "media").join("/");
  return findMedia(scope, file) === undefined ? undefined : file + fragment;
};
