/** The command `start`: serve the site from memory, watch; read again what changes and tell the browser. */
import { join } from "node:path";
import { build as bundleScript, stop as stopBundler } from "esbuild";
import { load } from "./build/check.ts";
import { layoutsFolder, toolFolder } from "./disk/places.ts";
import { type Options, type Terminal, UsageFault } from "./build/options.ts";
import { settleSite } from "./disk/settle.ts";
import { tryTo } from "./disk/try-to.ts";
import { Builder, PrintFault } from "./serve/builder.ts";
import type { Answer } from "./serve/files.ts";
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

/** A module of a site's templates is read by a new process; the templates themselves by the same one. */
const isModule = (name: string): boolean => /(?<!\.11ty)\.[cm]?[jt]s$/.test(name);

/** Editors write a file in several steps: this many milliseconds of quiet end a change. */
const pause = 25;

const usualPort = 8080;

export interface Serving {
  /** Undefined: the usual one, or the next that is free. */
  readonly port: number | undefined;
  /** Asked before each time that the site is read. */
  readonly now: () => string;
}

/** Runs until it is told to end; its exit code. */
export const serve = async (
  options: Options,
  terminal: Terminal,
  { port, now }: Serving,
): Promise<number> => {
  const builder = new Builder();
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

  const tell = (result: BuildState): void => {
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

  /** Another command may have been killed while it wrote; what cannot be settled yet is no reason to end. */
  const settle = (): void => {
    tryTo(() => settleSite(options.site));
  };

  let isWanted = false;
  let running: Promise<void> | undefined;
  const update = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      settle();
      const order = { options: { ...options, now: now() }, hasColor: terminal.hasColor };
      const result = await builder.update({ ...order, open: server.open() });
      if (result) tell(result);
    }
    running = undefined;
  };
  /** What changes meanwhile is read afterwards, all at once. */
  const rebuild = (): Promise<void> => {
    isWanted = true;
    return (running ??= update());
  };

  const find = async (path: string): Promise<Answer | undefined> => {
    try {
      return await builder.find(path);
    } catch (error) {
      if (!(error instanceof PrintFault)) throw error;
      tell({ kind: "failed", message: error.message });
      return undefined;
    }
  };

  const wanted = { port: port ?? usualPort, isStrict: port !== undefined };
  let server: SiteServer;
  try {
    server = await startServer(find, await readClient(), served, wanted);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new UsageFault(
        serveWords(load(options).language)("port-taken", { port: String(port) }),
      );
    throw error;
  }

  const { site } = options;
  const endWatches = [
    watchFolders([join(site, "content"), join(site, "data")], pause, () => {
      if (builder.isStarting) builder.giveUp();
      void rebuild();
    }),
    watchFolders([layoutsFolder, join(toolFolder, "src")], pause, () => {
      builder.giveUp();
      void rebuild();
    }),
    ...(site === toolFolder
      ? []
      : [
          watchFolders([join(site, "layouts")], pause, (names) => {
            if (builder.isStarting || [...names].some(isModule)) builder.giveUp();
            void rebuild();
          }),
        ]),
  ];
  await rebuild();
  terminal.tell(`${say("serving", { url: `http://localhost:${server.port}${base}/` })}\n`);

  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  for (const end of endWatches) end();
  builder.stop();
  server.close();
  return 0;
};
