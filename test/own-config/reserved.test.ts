import { expect, test } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { importFormats } from "../../src/import/recognise.ts";
import { reserved } from "../../src/own/reserved.ts";

test("no command and no format of a site’s own takes the name of one of Parvis", () => {
  expect(reserved.commands).toEqual([...commands.map(({ name }) => name), "help"]);
  expect(reserved.imports).toEqual(importFormats);
});
