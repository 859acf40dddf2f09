/** Names that Parvis has given already; `test/own-config/reserved.test.ts` compares them with what they are names of. */
export const reserved = {
  commands: [
    "build",
    "check",
    "start",
    "record",
    "new",
    "archive",
    "import",
    "moderate",
    "completion",
    "review",
    "translate",
    "schemas",
    "help",
  ],
  imports: ["frab-xml", "frab-json", "sessionize", "ics", "csv"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
