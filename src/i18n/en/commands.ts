/**
 * What commands say to who types them. This file is the reference: each other language translates all of its keys, which
 * begin with the command. `{name}` is replaced by a value; names of files, fields, commands and flags stay as they are.
 */
export const en = {
  // Around the problems of content
  "problems.error": "error",
  "problems.warning": "warning",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "{count} error",
  "problems.errors.other": "{count} errors",
  "problems.warnings.one": "{count} warning",
  "problems.warnings.other": "{count} warnings",
  "problems.more.one": "… and {count} more warning {code}; --all shows each.",
  "problems.more.other": "… and {count} more warnings {code}; --all shows each.",
} as const;
