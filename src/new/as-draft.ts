/** What is made as a draft: it is not published until somebody takes that line out. */
import { UsageFault } from "../run/options.ts";
import type { SayCommand } from "../i18n/commands.ts";
import type { NewKind } from "./kinds.ts";
import type { NewFile } from "./new-files.ts";
import type { NewRequest } from "./read-request.ts";

const kinds: readonly NewKind[] = ["event", "session", "speaker", "theme", "page", "news"];

/** Throws `UsageFault` for what cannot be a draft: what has no page, and a translation, which waits with what it translates. */
export const checkDraft = (kind: NewKind, request: NewRequest, say: SayCommand): void => {
  if (!request.draft || (kinds.includes(kind) && request.language === undefined)) return;
  throw new UsageFault(say("new.no-draft", { known: kinds.join(", ") }));
};

/** The same with its own file as a draft; what lies in the folder of an event waits with that. */
export const asDraft = ({ plan, next }: NewFile, kind: NewKind): NewFile => {
  const isIts = (file: string): boolean =>
    kind === "event" ? /^content\/[^/]+\/event\.md$/.test(file) : file.endsWith(".md");
  const files = [...plan.files].map(
    ([file, text]) =>
      [
        file,
        isIts(file) ? text.replace(/^(?:title|name): .*\n/m, "$&draft: true\n") : text,
      ] as const,
  );
  return { plan: { ...plan, files: new Map(files) }, next };
};
