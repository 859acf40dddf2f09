import type { Command } from "../run/command.ts";
import type { Valued } from "../run/flag.ts";
import { debug, help } from "./flags.ts";
import { readAddress } from "./values.ts";

const preview: Valued<string> = {
  kind: "valued",
  name: "preview",
  summary: "review.flag.preview",
  placeholder: "cli.value.url",
  read: readAddress,
  fault: "cli.bad-url",
};

/** Tells a pull request on GitHub what a check has found. */
export const review: Command = {
  name: "review",
  summary: "review.summary",
  words: [{ placeholder: "cli.value.file", isFile: true }],
  flags: [preview, debug, help],
  site: "none",
  run: async ({ args, terminal, toPath, pullRequest, language }) => {
    const { review } = await import("../review/review.ts");
    const [file = ""] = args.words;
    return review(
      { file: toPath(file), preview: args.value(preview), pull: pullRequest(), language },
      terminal,
    );
  },
};
