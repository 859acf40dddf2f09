/** The command `build`: check everything, compile aside, swap in. */
import { join } from "node:path";
import { weighStyle } from "../styles/weigh-style.ts";
import { withArchives } from "../archived/check.ts";
import { load, report, tellWaiting } from "../run/load.ts";
import { compile, type Compiled } from "./compile.ts";
import { ForeignInTheWay } from "./foreign.ts";
import { nameOf, toolFolder, workFolder } from "../disk/places.ts";
import { refuseOutput } from "./mark.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { withRules } from "./own-rules/with-rules.ts";
import { prepare } from "./pictures.ts";
import type { Settings } from "./prepare-build.ts";
import { summary } from "./summary.ts";
import { replaceFolder } from "./transaction.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import type { Loaded } from "../content/load.ts";
import { withTemplates } from "./eleventy/loaded.ts";
import { orOwnFaults, OwnFaults } from "../own/own-faults.ts";
import { NoChromium, NoPrinter } from "../pdf/no-chromium.ts";
import type { Pictures } from "../pictures/picture.ts";
import { type Site, TBA } from "../site/model.ts";

const refuse = ({ site, out, home }: Options, say: SayCommand): void => {
  const refusal = refuseOutput(
    out,
    [site, workFolder, toolFolder, home],
    ["content", "data", "static"].map((name) => join(site, name)),
  );
  if (refusal) throw new UsageFault(say(`build.refused.${refusal}`, { out: nameOf(out) }));
};

const toUsageFault = (error: unknown, out: string, say: SayCommand): unknown => {
  if (error instanceof NoPrinter)
    return new UsageFault(say("build.no-printer", { out: nameOf(out) }));
  if (error instanceof NoChromium)
    return new UsageFault(say("build.no-chromium", { reason: error.reason, out: nameOf(out) }));
  if (error instanceof ForeignInTheWay)
    return new UsageFault(say("build.foreign", { file: error.file, out: nameOf(out) }));
  return error;
};

interface Replaced {
  readonly compiled: Compiled;
  /** The files and folders of others that have stayed in the output. */
  readonly kept: readonly string[];
}

const replaceSite = async (
  site: Site,
  pictures: Pictures,
  out: string,
  settings: Settings,
  say: SayCommand,
): Promise<Replaced> => {
  let kept: readonly string[] = [];
  try {
    const compiled = await replaceFolder(
      out,
      (folder) => compile(site, pictures, folder, settings),
      (paths) => (kept = paths),
    );
    return { compiled, kept };
  } catch (error) {
    throw toUsageFault(error, out, say);
  }
};

/** The first few names, and how many more there are. */
const listed = (names: readonly string[]): string =>
  [...names.slice(0, 5), ...(names.length > 5 ? [`… (+${names.length - 5})`] : [])].join(", ");

/** What came of a build; without `compiled` the content has errors and the output is what it was. */
export interface Outcome {
  readonly loaded: Loaded;
  readonly compiled: Compiled | undefined;
  readonly kept: readonly string[];
}

/** Checks the site and prints what is wrong; if it may be built, the output is replaced. */
export const checkAndReplace = async (
  options: Options,
  terminal: Terminal,
  settings: Settings,
): Promise<Outcome> => {
  const read = await withRules(load(options), options.site);
  const say = commandWords(read.language);
  refuse(options, say);
  const { loaded: pictured, pictures } = await prepare(read, options.site);
  const { loaded, archives } = withArchives(pictured, options.site);
  if (!report(loaded, options, terminal) || !loaded.site)
    return { loaded, compiled: undefined, kept: [] };
  const { site } = loaded;
  const all = { ...settings, archives, folder: options.site };
  const replaced = await orOwnFaults(() => replaceSite(site, pictures, options.out, all, say));
  if (!(replaced instanceof OwnFaults)) return { loaded, ...replaced };
  const found = withTemplates({ ...loaded, problems: [] }, replaced.report, options.site);
  report(found, options, terminal);
  return { loaded, compiled: undefined, kept: [] };
};

/**
 * Its exit code: 0, or 1 when the content has errors and the output is left as it was.
 * `elapsed` tells the wall time since the command began, in milliseconds.
 */
export const build = async (
  options: Options,
  terminal: Terminal,
  elapsed: () => number,
): Promise<number> => {
  const { loaded, compiled, kept } = await checkAndReplace(options, terminal, {
    isDevelopment: false,
    hasCards: options.hasCards,
    hasKits: options.hasKits ?? false,
    pdf: options.pdf,
  });
  const say = commandWords(loaded.language);
  const out = nameOf(options.out);
  if (!compiled) {
    terminal.tell(`${say("build.kept", { out })}\n`);
    return 1;
  }
  const { files, cardless, printed, packed } = compiled;
  const warnings = loaded.problems.length;
  const styles = loaded.site?.ownStyle;
  const ownStyle = styles === undefined ? undefined : weighStyle(styles);
  terminal.tell(
    summary(
      { out, files, cardless, printed, packed, ownStyle, time: elapsed(), warnings },
      loaded.language,
    ),
  );
  tellWaiting(loaded, options, terminal);
  const address = loaded.content.site.data?.url;
  if (options.url === undefined && address === TBA) terminal.tell(`${say("build.no-address")}\n`);
  if (options.url !== undefined && address !== options.url)
    terminal.tell(`${say("build.preview", { url: options.url })}\n`);
  if (kept.length > 0)
    terminal.tell(`${say("build.kept-foreign", { files: listed(kept), out })}\n`);
  return 0;
};
