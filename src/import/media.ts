/** Portraits and attachments that are at hand, and the list of those that are not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { readMedium } from "../content/media-files.ts";
import { isUsable } from "../content/media-kind.ts";
import type { Value } from "../content/yaml/parse.ts";
import { isFileOfTool } from "../disk/of-tools.ts";
import { withoutQuery } from "../urls.ts";
import { idOf } from "./content/ids.ts";
import type { Notes } from "./notes.ts";

const pictures = /^\.(?:jpe?g|png|webp|avif|gif)$/i;
const documents = /^\.(?:pdf|odp|pptx?|key|odt|docx?|txt|zip)$/i;

/** The last piece of an address, as a file may be called that was fetched from it. */
const nameOf = (address: string): string => {
  const piece = withoutQuery(address).split(/[/\\]/).at(-1) ?? "";
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
};

/** The plain files of a folder and its folders, by their names in small letters; links are not followed. */
const listFolder = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !isFileOfTool(entry.name))
      .map((entry) => [entry.name.toLowerCase(), join(entry.parentPath, entry.name)] as const)
      .sort(([, a], [, b]) => (a < b ? 1 : -1)),
  );

export class Media {
  readonly #files: ReadonlyMap<string, string>;
  /** Name within the event’s `media/` → file to copy. */
  readonly #copies = new Map<string, string>();
  readonly #byAddress = new Map<string, string>();
  /** Addresses to fetch, with what they are of. */
  readonly missing = new Map<string, string>();

  /** Where the event keeps what came with an earlier import. */
  readonly #existing: string;

  /** `existing` is the event’s own folder of media, which need not be there. Throws if `folder` cannot be read. */
  constructor(folder: string | undefined, existing: string) {
    this.#files = folder === undefined ? new Map() : listFolder(folder);
    this.#existing = existing;
  }

  #exists(path: string): boolean {
    return existsSync(join(this.#existing, path));
  }

  /**
   * A file is only ever chosen from those that lie in the folder, so that no name leads out of it. One that is not what
   * its name says, such as a page saved in place of a portrait, is still to be fetched.
   */
  #find(address: string, kinds: RegExp): string | undefined {
    const file = this.#files.get(nameOf(address).toLowerCase());
    if (file === undefined || !kinds.test(extname(file))) return undefined;
    return isUsable(file, readMedium(file, { file }).kind) ? file : undefined;
  }

  /** The path of a speaker’s portrait among the event’s media; undefined if it is not at hand. */
  portrait(id: string, name: string, address: string): string | undefined {
    if (address === "") return undefined;
    const file =
      this.#find(address, pictures) ??
      this.#find(`${id}.jpg`, pictures) ??
      this.#find(`${id}.png`, pictures);
    if (file === undefined) {
      const kept = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"]
        .map((extension) => `portraits/${id}${extension}`)
        .find((path) => this.#exists(path));
      if (kept === undefined) this.missing.set(address, name);
      return kept;
    }
    const path = `portraits/${id}${extname(file).toLowerCase()}`;
    this.#copies.set(path, file);
    return path;
  }

  /** Notes what is attached to a session. */
  attachment(title: string, address: string): void {
    if (!documents.test(extname(nameOf(address)))) return;
    const file = this.#find(address, documents);
    const extension = extname(nameOf(address)).toLowerCase();
    const path = `documents/${idOf(nameOf(address).slice(0, -extension.length)) || "document"}${extension}`;
    if (file === undefined) {
      if (this.#exists(path)) this.#byAddress.set(address, path);
      else this.missing.set(address, title);
      return;
    }
    if ((this.#copies.get(path) ?? file) !== file) return;
    this.#copies.set(path, file);
    this.#byAddress.set(address, path);
  }

  /** Where a material is: `media` if it is at hand, else `url`. */
  material(address: string): readonly (readonly [string, Value])[] {
    const path = this.#byAddress.get(address);
    return path === undefined ? [["url", address]] : [["media", path]];
  }

  /** What is to be copied: name within `media/` → its bytes. */
  read(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#copies].map(([path, file]) => [path, readFileSync(file)]));
  }
}

/** The pictures and documents that are to be copied; one that is here with other bytes stays. */
export const mediaChanges = (
  media: Media,
  site: string,
  event: string,
  notes: Notes,
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...media.read()].flatMap(([path, bytes]) => {
      const target = `content/${event}/media/${path}`;
      const file = join(site, target);
      if (!existsSync(file)) return [[target, bytes] as const];
      if (!readFileSync(file).equals(bytes)) notes.add("media-kept", target);
      return [];
    }),
  );
