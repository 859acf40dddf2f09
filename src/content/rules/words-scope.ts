import type { OwnWords } from "../../site/spoken.ts";
import type { Document } from "../yaml/document.ts";
import type { Scope } from "./scope.ts";

/** What the rules of one language of `data/words.yaml` look at; `language` is that language. */
export interface WordsScope extends Scope {
  readonly document: Document;
  readonly words: OwnWords;
  /** The language whose plurals it has. */
  readonly tag: string;
}
