/** How grave a problem is: an error stops the build, a warning does not. */
import type { ProblemCode, ProblemKey } from "../i18n/problems.ts";
import type { Problem } from "./problem.ts";

/** Of each code of the content format; a new one does not compile without. */
export const severities: Readonly<Record<ProblemCode, Problem["severity"]>> = {
  "bad-encoding": "error",
  "bad-yaml": "error",
  "too-long": "error",
  "too-deep": "error",
  "too-many": "error",
  "unquoted-colon": "error",
  "swallowed-comment": "error",
  "no-front-matter": "error",
  "fields-in-text": "error",
  "front-matter-language": "error",
  "unknown-field": "error",
  "missing-field": "error",
  "wrong-type": "error",
  "bad-value": "error",
  "bad-date": "error",
  "bad-time": "error",
  "dst-gap": "error",
  "bad-url": "error",
  "bad-id": "error",
  "duplicate-id": "error",
  "unknown-reference": "error",
  "broken-archive": "error",
  "moved-archive": "warning",
  "unsafe-drawing": "error",
  "missing-media": "error",
  "end-before-start": "error",
  "uneven-dates": "error",
  "end-without-start": "error",
  "programme-without-start": "warning",
  "outside-event": "error",
  "session-outside-slot": "error",
  "scheduled-twice": "error",
  "unexpected-file": "error",
  "no-event": "error",
  "duplicate-address": "error",
  "dead-link": "error",
  "against-policy": "error",
  "broken-template": "error",
  "broken-module": "error",
  "room-overlap": "warning",
  "speaker-double-booked": "warning",
  "unscheduled-session": "warning",
  "unused-speaker": "warning",
  "unused-theme": "warning",
  "raw-html": "warning",
  "shown-as-typed": "warning",
  "no-alt": "warning",
  "hidden-character": "warning",
  "unspoken-language": "warning",
  placeholder: "warning",
  "registration-closes-after-end": "warning",
  "no-way-to-register": "warning",
  "after-end": "warning",
  "after-closing": "warning",
  "year-before-start": "warning",
  "outside-hours": "warning",
  "same-name": "warning",
  "similar-words": "warning",
  "unrecorded-change": "warning",
  "long-slot": "warning",
  "security-expired": "warning",
  "security-far": "warning",
  "shifted-accent": "warning",
  "long-title": "warning",
};

const isCode = (text: string): text is ProblemCode => Object.hasOwn(severities, text);

/** The code of a message: `bad-url` of `bad-url.space`. */
export const codeOf = (key: ProblemKey): ProblemCode => {
  const code = key.split(".")[0] ?? key;
  if (!isCode(code)) throw new Error(`${key} has no code`);
  return code;
};

export const severityOf = (key: ProblemKey): Problem["severity"] => severities[codeOf(key)];
