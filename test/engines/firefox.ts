/** Debian’s Firefox ESR over WebDriver BiDi, which it speaks itself: https://w3c.github.io/webdriver-bidi/ */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";

const program = "firefox-esr";

/** True where Firefox ESR is installed. */
export const hasFirefox = (): boolean => spawnSync(program, ["--version"]).status === 0;

/** A window of Firefox. */
export interface FirefoxWindow {
  /** Errors and warnings in its console, since it was last asked. */
  readonly faults: () => readonly string[];
  readonly size: (width: number) => Promise<void>;
  readonly go: (address: string) => Promise<void>;
  /** Runs a function in the page, which gives something that JSON can say. */
  readonly run: (script: (given: string) => unknown, given?: string) => Promise<unknown>;
  /** How many bytes its print is as a PDF. */
  readonly print: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const MessageSchema = z.looseObject({
  id: z.int().optional(),
  type: z.enum(["success", "error", "event"]),
  message: z.string().optional(),
  result: z.unknown().optional(),
  params: z
    .looseObject({ level: z.string(), text: z.string().nullable() })
    .optional()
    .catch(undefined),
});
type Message = z.output<typeof MessageSchema>;

const TreeSchema = z.object({ contexts: z.array(z.looseObject({ context: z.string() })) });
const ResultSchema = z.looseObject({
  type: z.string(),
  result: z.looseObject({ value: z.string().optional() }).optional(),
  exceptionDetails: z.looseObject({ text: z.string() }).optional(),
});
const PrintSchema = z.object({ data: z.string() });

/** What is said of a page that is left while its worker still answers: it has no address any more. */
const harmless = "Failed to load ‘’.";

/** The address at which a Firefox that has just been started listens. */
const addressOf = (child: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => {
      reject(new Error(said));
    });
  });

/** Commands over a socket; what is told besides goes to `heard`. */
const talk = async (address: string, heard: (message: Message) => void) => {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve) => {
    socket.addEventListener("open", resolve, { once: true });
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message = MessageSchema.parse(JSON.parse(String(data)));
    (waiting.get(message.id ?? 0) ?? heard)(message);
    waiting.delete(message.id ?? 0);
  });
  let id = 0;
  return async (method: string, params: object = {}): Promise<unknown> => {
    id += 1;
    const { promise, resolve } = Promise.withResolvers<Message>();
    waiting.set(id, resolve);
    socket.send(JSON.stringify({ id, method, params }));
    const { type, message, result } = await promise;
    if (type === "error") throw new Error(`${method}: ${message}`);
    return result;
  };
};

/** Starts Firefox without a screen, in light or in dark. */
export const openFirefox = async (scheme: "light" | "dark"): Promise<FirefoxWindow> => {
  const profile = mkdtempSync(join(realpathSync(tmpdir()), "parvis-firefox-"));
  const preferred = `user_pref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1});\n`;
  writeFileSync(join(profile, "user.js"), preferred);
  const args = ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let faults: string[] = [];
  const ask = await talk(await addressOf(child), ({ params }) => {
    const { level = "", text } = params ?? {};
    if (["error", "warn"].includes(level) && !(text ?? "").startsWith(harmless))
      faults.push(text ?? "");
  });
  await ask("session.new", { capabilities: {} });
  await ask("session.subscribe", { events: ["log.entryAdded"] });
  const [window] = TreeSchema.parse(await ask("browsingContext.getTree")).contexts;
  const context = window?.context;
  return {
    faults: () => {
      const told = faults;
      faults = [];
      return told;
    },
    size: async (width) => {
      await ask("browsingContext.setViewport", { context, viewport: { width, height: 900 } });
    },
    go: async (url) => {
      await ask("browsingContext.navigate", { context, url, wait: "complete" });
    },
    run: async (script, given = "") => {
      const { result, exceptionDetails } = ResultSchema.parse(
        await ask("script.callFunction", {
          functionDeclaration: `async (given) => JSON.stringify((await (${script.toString()})(given)) ?? null)`,
          arguments: [{ type: "string", value: given }],
          awaitPromise: true,
          target: { context },
        }),
      );
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      const said: unknown = JSON.parse(result?.value ?? "null");
      return said;
    },
    print: async () =>
      Buffer.from(PrintSchema.parse(await ask("browsingContext.print", { context })).data, "base64")
        .byteLength,
    close: async () => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
