/** The one door to the bundler of styles; it keeps them, and scripts. */
import { join } from "node:path";
import { bundle, Features, transform } from "lightningcss";
import { endScripts, readScript, type ScriptName } from "./scripts.ts";

const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);

/** What evergreen browsers could do at the end of 2023. */
const targets = { chrome: version(120), firefox: version(121), safari: version(17, 2) };

/** One stylesheet with what it imports, minified; `before` stands in front of it. */
export const readStyle = (filename: string, before = ""): string => {
  const { code } = bundle({ filename });
  const minified = transform({
    filename,
    code: Buffer.concat([Buffer.from(before), code]),
    minify: true,
    targets,
    // Lowered, both schemes of each colour would be sent twice.
    exclude: Features.LightDark,
  });
  return minified.code.toString();
};

/** Bundles what lies in a folder, each thing once: the folder does not change while the process runs. */
export class Bundler {
  readonly #folder: string;
  /** Of each stylesheet the last, for what stands in front of it comes from the content. */
  readonly #styles = new Map<string, { readonly before: string; readonly style: string }>();
  readonly #scripts = new Map<ScriptName, string>();

  /** `folder` is that of `css/`, `islands/` and `worker/`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A stylesheet, minified; `before` stands in front of it. */
  style(name: string, before = ""): string {
    const known = this.#styles.get(name);
    if (known?.before === before) return known.style;
    const style = readStyle(join(this.#folder, name), before);
    this.#styles.set(name, { before, style });
    return style;
  }

  /** A script, minified. */
  async script(name: ScriptName): Promise<string> {
    const script = this.#scripts.get(name) ?? (await readScript(join(this.#folder, name)));
    this.#scripts.set(name, script);
    return script;
  }

  /** Ends what bundling has started, which would keep the process from ending. */
  async rest(): Promise<void> {
    await endScripts();
  }
}
