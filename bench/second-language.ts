/** Gives a generated conference a second language. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prose, title } from "./prose.ts";
import { Random } from "./random.ts";

const event = "content/2027-conference";

/** Translates the event, its tracks, and every second session, speaker and theme; the others fall back. */
export const addSecondLanguage = (folder: string): void => {
  const random = new Random(2);
  const edit = (file: string, from: string | RegExp, to: string): void => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  const translate = (file: string, field: "title" | undefined): void => {
    const matter = field ? `${field}: ${title(random, 5)}` : "role: translator";
    writeFileSync(join(folder, `${file}.en.md`), `---\n${matter}\n---\n\n${prose(random, 2)}\n`);
  };
  edit("data/site.yaml", "[fr]", "[fr, en]");
  edit(`${event}/event.md`, /\{ title: (Parcours (\S+)),/g, "{ title: { fr: $1, en: Track $2 },");
  translate(`${event}/event`, "title");
  for (const kind of ["sessions", "speakers", "themes"])
    for (const [i, name] of readdirSync(join(folder, event, kind))
      .sort()
      .entries())
      if (i % 2 === 0)
        translate(
          `${event}/${kind}/${name.replace(/\.md$/, "")}`,
          kind === "speakers" ? undefined : "title",
        );
};
