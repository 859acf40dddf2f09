import { toId } from "../content/suggest/nearest.ts";
import type { Notes } from "./notes.ts";
import type { ForeignPerson } from "./programme.ts";

type Told = Omit<ForeignPerson, "key"> & { readonly id: string };

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** Who takes part, each once: by id, or by name where there is none. */
export class PeopleIndex {
  readonly #people = new Map<string, ForeignPerson>();
  readonly #byName = new Map<string, string>();
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** Notes a person, and gives its key; an empty list for one without name. */
  add({ id, ...told }: Told): readonly string[] {
    if (told.name === "") {
      this.#notes.add("no-name", id);
      return [];
    }
    const name = toId(told.name) || told.name;
    // Someone without id may be known by one from another session.
    const key = id || (this.#byName.get(name) ?? told.name);
    const known = this.#people.get(key);
    if (known && known.name !== told.name)
      this.#notes.add("two-names", `${known.name} / ${told.name} (${key})`);
    if (!this.#byName.has(name) || id) this.#byName.set(name, key);
    this.#people.set(key, known ? merge(known, told) : { key, ...told });
    return [key];
  }

  /** Notes a person of whom only the name is known, and perhaps where they come from. */
  addNamed(name: string, organisation: string): readonly string[] {
    return this.add({
      id: "",
      name,
      role: "",
      organisation,
      biography: "",
      photo: "",
      url: "",
      links: [],
    });
  }

  get all(): readonly ForeignPerson[] {
    return [...this.#people.values()];
  }
}

/** The same person as two sessions tell it: the fuller of both. */
const merge = (known: ForeignPerson, told: Omit<ForeignPerson, "key">): ForeignPerson => ({
  ...known,
  role: longer(known.role, told.role),
  organisation: longer(known.organisation, told.organisation),
  biography: longer(known.biography, told.biography),
  photo: known.photo || told.photo,
  url: known.url || told.url,
  links: known.links.length >= told.links.length ? known.links : told.links,
});
