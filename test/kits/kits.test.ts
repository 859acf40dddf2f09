/** What speakers have to send round: on pages, and packed for those who write to them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { makeFolder, makeSite, readFolder, run, smallSite } from "../build/fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const event = "content/open-evening";
const talk = (title: string, speaker: string, more = ""): string =>
  `---\ntitle: ${title}\nspeakers: [${speaker}]\n${more}---\nA talk.\n`;

const content = {
  [`${event}/speakers/ada.md`]: "---\nname: Ada Martin\n---\n",
  [`${event}/speakers/bo.md`]: "---\nname: Bo Li\n---\n",
  [`${event}/speakers/taro.md`]: "---\nname: 太郎\n---\n",
  [`${event}/sessions/maps.md`]: talk("Maps for all", "ada"),
  [`${event}/sessions/soup.md`]: talk("Soup", "bo", "status: cancelled\n"),
  [`${event}/sessions/bread.md`]: talk("Bread", "taro"),
  [`${event}/programme/2027-03-20.yaml`]:
    "- { time: 19:00–20:00, session: maps }\n- { time: 20:00–20:30, session: soup }\n",
};

const before = "2027-03-01T12:00";

const buildOf = async (site: string, ...flags: readonly string[]) => {
  const out = join(makeFolder(), "out");
  const { code, stdout } = await run(["build", "--site", site, "--out", out, ...flags]);
  expect(code, stdout).toBe(0);
  return { out, stdout, files: readFolder(out) };
};

const unpack = (out: string) => unzipSync(readFileSync(join(out, "kits.zip")));

/** Pixels, of a PNG. */
const sizeOf = (png: Uint8Array): string => {
  const head = Buffer.from(png);
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`;
};

describe("build --kits", () => {
  test("packs a folder for each speaker, of which a text and two pictures", async () => {
    const { out, stdout } = await buildOf(makeSite(content), "--now", before, "--kits");
    const files = unpack(out);
    expect(Object.keys(files).sort()).toEqual([
      "open-evening/ada/1080x1080.png",
      "open-evening/ada/1200x630.png",
      "open-evening/ada/text.txt",
      // No font has the letters of this name; what was to be given by another is called off.
      "open-evening/taro/text.txt",
    ]);
    for (const [path, body] of Object.entries(files))
      if (path.endsWith(".png")) {
        expect(path).toContain(sizeOf(body));
        expect(body.length).toBeLessThan(150_000);
      }
    const text = strFromU8(files["open-evening/ada/text.txt"] ?? new Uint8Array());
    expect(text.replaceAll(/[^\S\n]/g, " ")).toBe(
      [
        "Ada Martin",
        "Maps for all",
        "Saturday, March 20, 2027 at 7 PM",
        "Open evening",
        "https://example.org/open-evening/speakers/ada/\n",
      ].join("\n"),
    );
    expect(stdout).toMatch(/speaker kits +\/kits\.zip/);
    expect(stdout).toContain("太郎");
  });

  test("draws for that file alone without cards", async () => {
    const flags = ["--now", before, "--kits", "--no-cards"];
    const { out, files } = await buildOf(makeSite(content), ...flags);
    expect(Object.keys(unpack(out))).toContain("open-evening/ada/1080x1080.png");
    expect(Object.keys(files).filter((path) => path.includes("cards/"))).toEqual([]);
    expect(files["open-evening/speakers/ada/index.html"]).not.toMatch(/og:image|\.png" download/);
  });

  test("says that who moderates a session does, not that it is theirs", async () => {
    const out = await buildOf(
      makeSite({
        ...content,
        [`${event}/speakers/cy.md`]: "---\nname: Cy\n---\n",
        [`${event}/sessions/maps.md`]: talk("Maps for all", "ada", "moderators: [cy]\n"),
      }),
      ...["--now", before, "--kits"],
    );
    const text = strFromU8(unpack(out.out)["open-evening/cy/text.txt"] ?? new Uint8Array());
    expect(text.replaceAll(/[^\S\n]/g, " ")).toMatch(
      /^Cy\nMaps for all\nModeration · Saturday, March 20, 2027 at 7 PM\n/,
    );
    const markup = Buffer.from(out.files["open-evening/speakers/cy/index.html"] ?? "", "latin1");
    expect(markup.toString()).toContain("Cy · Maps for all · Moderation · ");
  });

  test("makes the same bytes on the next day", async () => {
    const site = makeSite(content);
    const [one, two] = [
      await buildOf(site, "--now", before, "--kits"),
      await buildOf(site, "--now", "2027-03-02T12:00", "--kits"),
    ];
    expect(two.files["kits.zip"]).toBe(one.files["kits.zip"]);
  });

  test("leaves none behind that is not of this build", async () => {
    const site = makeSite(content);
    const out = join(makeFolder(), "out");
    const words = ["build", "--site", site, "--out", out, "--now", before];
    await run([...words, "--kits"]);
    expect(readFolder(out)).toHaveProperty(["kits.zip"]);
    await run(words);
    expect(readFolder(out)).not.toHaveProperty(["kits.zip"]);
  });

  test("says that there is none once all is over", async () => {
    const { files, stdout } = await buildOf(makeSite(content), "--now", "2027-06-01", "--kits");
    expect(files).not.toHaveProperty(["kits.zip"]);
    expect(stdout).toContain("none: no event that is to come has a speaker");
  });

  test("has a folder for each language of an event in several", async () => {
    const site = makeSite({
      ...content,
      "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", "[en, de]"),
      [`${event}/event.de.md`]: "---\ntitle: Ein offener Abend\n---\nKommt alle.\n",
      [`${event}/sessions/maps.de.md`]: "---\ntitle: Karten für alle\n---\nEin Vortrag.\n",
    });
    const files = unpack((await buildOf(site, "--now", before, "--kits")).out);
    expect(Object.keys(files).filter((path) => path.includes("/ada/de/"))).toHaveLength(3);
    const text = strFromU8(files["open-evening/ada/de/text.txt"] ?? new Uint8Array());
    expect(text).toContain("Karten für alle\nSamstag, 20.");
    expect(text).toContain("https://example.org/de/open-evening/speakers/ada/");
  });
});

describe("the pages", () => {
  const page = (files: Readonly<Record<string, string>>, path: string): string =>
    Buffer.from(files[`open-evening/${path}/index.html`] ?? "", "latin1").toString();
  const foldOf = (markup: string): string =>
    /<details class="share"[^]*?<\/details>/.exec(markup)?.[0] ?? "";

  test("of a session and a speaker have words, ways and pictures that are there", async () => {
    const { files } = await buildOf(makeSite(content), "--now", before);
    for (const path of ["sessions/maps", "speakers/ada"]) {
      const fold = foldOf(page(files, path));
      expect(fold).toContain("Maps for all<br>");
      expect(fold).toContain(`https://example.org/open-evening/${path}/</span></p>`);
      const ways = [...fold.matchAll(/href="((?:mailto|https):[^"]*)"/g)].map(([, url]) => url);
      expect(ways).toHaveLength(4);
      expect(ways.every((url) => url?.includes(`example.org/open-evening/${path}/`))).toBe(true);
      const pictures = [...fold.matchAll(/href="\/(assets[^"]*)" download/g)];
      expect(pictures.length).toBeGreaterThanOrEqual(2);
      for (const [, file = ""] of pictures) expect(files).toHaveProperty([file]);
      // The page in Markdown has said all of it.
      const twin = files[`open-evening/${path}/index.md`] ?? "";
      expect(twin).toContain("Maps for all");
      expect(twin).not.toContain("Mastodon");
      // All that acts waits for a script.
      expect(fold.match(/<button[^>]*hidden>/g)).toHaveLength(2);
    }
  });

  test("of a session that three give has its own picture; theirs are on their pages", async () => {
    const person = (name: string) => `---\nname: ${name}\n---\n`;
    const panel = makeSite({
      ...content,
      [`${event}/speakers/cleo.md`]: person("Cleo"),
      [`${event}/speakers/dan.md`]: person("Dan"),
      [`${event}/sessions/maps.md`]: talk("Maps for all", "ada, cleo, dan"),
    });
    const { files } = await buildOf(panel, "--now", before);
    const pictures = (path: string) => foldOf(page(files, path)).match(/download>/g);
    expect(pictures("sessions/maps")).toHaveLength(1);
    for (const path of ["ada", "cleo", "dan"])
      expect(pictures(`speakers/${path}`), path).toHaveLength(2);
  });

  test("of a speaker have their picture as that which networks show", async () => {
    const { files } = await buildOf(makeSite(content), "--now", before);
    const markup = page(files, "speakers/ada");
    expect(markup).toMatch(/"og:image" content="[^"]*speakers\/ada-wide\.[0-9a-f]{10}\.png"/);
    expect(markup).toContain('"og:image:width" content="1200"');
    expect(markup).toContain('"og:image:alt" content="Ada Martin · Maps for all');
    expect(page(files, "speakers/bo")).toMatch(/"og:image" content="[^"]*cards\/open-evening\./);
  });

  test("say nothing of it of what is called off, or over", async () => {
    const { files } = await buildOf(makeSite(content), "--now", before);
    expect(foldOf(page(files, "sessions/soup"))).toBe("");
    expect(foldOf(page(files, "speakers/bo"))).toBe("");
    const after = await buildOf(makeSite(content), "--now", "2027-06-01");
    expect(foldOf(page(after.files, "sessions/maps"))).toBe("");
    expect(Object.keys(after.files).filter((path) => /cards\/.*\/speakers/.test(path))).toEqual([]);
    expect(Object.keys(after.files).filter((path) => path.includes("share."))).toEqual([]);
  });

  test("have no pictures without cards, and no address as long as there is none", async () => {
    const bare = makeSite({
      ...content,
      "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("https://example.org", "tba"),
    });
    const { files } = await buildOf(bare, "--now", before, "--no-cards");
    const fold = foldOf(page(files, "speakers/ada"));
    expect(fold).toContain("Ada Martin<br>Maps for all");
    expect(fold).not.toContain("href=");
  });
});
