/** Debian’s Firefox ESR over WebDriver BiDi, which it speaks itself: https://w3c.github.io/webdriver-bidi/ */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { type Engine, type Open, zone } from "./browser.ts";

const program = "firefox-esr";

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

const CreatedSchema = z.looseObject({ context: z.string() });
const ResultSchema = z.looseObject({
  type: z.string(),
  result: z.looseObject({ value: z.string().optional() }).optional(),
  exceptionDetails: z.looseObject({ text: z.string() }).optional(),
});
const PrintSchema = z.object({ data: z.string() });

/** What is said of a page that is left while its worker still answers for it, or for the icons that come after all else. */
const harmless =
  /^Failed to load ‘(?:[^’]*\/assets\/icon-[^’]*)?’\. A ServiceWorker|^Failed to load ‘’\./;

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
const open: Open = async (scheme) => {
  const profile = mkdtempSync(join(realpathSync(tmpdir()), "parvis-firefox-"));
  const preferred = `user_pref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1});\n`;
  writeFileSync(join(profile, "user.js"), preferred);
  const args = ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile];
  const child = spawn(program, args, {
    env: { ...process.env, TZ: zone },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let faults: string[] = [];
  const ask = await talk(await addressOf(child), ({ params }) => {
    const { level = "", text } = params ?? {};
    if (["error", "warn"].includes(level) && !harmless.test(text ?? "")) faults.push(text ?? "");
  });
  await ask("session.new", { capabilities: {} });
  await ask("session.subscribe", { events: ["log.entryAdded"] });
  // The first window has its focus where addresses are typed, and gives it to no page.
  const { context } = CreatedSchema.parse(await ask("browsingContext.create", { type: "window" }));
  return {
    faults: () => {
      const told = faults;
      faults = [];
      return Promise.resolve(told);
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
    act: async (actions) => {
      await ask("input.performActions", { context, actions });
    },
    print: async () => {
      const { data } = PrintSchema.parse(await ask("browsingContext.print", { context }));
      return new Uint8Array(Buffer.from(data, "base64"));
    },
    close: async () => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

const { error, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });

export const firefox: Engine = {
  name: "Firefox ESR",
  missing: error && program,
  version: error ? "" : stdout.trim(),
  canPrint: true,
  open,
};
