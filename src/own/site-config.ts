/**
 * What `parvis.config.ts` may say: the one file of a site, beside its own templates and parts, that runs code.
 *
 *     import { defineSite } from "parvis";
 *     export default defineSite({ outputs: [talks], rules: [titles] });
 */
import type { OwnCommand } from "./own-command.ts";
import type { OwnImport } from "./own-import.ts";
import type { OwnOutput } from "./own-output.ts";
import type { OwnRule } from "./own-rule.ts";

/** What Eleventy hands to a configuration: https://www.11ty.dev/docs/config/ */
export interface EleventyConfig {
  /** https://www.11ty.dev/docs/filters/ */
  addFilter(name: string, filter: (value: never, ...args: never[]) => unknown): void;
  /** https://www.11ty.dev/docs/shortcodes/ */
  addShortcode(name: string, shortcode: (...args: never[]) => unknown): void;
  /** https://www.11ty.dev/docs/shortcodes/#paired-shortcodes */
  addPairedShortcode(name: string, shortcode: (content: string, ...args: never[]) => unknown): void;
  /** https://www.11ty.dev/docs/collections-api/ */
  addCollection(name: string, make: (collections: never) => unknown): void;
  /** https://www.11ty.dev/docs/data-global-custom/ */
  addGlobalData(name: string, data: unknown): void;
  /** https://www.11ty.dev/docs/plugins/ */
  addPlugin(plugin: unknown, options?: unknown): unknown;
}

/** What a site adds to Parvis; each of it may be left out. */
export interface SiteConfig {
  /** Files beside the pages. */
  readonly outputs?: readonly OwnOutput[] | undefined;
  /** Commands: `parvis NAME`. */
  readonly commands?: readonly OwnCommand[] | undefined;
  /** Formats that `parvis import FILE` reads. */
  readonly imports?: readonly OwnImport[] | undefined;
  /** Problems that `parvis check` finds. */
  readonly rules?: readonly OwnRule[] | undefined;
  /**
   * Configures Eleventy for the templates of `layouts/pages/`: filters, shortcodes, collections, plugins. A parameter of
   * the type `UserConfig` of Eleventy fits as well.
   */
  eleventy?(config: EleventyConfig): unknown;
}

/** Says what a site adds to Parvis; the default export of `parvis.config.ts`. */
export const defineSite = (config: SiteConfig): SiteConfig => config;
