/**
 * WebKitGTK over WebDriver, https://www.w3.org/TR/webdriver2/, which Debian’s `webkit2gtk-driver` speaks, on a screen of
 * Xvfb. A client of npm would be larger than what we ask of it: nine commands, each a request of its own.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { type Engine, type Open, type Script, zone } from "./browser.ts";
import { store, takeHeard } from "./listen.ts";

const driver = "WebKitWebDriver";
const [browser = ""] = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser");

const isThere = (program: string): boolean =>
  spawnSync(program, ["-help"], { stdio: "ignore" }).error === undefined;

const AnswerSchema = z.object({ value: z.unknown() });
const FaultSchema = z.object({ error: z.string(), message: z.string() });
const SessionSchema = z.object({ sessionId: z.string() });
const RectSchema = z.object({ width: z.number(), height: z.number() });
const SaidSchema = z.union([z.object({ said: z.string() }), z.object({ fault: z.string() })]);

/** A port that nobody listens at. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
};

/** A screen that nobody sees, by its number. */
const startScreen = async (): Promise<{
  readonly child: ChildProcess;
  readonly number: string;
}> => {
  const child = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const said = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stdout, "data"));
  return { child, number: said.toString().trim() };
};

/** Asks a driver; what it answers with is its value. */
const asker =
  (origin: string) =>
  async (method: "DELETE" | "GET" | "POST", path: string, body: object = {}): Promise<unknown> => {
    const response = await fetch(origin + path, {
      method,
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
    const { value } = AnswerSchema.parse(await response.json());
    const { data: fault } = FaultSchema.safeParse(value);
    if (fault) throw new Error(`${path}: ${fault.error}: ${fault.message}`);
    return value;
  };

/** Waits until a driver that has just been started answers. */
const untilReady = async (ask: ReturnType<typeof asker>): Promise<void> => {
  for (let left = 100; ; left -= 1)
    try {
      await ask("GET", "/status");
      return;
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(100);
    }
};

/** What a script comes to say, or the error that it ends with. */
const body = (script: Script): string => `
  const [given, done] = arguments;
  (async () => JSON.stringify((await (${script.toString()})(given)) ?? null))().then(
    (said) => done({ said }),
    (fault) => done({ fault: String(fault) }),
  );`;

const end = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, "exit");
  child.kill();
  await ended;
};

const open: Open = async (scheme) => {
  const screen = await startScreen();
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${screen.number}`, TZ: zone },
    stdio: "ignore",
  });
  const ask = asker(`http://127.0.0.1:${port}`);
  await untilReady(ask);
  const args = ["--automation", ...(scheme === "dark" ? ["--dark-mode"] : [])];
  const { sessionId } = SessionSchema.parse(
    await ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: browser, args } } },
    }),
  );
  const session = `/session/${sessionId}`;
  const run = async (script: Script, given = ""): Promise<unknown> => {
    const answer = SaidSchema.parse(
      await ask("POST", `${session}/execute/async`, { script: body(script), args: [given] }),
    );
    if ("fault" in answer) throw new Error(answer.fault);
    const said: unknown = JSON.parse(answer.said);
    return said;
  };
  return {
    run,
    // It tells its driver nothing of its console. What pages hear themselves is all but what the engine and the worker say.
    faults: async () => z.array(z.string()).parse(await run(takeHeard, store)),
    size: async (width) => {
      RectSchema.parse(await ask("POST", `${session}/window/rect`, { width, height: 938 }));
    },
    go: async (url) => {
      await ask("POST", `${session}/url`, { url });
    },
    act: async (actions) => {
      await ask("POST", `${session}/actions`, { actions });
    },
    print: () => Promise.reject(new Error(`${driver} has no command for it`)),
    close: async () => {
      await ask("DELETE", session);
      await end(child);
      await end(screen.child);
    },
  };
};

/** The first thing that it needs and is not here. */
const missing = (): string | undefined => {
  if (!isThere(driver)) return driver;
  if (browser === "") return "MiniBrowser";
  return isThere("Xvfb") ? undefined : "Xvfb";
};

export const webkit: Engine = {
  name: "WebKitGTK",
  missing: missing(),
  // It tells nothing without a screen; xvfb-run comes with Xvfb.
  version:
    missing() === undefined
      ? spawnSync("xvfb-run", ["-a", browser, "--version"]).stdout.toString().trim()
      : "",
  canPrint: false,
  open,
};
