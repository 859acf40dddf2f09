/** Imports a text into a folder of its own, and reads back what was written. */
import { unlessTba } from "../../src/site/unless-tba.ts";
import { knownRooms } from "../../src/site/where.ts";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { onTestFinished, vi } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import {
  importProgramme,
  type ImportOptions,
  type ImportResult,
} from "../../src/import/import-programme.ts";
import type { Event } from "../../src/site/model.ts";

// Each import writes a site and checks it: some take seconds where many tests run at once.
vi.setConfig({ testTimeout: 60_000 });

export const now = "2027-01-10T12:00:00Z";

export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-import-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

export interface Imported {
  readonly folder: string;
  readonly result: ImportResult;
  /** What a report says of a key. */
  readonly note: (key: string) => readonly string[];
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** All files: path → text. */
  readonly files: () => Readonly<Record<string, string>>;
  readonly event: () => Event;
}

/** Imports a text; `into` is the folder of an earlier import. */
export const importText = async (
  text: string | Uint8Array,
  options: Partial<Omit<ImportOptions, "bytes">> = {},
): Promise<Imported> => {
  const folder = options.into ?? emptyFolder();
  const result = await importProgramme({
    bytes: typeof text === "string" ? Buffer.from(text) : text,
    stem: "programme",
    format: undefined,
    event: undefined,
    media: undefined,
    prunes: false,
    timezone: undefined,
    columns: new Map(),
    now,
    ...options,
    into: folder,
  });
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  return {
    folder,
    result,
    note: (key) => result.notes.all.find(([name]) => name === key)?.[1] ?? [],
    read,
    write: (path, content) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    files: () =>
      Object.fromEntries(
        readdirSync(folder, { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .replaceAll(sep, "/"),
          )
          .sort()
          .map((path) => [path, read(path)]),
      ),
    event: () => {
      const { site, problems } = loadSite(folder, { now });
      const event = site?.events.find(({ id }) => id === result.event);
      if (!event) throw new Error(JSON.stringify(problems));
      return event;
    },
  };
};

/** Each session and plain slot as “day 09:00–09:30 room: title (people)”, by the event’s clock. */
export const linesOf = (event: Event): readonly string[] =>
  event.days.flatMap(({ id, slots }) =>
    slots.map(({ span, rooms, title, sessions }) => {
      const clock = span
        ? `${span.start.toFormat("dd HH:mm")}–${span.isOpenEnded ? "" : span.end.toFormat("HH:mm")}`
        : "tba";
      const people = sessions.flatMap(({ session }) =>
        session.speakers.map(({ speaker }) => speaker.name),
      );
      const place = knownRooms(rooms)
        .map(({ name }) => ` ${name}`)
        .join(",");
      return `${id} ${clock}${place}: ${unlessTba(title) ?? "tba"}${people.length > 0 ? ` (${people.join(", ")})` : ""}`;
    }),
  );
