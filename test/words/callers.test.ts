/** Who asks for words by a language alone loses those of the site. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const rooms = ["layouts/parts", "layouts/pages", "src/outputs", "src/cards", "src/text"];

const asked =
  /\b(?:translator|sayer|dates|numbers|voice|plainVoice|voiceOf|languageName|addressLines?)\([^()]*[lL]anguage\)/g;

test("layouts and outputs ask with what is in a language", () => {
  const found = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const text = readFileSync(join(root, room, file), "utf8");
        return [...text.matchAll(asked)].map(([call]) => `${room}/${file}: ${call}`);
      }),
  );
  expect(found).toEqual([]);
});
