/** Bundles styles and scripts, and keeps them. */
import { join } from "node:path";
import { lightning, ourMinified } from "./lightning.ts";
import { endScripts, readScript, type ScriptName } from "./scripts.ts";

/** One stylesheet with what it imports, minified; `before` stands in front of it. */
export const readStyle = (filename: string, before = ""): string => {
  const { bundle, transform } = lightning();
  const { code } = bundle({ filename });
  const whole = Buffer.concat([Buffer.from(before), code]);
  return transform({ filename, code: whole, ...ourMinified() }).code.toString();
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
