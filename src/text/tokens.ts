/** What Markdown says, as a tree in which links are resolved, media found and text is typeset. */
export type Token =
  | Text
  | Element
  | Heading
  | Anchor
  | Definition
  | Code
  | Picture
  | Task
  | NoteReference
  | Notes
  | Note
  | NoteReturn;

export interface Text {
  readonly type: "text";
  readonly text: string;
  /** False where no term of the glossary is marked: in links, headings and addresses. */
  readonly isMarkable: boolean;
}

/** An element that needs no thought: paragraphs, lists, tables, emphasis, breaks. */
export interface Element {
  readonly type: "element";
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Token[];
}

export interface Heading {
  readonly type: "heading";
  /** How far below the highest heading of its prose. */
  readonly depth: number;
  readonly slug: string;
  readonly children: readonly Token[];
}

export interface Anchor {
  readonly type: "link";
  readonly url: string;
  /** True for `#fragment` of a heading of the same prose, whose id gets the prose's prefix. */
  readonly isWithin: boolean;
  /** True in what readers wrote: search engines shall not follow it. */
  readonly isUntrusted: boolean;
  readonly title: string | undefined;
  readonly children: readonly Token[];
}

/** A `term:` link. */
export interface Definition {
  readonly type: "term";
  readonly id: string;
  readonly children: readonly Token[];
}

export interface Code {
  readonly type: "code";
  readonly text: string;
  readonly isBlock: boolean;
  /** As written after the fence. */
  readonly language: string;
}

export interface Picture {
  readonly type: "picture";
  readonly url: string;
  readonly alt: string;
  readonly title: string | undefined;
}

/** The sign that an item of a list begins with: to be done, or done. */
export interface Task {
  readonly type: "task";
  readonly isDone: boolean;
}

/** A place that refers to a note; several may refer to one, `rank` counts them from 1. */
export interface NoteReference {
  readonly type: "note-reference";
  readonly number: number;
  readonly rank: number;
}

export interface Notes {
  readonly type: "notes";
  readonly children: readonly Token[];
}

export interface Note {
  readonly type: "note";
  readonly number: number;
  readonly children: readonly Token[];
}

/** The way back from a note to a place that refers to it. */
export interface NoteReturn {
  readonly type: "note-return";
  readonly number: number;
  readonly rank: number;
}
