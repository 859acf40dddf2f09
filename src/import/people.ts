import { toId } from "../content/suggest/nearest.ts";
import type { Notes } from "./notes.ts";
import type { ForeignPerson } from "./programme.ts";

/** A person as one session of the source has it; `id` is empty where the source gives none. */
type PersonRecord = Omit<ForeignPerson, "key"> & { readonly id: string };

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
  add({ id, ...person }: PersonRecord): readonly string[] {
    if (person.name === "") {
      this.#notes.add("no-name", id);
      return [];
    }
    const name = toId(person.name) || person.name;
    // Someone without id may be known by one from another session.
    const key = id || (this.#byName.get(name) ?? person.name);
    const former = this.#people.get(key);
    if (former && former.name !== person.name)
      this.#notes.add("two-names", `${former.name} / ${person.name} (${key})`);
    if (!this.#byName.has(name) || id) this.#byName.set(name, key);
    this.#people.set(key, former ? merge(former, person) : { key, ...person });
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

/** The fuller of two records of the same person, field by field. */
const merge = (former: ForeignPerson, person: Omit<ForeignPerson, "key">): ForeignPerson => ({
  ...former,
  role: longer(former.role, person.role),
  organisation: longer(former.organisation, person.organisation),
  biography: longer(former.biography, person.biography),
  photo: former.photo || person.photo,
  url: former.url || person.url,
  links: former.links.length >= person.links.length ? former.links : person.links,
});
