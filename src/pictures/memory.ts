import { looksWhole } from "../disk/file-cache.ts";
import { Stamps } from "../disk/stamps.ts";
import type { Picture, PictureFile, Use } from "./picture.ts";

/** What was made of one picture. */
export interface MadePicture {
  readonly files: readonly PictureFile[];
  readonly pictures: readonly (readonly [use: Use, picture: Picture])[];
}

interface Prepared {
  readonly about: string;
  readonly made: MadePicture;
}

/**
 * What was made of the pictures of a site that is prepared again and again: hundreds need not be read and hashed each
 * time.
 */
export class PictureMemory {
  readonly #stamps = new Stamps();
  #known = new Map<string, Prepared>();

  /** What was made of a file, if it and `about`, all else that it depends on, are the same; else what `make` makes. */
  async recall(
    file: string,
    about: string,
    make: () => Promise<MadePicture>,
  ): Promise<MadePicture> {
    const known = this.#known.get(file);
    // The file is asked about each time, for its stamp is noted then.
    const isSame = this.#stamps.isUnchanged(file) && known?.about === about;
    // What was made lies in a cache, which may be emptied or damaged at any time.
    if (isSame && known.made.files.every((one) => looksWhole(one.file))) return known.made;
    this.#known.delete(file);
    const made = await make();
    this.#known.set(file, { about, made });
    return made;
  }

  /** Forgets what is no picture of the site any more. */
  keepOnly(files: ReadonlySet<string>): void {
    this.#known = new Map([...this.#known].filter(([file]) => files.has(file)));
  }
}
