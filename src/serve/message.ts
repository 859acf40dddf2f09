import type { BuildState } from "./state.ts";
import type { SayCommand } from "../i18n/commands.ts";

/** What the browser is sent after each build, and when it connects. */
export interface BrowserMessage {
  /** The build whose pages are served now: a page of another reloads. */
  readonly build: string;
  /** What to show over the page; undefined when all is well. */
  readonly overlay: Overlay | undefined;
}

export interface Overlay {
  readonly title: string;
  readonly close: string;
  /** What a click on a place does, and what is said where no editor is found. */
  readonly open: string;
  readonly noEditor: string;
  readonly items: readonly OverlayItem[];
}

export interface OverlayItem {
  /** `content/2013-open-data/event.md:4:13`; empty if it has no place. */
  readonly place: string;
  readonly text: string;
  readonly hint: string;
}

const toItems = (state: BuildState): readonly OverlayItem[] => {
  if (state.kind === "built") return [];
  if (state.kind === "failed") return [{ place: "", text: state.message, hint: "" }];
  return state.problems.map(({ file, line, column, message, hint = "" }) => ({
    place: `${file}:${line}:${column}`,
    text: message,
    hint,
  }));
};

/** Puts the state of the last build in words for the browser. */
export const stateToMessage = (
  build: string,
  state: BuildState | undefined,
  say: SayCommand,
): BrowserMessage => ({
  build,
  overlay:
    state && state.kind !== "built"
      ? {
          title: say(`start.overlay.${state.kind}`),
          close: say("start.overlay.close"),
          open: say("start.overlay.open"),
          noEditor: say("start.overlay.no-editor"),
          items: toItems(state),
        }
      : undefined,
});
