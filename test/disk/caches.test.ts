/** What is kept between runs may only ever cost time: whatever becomes of it, the same site is made. */
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { drawCards } from "../../src/cards/cards.ts";
import { drawIcons } from "../../src/cards/icons.ts";
import { loadSite } from "../../src/content/load.ts";
import { fingerprint } from "../../src/disk/fingerprint.ts";
import { cachedFolder } from "../../src/disk/folder-cache.ts";
import { inspectPictures, preparePictures } from "../../src/pictures/prepare.ts";
import type { Site } from "../../src/site/model.ts";
import { makeFolder, smallSite, writeFiles } from "../build/fixture.ts";
import { setPlan } from "./mortal.mjs";
import { treeOf } from "./tree.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let place: string;
/** A cache that a build has filled. */
let filled: string;
let made: Readonly<Record<string, string>>;

/** All that a build takes from the cache, by the address at which it is published. */
const make = async (cache: string): Promise<Readonly<Record<string, string>>> => {
  const { of } = await drawCards(site, cache);
  const { files } = await drawIcons(site, cache);
  const { pictures, faults } = await preparePictures(site, join(cache, "pictures"));
  expect(faults).toEqual([]);
  return Object.fromEntries(
    [
      ...[...of.values()].map(({ url, file }) => [url, readFileSync(file)] as const),
      ...files.map(({ path, body }) => [path, body] as const),
      ...pictures.files.map(({ path, file }) => [path, readFileSync(file)] as const),
    ].map(([path, body]) => [path, fingerprint(body)]),
  );
};

beforeAll(async () => {
  // Not that of one test, which would take it away.
  place = mkdtempSync(join(tmpdir(), "parvis-caches-"));
  const create = { width: 120, height: 90, channels: 3, background: "#7a9b6b" } as const;
  writeFiles(join(place, "site"), {
    ...smallSite,
    "content/open-evening/sessions/maps.md":
      "---\ntitle: Maps for all\nspeakers: [ada]\n---\nA talk, ![a hill](hill.png).\n",
    "content/open-evening/sessions/none.md": "---\ntitle: 日本\n---\nNo font has these letters.\n",
    "content/open-evening/speakers/ada.md": "---\nname: Ada Martin\nphoto: hill.png\n---\n",
    "content/open-evening/media/hill.png": "",
  });
  const picture = await sharp({ create }).png().toBuffer();
  writeFileSync(join(place, "site/content/open-evening/media/hill.png"), picture);
  const { site: loaded, problems } = loadSite(join(place, "site"), { now: "2027-01-10T12:00" });
  if (!loaded) throw new Error(JSON.stringify(problems));
  site = loaded;
  filled = join(place, "cache");
  made = await make(filled);
  return () => {
    rmSync(place, { recursive: true });
  };
});

