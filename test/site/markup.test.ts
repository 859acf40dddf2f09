import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { filesOf } from "./build-site.ts";

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each(Object.entries(inject("sites")))("the %s site", (_phase, { folder }) => {
  const pages = filesOf(folder).filter((file) => file.endsWith(".html"));

  test.each(pages)("%s has valid markup", async (file) => {
    // Under a name in the repository, the configuration of the repository is found.
    const markup = readFileSync(join(folder, file), "utf8");
    const { results } = await validator.validateString(markup, join(process.cwd(), file));
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
