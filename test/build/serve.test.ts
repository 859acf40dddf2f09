import type { ChildProcess } from "node:child_process";
import { renameSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Builder } from "../../src/serve/builder.ts";
import type { BrowserMessage } from "../../src/serve/message.ts";
import { addressOf } from "./command.ts";
import { makeSite, smallSite, start, writeFiles } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

let server: ChildProcess | undefined;

afterEach(async () => {
  if (server?.exitCode !== null) return;
  const ended = new Promise((resolve) => server?.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
});

/** Starts the server for a site; its address, without trailing slash. */
const serve = (site: string): Promise<string> => {
  const child = start(["start", "--site", site, "--port", "0", "--now", "2027-03-01"]);
  server = child;
  return addressOf(child);
};

/** What an open page is told, one message after the other. */
async function* listen(address: string): AsyncGenerator<BrowserMessage, undefined> {
  const { body } = await fetch(`${address}/.parvis/events`);
  let text = "";
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) yield JSON.parse(event.slice("data: ".length)) as BrowserMessage;
  }
}

/** The first message of its kind; one edit may make several builds. */
const next = async (
  messages: AsyncGenerator<BrowserMessage, undefined>,
  isMeant: (message: BrowserMessage) => boolean = () => true,
): Promise<BrowserMessage> => {
  const { value } = await messages.next();
  if (value === undefined) throw new Error("The server ended the stream.");
  return isMeant(value) ? value : next(messages, isMeant);
};

const hasOverlay = ({ overlay }: BrowserMessage): boolean => overlay !== undefined;
const hasNone = ({ overlay }: BrowserMessage): boolean => overlay === undefined;

/** Waits until a page says something, for one edit may make several builds. */
const shows = (address: string, text: string): Promise<void> =>
  expect
    .poll(async () => (await fetch(address)).text(), { timeout: 30_000, interval: 100 })
    .toContain(text);

const talk = "content/open-evening/sessions/maps.md";