afterEach(() => {
  setPlan({ folders: [] });
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const copyOf = (): string => {
  const cache = join(makeFolder(), "cache");
  cpSync(filled, cache, { recursive: true });
  return cache;
};

const flip = (file: string): void => {
  const body = readFileSync(file);
  const at = Math.floor(body.length / 2);
  if (body.length > 0) body[at] = (body[at] ?? 0) ^ 1;
  writeFileSync(file, body);
};

const isKept = (file: string, kind: string): boolean => file.endsWith(kind);

/** Does something to each file of the cache whose name ends so. */
const each =
  (kind: string, damage: (file: string) => void) =>
  (cache: string): void => {
    for (const file of filesIn(cache)) if (isKept(file, kind)) damage(file);
  };

const empty = (file: string): void => {
  truncateSync(file);
};
const cut = (file: string): void => {
  truncateSync(file, Math.floor(readFileSync(file).length / 2));
};
const remove = (file: string): void => {
  rmSync(file);
};

const damages: readonly (readonly [name: string, damage: (cache: string) => void])[] = [
  ["cards and icons of 0 bytes", each(".png", empty)],
  ["cards cut in half", each(".png", cut)],
  ["one bit of each card", each(".png", flip)],
  [
    "cards that say more than they should",
    each(".png", (file) => {
      appendFileSync(file, "x");
    }),
  ],
  [
    "cards that are another's",
    each(".png", (file) => {
      writeFileSync(file, readFileSync(filesIn(filled)[0] ?? ""));
    }),
  ],
  ["cards that are gone", each(".png", remove)],
  [
    "the note that no font has the letters, with something in it",
    each(".none", (file) => {
      writeFileSync(file, "x");
    }),
  ],
  ["drawn icons of 0 bytes", each(".svg", empty)],
  [
    "fonts of 0 bytes, and no cards",
    (cache) => {
      each(".ttf", empty)(cache);
      rmSync(join(cache, "cards"), { recursive: true });
    },
  ],
  [
    "fonts cut in half, and no cards",
    (cache) => {
      each(".ttf", cut)(cache);
      rmSync(join(cache, "cards"), { recursive: true });
    },
  ],
  ["pictures of 0 bytes", each(".avif", empty)],
  ["one bit of each picture", each(".webp", flip)],
  ["pictures that are gone", each(".avif", remove)],
  ["what is known of pictures, cut in half", each(".json", cut)],
  ["what is known of pictures, of 0 bytes", each(".json", empty)],
  [
    "what is known of pictures, as other JSON",
    each(".json", (file) => {
      writeFileSync(file, "[{}]");
    }),
  ],
  ["what is known of pictures, gone", each(".json", remove)],
  [
    "folders in place of files",
    (cache) => {
      for (const file of filesIn(cache)) {
        rmSync(file);
        mkdirSync(file);
      }
    },
  ],
  [
    "links that lead nowhere",
    (cache) => {
      for (const file of filesIn(cache)) {
        rmSync(file);
        symlinkSync("/nowhere/at/all", file);
      }
    },
  ],
  [
    "files that nobody may read",
    (cache) => {
      for (const file of filesIn(cache)) chmodSync(file, 0);
    },
  ],
  [
    "half of what a killed build wrote",
    (cache) => {
      for (const file of filesIn(cache))
        renameSync(file, join(dirname(file), `.unfinished-${2 ** 22 + 1}-1`));
    },
  ],
  [
    "files of a former version",
    (cache) => {
      for (const file of filesIn(cache))
        renameSync(file, join(dirname(file), basename(file).replace(/^[^.]+\.\d+\./, "")));
    },
  ],
  [
    "a file in place of each folder",
    (cache) => {
      for (const name of readdirSync(cache)) {
        rmSync(join(cache, name), { recursive: true });
        writeFileSync(join(cache, name), "");
      }
    },
  ],
  [
    "a file in place of all",
    (cache) => {
      rmSync(cache, { recursive: true });
      writeFileSync(cache, "");
    },
  ],
  [
    "a link to nowhere in place of all",
    (cache) => {
      rmSync(cache, { recursive: true });
      symlinkSync("/nowhere/at/all", cache);
    },
  ],
];

describe("a cache that was damaged", () => {
  test("is one in which something lies", () => {
    const kinds = new Set(filesIn(filled).map((file) => /[^.]+$/.exec(file)?.[0]));
    expect([...kinds].sort()).toEqual(["avif", "json", "none", "png", "svg", "ttf", "webp"]);
    expect(damages.length).toBeGreaterThanOrEqual(20);
  });

  test.each(damages)("gives the same site: %s", async (_, damage) => {
    const cache = copyOf();
    damage(cache);
    expect(await make(cache)).toEqual(made);
    expect(await make(cache)).toEqual(made);
  });

  test("is mended, and nothing is left of what was wrong in it", async () => {
    const cache = copyOf();
    each("", cut)(cache);
    for (const file of filesIn(cache))
      writeFileSync(join(dirname(file), `old-${basename(file)}`), "");
    await make(cache);
    const before = filesIn(filled).map((file) => file.slice(filled.length));
    expect(
      filesIn(cache)
        .map((file) => file.slice(cache.length))
        .sort(),
    ).toEqual(before.sort());
  });
});

describe("a cache that cannot be written", () => {
  test.each(["EACCES", "EROFS", "ENOSPC"])("is done without: %s", async (how) => {
    const cache = join(makeFolder(), "cache");
    setPlan({ folders: [cache], always: true, how });
    expect(await make(cache)).toEqual(made);
    expect(await inspectPictures(site, join(cache, "pictures"))).toEqual([]);
    setPlan({ folders: [] });
    expect(treeOf(cache)).toEqual({});
  });

  test("still gives what it holds", async () => {
    const cache = copyOf();
    setPlan({ folders: [cache], always: true, how: "EROFS" });
    expect(await make(cache)).toEqual(made);
    each(".png", empty)(cache);
    expect(await make(cache)).toEqual(made);
  });
});

describe("a folder that is kept, as that of Chromium", () => {
  const unpack = (fresh: string): Promise<void> => {
    writeFiles(fresh, { chromium: "binary", "fonts/fonts.conf": "conf" });
    return Promise.resolve();
  };
  const whole = { chromium: "binary", "fonts/fonts.conf": "conf" };
  const told = (folder: string) =>
    Object.fromEntries(
      Object.entries(treeOf(folder)).filter(([path]) => path !== "parvis-files.json"),
    );

  test.each<readonly [string, (folder: string) => void]>([
    [
      "a file of 0 bytes",
      (folder) => {
        empty(join(folder, "chromium"));
      },
    ],
    [
      "one bit of a file",
      (folder) => {
        flip(join(folder, "chromium"));
      },
    ],
    [
      "a file that is gone",
      (folder) => {
        remove(join(folder, "fonts/fonts.conf"));
      },
    ],
    [
      "a file that may not be run",
      (folder) => {
        chmodSync(join(folder, "chromium"), 0o600);
      },
    ],
    [
      "its list, gone, as in former versions",
      (folder) => {
        remove(join(folder, "parvis-files.json"));
      },
    ],
    [
      "its list, cut",
      (folder) => {
        cut(join(folder, "parvis-files.json"));
      },
    ],
    [
      "a file in its place",
      (folder) => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, "");
      },
    ],
  ])("is made anew if it was damaged: %s", async (_, damage) => {
    const folder = join(makeFolder(), "chromium-1");
    await cachedFolder(folder, unpack);
    damage(folder);
    expect(await cachedFolder(folder, unpack)).toBe(folder);
    expect(told(folder)).toEqual(whole);
    expect(readdirSync(dirname(folder))).toEqual(["chromium-1"]);
  });

  test("is made once, and what it is used for may add to it", async () => {
    const folder = join(makeFolder(), "chromium-1");
    await cachedFolder(folder, unpack);
    writeFiles(folder, { "fonts/cache/a": "made by use" });
    const never = (): Promise<void> => Promise.reject(new Error("made again"));
    expect(await cachedFolder(folder, never)).toBe(folder);
  });

  test("is made elsewhere where it cannot be kept", async () => {
    const folder = join(makeFolder(), "chromium-1");
    setPlan({ folders: [dirname(folder)], always: true, how: "EROFS" });
    const spare = await cachedFolder(folder, unpack);
    expect(spare).not.toBe(folder);
    expect(told(spare)).toEqual(whole);
  });
});
