/** The command `start`: build, serve, watch; build again and tell the browser. */
import { join } from "node:path";
import { build as bundleScript, stop as stopBundler } from "esbuild";
import { load } from "./build/check.ts";
import { layoutsFolder, toolFolder } from "./build/folders.ts";
import { type Options, type Terminal, UsageFault } from "./build/options.ts";
import { makeBuilder } from "./serve/builder.ts";
import { stateToMessage } from "./serve/message.ts";
import { type Served, type SiteServer, startServer } from "./serve/server.ts";
import type { BuildState } from "./serve/state.ts";
import { watchFolders } from "./serve/watch.ts";
import { serveWords } from "./serve/words.ts";

const readClient = async (): Promise<string> => {
  const { outputFiles } = await bundleScript({
    entryPoints: [join(import.meta.dirname, "serve/client.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  await stopBundler();
  return outputFiles.map(({ text }) => text).join("");
};

/** Editors write a file in several steps: this many milliseconds of quiet end a change. */
const pause = 60;

const usualPort = 8080;

export interface Serving {
  /** Undefined: the usual one, or the next that is free. */
  readonly port: number | undefined;
  /** Asked before each build. */
  readonly now: () => string;
  /** The folder that a server writes: its own, for two may show one site as of two moments. */
  readonly outAt: (port: number) => string;
}

/** Runs until it is told to end; its exit code. */
export const serve = async (
  options: Options,
  terminal: Terminal,
  { port, now, outAt }: Serving,
): Promise<number> => {
  const builder = makeBuilder();
  let state: BuildState | undefined;
  let base = "";
  let policy: string | undefined;
  let language = "en";
  let count = 0;

  const say = (...args: Parameters<ReturnType<typeof serveWords>>): string =>
    serveWords(language)(...args);
  const served = (): Served => ({
    base,
    policy,
    // With the process, so that a page of an earlier run reloads too.
    message: stateToMessage(`${process.pid}-${count}`, state, serveWords(language)),
    waiting: { language, title: say("first.title"), text: say("first.text") },
  });

  const rebuild = async (): Promise<void> => {
    const order = { options: { ...options, out, now: now() }, hasColor: terminal.hasColor };
    const result = await builder.build(order);
    if (!result) return;
    state = result;
    if (result.kind !== "failed") ({ language } = result);
    if (result.kind === "built") {
      ({ base, policy } = result);
      count += 1;
      terminal.tell(`${say("rebuilt", { pages: String(result.pages) })}\n`);
    }
    if (result.kind === "failed") terminal.tell(`${say("failed")}\n${result.message}\n`);
    server.announce();
  };

  const wanted = { port: port ?? usualPort, isStrict: port !== undefined };
  let server: SiteServer;
  try {
    server = await startServer(outAt, await readClient(), served, wanted);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new UsageFault(
        serveWords(load(options).language)("port-taken", { port: String(port) }),
      );
    throw error;
  }

  const out = outAt(server.port);

  const { site } = options;
  const folders = [
    join(site, "content"),
    join(site, "data"),
    layoutsFolder,
    join(toolFolder, "src"),
  ];
  const endWatch = watchFolders(folders, pause, () => void rebuild());
  await rebuild();
  terminal.tell(`${say("serving", { url: `http://localhost:${server.port}${base}/` })}\n`);

  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  endWatch();
  builder.stop();
  server.close();
  return 0;
};