describe("npm start", () => {
  test("keeps nothing for reading offline, and removes what a published site kept", async () => {
    const address = await serve(makeSite());
    await shows(`${address}/`, "Open evening");
    expect(await (await fetch(`${address}/`)).text()).not.toContain("worker.js");
    expect(await (await fetch(`${address}/worker.js`)).text()).toContain("unregister()");
  });

  test("shows an edit, then a fault over the last good page, then the mended page", async () => {
    const site = makeSite();
    const address = await serve(site);
    const page = `${address}/open-evening/sessions/maps/`;
    const messages = listen(address);
    const first = await next(messages);
    expect(first.overlay).toBeUndefined();
    expect(await (await fetch(page)).text()).toContain(`data-build="${first.build}"`);

    writeFiles(site, { [talk]: "---\ntitle: Charts for all\n---\nA talk.\n" });
    await next(messages, ({ build }) => build !== first.build);
    await shows(page, "Charts for all");

    writeFiles(site, { [talk]: "---\ntitel: Charts for all\nspeakers: [<zoe>]\n---\nA talk.\n" });
    const faulty = await next(messages, hasOverlay);
    expect(faulty.overlay?.title).toContain("needs mending");
    expect(faulty.overlay?.items.map(({ place }) => place)).toContain(`${talk}:2:1`);
    expect(await (await fetch(page)).text()).toContain("Charts for all");

    writeFiles(site, { [talk]: smallSite[talk] ?? "" });
    await next(messages, hasNone);
    await shows(page, "Maps for all");
  });

  test("outlives a page that closes in the middle of asking for a place", async () => {
    const address = await serve(makeSite());
    await shows(`${address}/`, "Open evening");
    const { host, port } = new URL(address);
    const head = [
      "POST /.parvis/open HTTP/1.1",
      `Host: ${host}`,
      `Origin: ${address}`,
      "Content-Type: application/json",
      "Content-Length: 1000",
    ];
    const socket = connect(Number(port), "127.0.0.1");
    await new Promise((resolve) => socket.write(`${head.join("\r\n")}\r\n\r\n"content`, resolve));
    // It has begun to read once it answers what was asked later.
    await shows(`${address}/`, "Open evening");
    const cut = new Promise((resolve) => socket.once("close", resolve));
    socket.resetAndDestroy();
    await cut;
    await shows(`${address}/open-evening/`, "Open evening");
    await shows(`${address}/`, "Open evening");
    expect(server?.exitCode).toBeNull();
  });

  test("notices a new folder and what is written into it afterwards", async () => {
    const site = makeSite();
    const address = await serve(site);
    const page = `${address}/open-evening/speakers/zoe/`;
    writeFiles(site, { "content/open-evening/speakers/zoe.md": "---\nname: Zoé\n---\n" });
    await shows(page, "Zoé");
    writeFiles(site, { "content/open-evening/speakers/zoe.md": "---\nname: Zoé Roux\n---\n" });
    await shows(page, "Zoé Roux");
  });

  test("notices a file that an editor saves by renaming another", async () => {
    const site = makeSite();
    const address = await serve(site);
    const draft = "content/open-evening/sessions/.maps.md.new";
    writeFiles(site, { [draft]: "---\ntitle: Charts for all\n---\n" });
    renameSync(join(site, draft), join(site, talk));
    await shows(`${address}/open-evening/sessions/maps/`, "Charts for all");
  });

  test("notices a folder that was moved away and came back", async () => {
    const site = makeSite();
    const address = await serve(site);
    const messages = listen(address);
    renameSync(join(site, "content"), join(site, "aside"));
    await next(messages, hasOverlay);
    // The last good page stays, as after any mistake.
    await shows(`${address}/open-evening/`, "Open evening");
    writeFiles(site, { [talk.replace("content", "aside")]: "---\ntitle: Charts for all\n---\n" });
    renameSync(join(site, "aside"), join(site, "content"));
    await next(messages, hasNone);
    await shows(`${address}/open-evening/sessions/maps/`, "Charts for all");
  });

  test("two servers show two moments beside each other", async () => {
    const outs = ["2027-03-01", "2027-04-01"].map((now) => {
      const child = start(["start", "--site", makeSite(), "--port", "0", "--now", now]);
      return new Promise<string>((resolve, reject) => {
        let said = "";
        child.stdout?.on("data", (chunk: Buffer) => {
          said += chunk.toString();
          const port = /localhost:(\d+)/.exec(said)?.[1];
          if (port === undefined) return;
          void fetch(`http://localhost:${port}/open-evening/`)
            .then((response) => response.text())
            .then(resolve, reject)
            .finally(() => child.kill("SIGINT"));
        });
      });
    });
    const [before = "", after = ""] = await Promise.all(outs);
    expect(before).toContain("How to register will be announced");
    expect(after).not.toContain("How to register will be announced");
  });

  test("has an overlay before there is any page", async () => {
    const address = await serve(makeSite({ [talk]: "---\ntitel: Maps\n---\n" }));
    const page = await fetch(address);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain("/.parvis/client.js");
    expect((await next(listen(address))).overlay?.items).not.toEqual([]);
  });

  test("answers as a static host does, to this machine only", async () => {
    const event = "content/open-evening/event.md";
    const more = "comments: { mode: open }\nembed: http://localhost:9999\nvenue:";
    const withForm = smallSite[event]?.replace("venue:", more) ?? "";
    const address = await serve(makeSite({ [event]: withForm }));
    const get = (path: string, options: RequestInit = {}) =>
      fetch(address + path, { redirect: "manual", ...options });
    const home = await get("/");
    expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(home.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'.*; frame-ancestors 'none'$/,
    );
    const embedded = await get("/open-evening/embed/");
    expect(embedded.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'.*; frame-ancestors http:\/\/localhost:9999$/,
    );
    const element = await get("/open-evening/embed/programme.js");
    expect(element.headers.get("access-control-allow-origin")).toBe("*");
    expect((await get("/open-evening")).headers.get("location")).toBe("/open-evening/");
    expect((await get("/nowhere/")).status).toBe(404);
    expect((await get("/%2e%2e/%2e%2e/etc/passwd")).status).toBe(404);
    expect((await get("/.parvis")).status).toBe(404);
    expect((await get("/%")).status).toBe(404);
    expect((await get("/", { method: "POST" })).status).toBe(405);
    const thanks = await get("/open-evening/thanks/", { method: "POST", body: "text=Hello" });
    expect(await thanks.text()).toContain("<h1>Thank you</h1>");
  });
});

describe("the process that has the site", () => {
  test("goes on answering while another one reads edited code", async () => {
    const builder = new Builder((key) => key);
    const options = { site: makeSite(), out: "", url: undefined, now: "2027-03-01" };
    const said = {
      isStrict: false,
      format: "text",
      all: false,
      hasCards: false,
      home: "",
    } as const;
    const order = {
      options: { ...options, ...said, pdf: undefined },
      hasColor: false,
      open: ["/open-evening/", "/nowhere/"],
    };
    try {
      expect(await builder.find("/open-evening/")).toBeUndefined();
      expect(await builder.update(order)).toMatchObject({ kind: "built" });
      builder.giveUp();
      const overtaken = builder.update(order);
      expect(await builder.find("/open-evening/")).toMatchObject({ status: 200 });
      builder.giveUp();
      const last = builder.update(order);
      expect(await overtaken).toBeUndefined();
      expect(await last).toMatchObject({ kind: "built" });
      expect(await builder.find("/open-evening/")).toMatchObject({ status: 200 });
    } finally {
      builder.stop();
    }
  });
});
