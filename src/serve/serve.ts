/** The command `start`: serve the site from memory, watch; read again what changes and tell the browser. */
import { join } from "node:path";
import { ending, layoutsFolder, toolFolder } from "../disk/places.ts";
import { configNames } from "../own/config-files.ts";
import { recoverSite } from "../disk/recover.ts";
import { tryTo } from "../disk/try-to.ts";
import { commandWords } from "../i18n/commands.ts";
import { sayMemory } from "../memory/say.ts";
import { load } from "../run/load.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { endScripts, readScript } from "../styles/scripts.ts";
import { Builder, PrintFault } from "./builder.ts";
import { coalesce } from "./coalesce.ts";
import type { Answer } from "./files.ts";
import { type Served, type SiteServer, startServer } from "./server.ts";
import { openEditor } from "./open-editor.ts";
import type { BuildState } from "./state.ts";
import { Status } from "./status.ts";
import { watchFolders } from "./watch.ts";
import { FileWatch } from "./watch-files.ts";

const readClient = async (): Promise<string> => {
  const client = await readScript(join(import.meta.dirname, "client"));
  await endScripts();
  return client;
};

/** Editors write a file in several steps: this many milliseconds of quiet end a change. */
const pause = 25;

const usualPort = 8080;

export interface Serving {
  /** Undefined: the usual one, or the next that is free. */
  readonly port: number | undefined;
  /** Asked before each time that the site is read. */
  readonly now: () => string;
  /** To speak before the site is read, or if it cannot be. */
  readonly language: string;
}

/** Throws `UsageFault` if the port that was asked for is taken. */
const listen = async (
  find: (path: string) => Promise<Answer | undefined>,
  served: () => Served,
  options: Options,
  port: number | undefined,
): Promise<SiteServer> => {
  const wanted = { port: port ?? usualPort, isStrict: port !== undefined };
  try {
    const open = (place: string): Promise<boolean> => openEditor(options.site, place);
    return await startServer({ find, client: await readClient(), open }, served, wanted);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    const say = commandWords(load(options).language);
    throw new UsageFault(say("start.port-taken", { port: String(port) }));
  }
};

/** A module of a site's templates is read by a new process; the templates themselves by the same one. */
const isModule = (name: string): boolean => /(?<!\.11ty)\.[cm]?[jt]s$/.test(name);

/** A part of a site's own, which is imported anew where it has changed. */
const isPart = (file: string): boolean => /[\\/]layouts[\\/]parts[\\/]/.test(file);

/** Reads the site again when its content changes, and the code too when that does; returns what ends it. */
const watchAll = (site: string, builder: Builder, rebuild: () => Promise<void>): (() => void) => {
  const ends = [
    watchFolders(
      ["content", "data", "static"].map((name) => join(site, name)),
      pause,
      () => {
        if (builder.isStarting) builder.giveUp();
        void rebuild();
      },
    ),
    // What is installed is not edited.
    watchFolders(ending === ".ts" ? [layoutsFolder, join(toolFolder, "src")] : [], pause, () => {
      builder.giveUp();
      void rebuild();
    }),
    // In the repository of Parvis they lie among those of the look.
    watchFolders(site === toolFolder ? [] : [join(site, "layouts")], pause, (files) => {
      if (builder.isStarting || [...files].some((file) => isModule(file) && !isPart(file)))
        builder.giveUp();
      void rebuild();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
};

const untilEnded = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });

/** Runs until it is told to end; its exit code. */
export const serve = async (
  options: Options,
  terminal: Terminal,
  { port, now, language }: Serving,
): Promise<number> => {
  const status = new Status(language);
  const builder = new Builder((key) => sayMemory(key, status.language));
  const tell = (state: BuildState): void => {
    terminal.tell(status.take(state));
    server.announce();
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
  const server = await listen(find, () => status.served(), options, port);
  const rebuild = coalesce(async () => {
    // Another command may have been killed while it wrote; what cannot be settled yet is no reason to end.
    tryTo(() => recoverSite(options.site));
    const order = { options: { ...options, now: now() }, hasColor: terminal.hasColor };
    const state = await builder.update({ ...order, open: server.open() });
    if (!state) return;
    if ("modules" in state) ownModules.follow([...configs, ...(state.modules ?? [])]);
    tell(state);
  });
  const configs = configNames.map((name) => join(options.site, name));
  const ownModules = new FileWatch(pause, () => {
    if (builder.isStarting) builder.giveUp();
    void rebuild();
  });
  ownModules.follow(configs);
  const endWatches = watchAll(options.site, builder, rebuild);
  await rebuild();
  terminal.tell(status.address(server.port));
  await untilEnded();
  endWatches();
  ownModules.close();
  builder.stop();
  server.close();
  return 0;
};
