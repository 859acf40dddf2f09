/** Each kind of page of a conference as the browsers of others paint it: docs/accessibility.md. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import * as z from "zod";
import { contrast } from "../browser/contrast.ts";
import { paintedTexts } from "../browser/painted.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { filesOf, pathOf } from "../site/build-site.ts";
import { kindsOf } from "../site/kinds.ts";
import { engines, titleOf } from "./engines.ts";

const PaintedSchema = z.array(
  z.object({ text: z.string(), colour: z.string(), ground: z.string(), isLarge: z.boolean() }),
);

describe.each(engines.map((engine) => ({ ...engine, title: titleOf(engine) })))(
  "$title",
  ({ missing, open }) => {
    const folder = inject("conference");
    let server: Server;

    test.skipIf(missing !== undefined).each(["light", "dark"] as const)(
      "all text of each kind of page can be read, and its console is clean, in %s",
      async (scheme) => {
        const window = await open(scheme);
        const faults: string[] = [];
        try {
          for (const path of kindsOf(
            filesOf(folder)
              .filter((file) => file.endsWith(".html"))
              .map(pathOf),
          )) {
            await window.go(server.origin + path);
            const painted = PaintedSchema.parse(await window.run(paintedTexts));
            expect(painted.length, path).toBeGreaterThan(2);
            for (const { text, colour, ground, isLarge } of painted)
              if (contrast(colour, ground) < (isLarge ? 3 : 4.5)) faults.push(`${path}: ${text}`);
            faults.push(...(await window.faults()).map((fault) => `${path}: ${fault}`));
          }
        } finally {
          await window.close();
        }
        expect(faults).toEqual([]);
      },
    );

    beforeAll(async () => {
      if (missing === undefined) server = await serveFolder(folder);
    });
    afterAll(() => {
      if (missing === undefined) server.close();
    });
  },
);
